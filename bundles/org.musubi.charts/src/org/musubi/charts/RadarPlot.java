package org.musubi.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/**
 * A radar: JFreeChart's own spider web has neither rings nor gaps for missing values nor wrapped names.
 */
final class RadarPlot extends Plot {

  private static final long serialVersionUID = 1L;
  private static final int RINGS = 5;
  private static final int LABEL_LINES = 3;
  private static final double LABEL_SHARE = 0.26;

  private final transient RadarChart chart;
  private final transient Paper paper;

  RadarPlot(RadarChart chart, Paper paper) {
    this.chart = chart;
    this.paper = paper;
  }

  @Override
  public String getPlotType() {
    return "Radar";
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
    drawBackground(graphics, area);
    if (info != null) {
      info.setPlotArea(area);
      info.setDataArea(area);
    }
    if (chart.axes().isEmpty() || chart.series().stream().allMatch(RadarPlot::isEmpty)) {
      drawNoDataMessage(graphics, area);
      return;
    }
    TextWrap wrap = new TextWrap(graphics, paper.fonts().label());
    double labelWidth = area.getWidth() * LABEL_SHARE;
    double labelHeight = wrap.lineHeight() * 2 + 4;
    double radius = Math.max(10, Math.min(area.getWidth() / 2 - labelWidth, area.getHeight() / 2 - labelHeight));
    Point2D centre = new Point2D.Double(area.getCenterX(), area.getCenterY());
    drawWeb(graphics, centre, radius);
    for (int i = 0; i < chart.axes().size(); i++) {
      drawLabel(graphics, wrap, area, i, at(centre, radius + 6, i), labelWidth);
    }
    EntityCollection entities = info == null ? null : info.getOwner().getEntityCollection();
    for (int row = 0; row < chart.series().size(); row++) {
      drawSeries(graphics, centre, radius, row, entities);
    }
  }

  private static boolean isEmpty(Series series) {
    return series.values().stream().allMatch(point -> point.value() == null);
  }

  private Point2D at(Point2D centre, double distance, int axis) {
    double angle = -Math.PI / 2 + 2 * Math.PI * axis / chart.axes().size();
    return new Point2D.Double(centre.getX() + distance * Math.cos(angle), centre.getY() + distance * Math.sin(angle));
  }

  private void drawWeb(Graphics2D graphics, Point2D centre, double radius) {
    graphics.setStroke(Paper.line(1));
    graphics.setPaint(paper.theme().grid());
    for (int ring = 1; ring <= RINGS; ring++) {
      Path2D path = new Path2D.Double();
      for (int axis = 0; axis < chart.axes().size(); axis++) {
        Point2D point = at(centre, radius * ring / RINGS, axis);
        if (axis == 0) {
          path.moveTo(point.getX(), point.getY());
        } else {
          path.lineTo(point.getX(), point.getY());
        }
      }
      path.closePath();
      graphics.draw(path);
    }
    for (int axis = 0; axis < chart.axes().size(); axis++) {
      graphics.draw(new Line2D.Double(centre, at(centre, radius, axis)));
    }
    graphics.setFont(paper.fonts().note());
    graphics.setPaint(paper.theme().quiet());
    for (int ring = 0; ring <= RINGS; ring += RINGS) {
      double value = chart.max() * ring / RINGS;
      String shown = value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
      graphics.drawString(shown, (float) centre.getX() + 3, (float) (centre.getY() - radius * ring / RINGS
          + (ring == RINGS ? 11 : -2)));
    }
  }

  private void drawLabel(Graphics2D graphics, TextWrap wrap, Rectangle2D area, int axis, Point2D at, double width) {
    double side = at.getX() - area.getCenterX();
    boolean middle = Math.abs(side) < 4;
    List<String> lines = wrap.balanced(chart.axes().get(axis), middle ? width * 1.6 : width - 8, LABEL_LINES);
    double height = lines.size() * wrap.lineHeight();
    double vertical = (at.getY() - area.getCenterY()) / Math.max(1, area.getHeight() / 2);
    double top = at.getY() - height / 2 + vertical * height / 2;
    top = Math.clamp(top, area.getMinY(), Math.max(area.getMinY(), area.getMaxY() - height));
    graphics.setFont(paper.fonts().label());
    graphics.setPaint(paper.theme().foreground());
    for (int i = 0; i < lines.size(); i++) {
      double length = wrap.width(lines.get(i));
      double x = middle ? at.getX() - length / 2 : side > 0 ? at.getX() : at.getX() - length;
      graphics.drawString(lines.get(i), (float) x, (float) (top + wrap.ascent() + i * wrap.lineHeight()));
    }
  }

  private void drawSeries(Graphics2D graphics, Point2D centre, double radius, int row, EntityCollection entities) {
    Series series = chart.series().get(row);
    List<Point2D> points = new ArrayList<>();
    for (int axis = 0; axis < chart.axes().size(); axis++) {
      Double value = axis < series.values().size() ? series.values().get(axis).value() : null;
      points.add(value == null ? null : at(centre, radius * Math.clamp(value / chart.max(), 0, 1), axis));
    }
    Color colour = paper.theme().series(row);
    if (!points.contains(null)) {
      graphics.setPaint(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), row == 0 ? 55 : 25));
      graphics.fill(outline(points));
    }
    graphics.setPaint(colour);
    graphics.setStroke(row == 0 ? Paper.line(2.4f) : Paper.dashes(row - 1));
    for (int axis = 0; axis < points.size(); axis++) {
      Point2D next = points.get((axis + 1) % points.size());
      if (points.get(axis) != null && next != null) {
        graphics.draw(new Line2D.Double(points.get(axis), next));
      }
    }
    for (int axis = 0; axis < points.size(); axis++) {
      Point2D point = points.get(axis);
      if (point != null) {
        graphics.fill(new Ellipse2D.Double(point.getX() - 3.5, point.getY() - 3.5, 7, 7));
        spot(entities, point, series, axis);
      }
    }
  }

  private void spot(EntityCollection entities, Point2D point, Series series, int axis) {
    if (entities != null) {
      entities.add(new ValueEntity(new Ellipse2D.Double(point.getX() - 7, point.getY() - 7, 14, 14), series.name(),
          chart.axes().get(axis), ChartTexts.TOOLTIP_SERIES.text(series.name(), chart.axes().get(axis),
              series.values().get(axis).shown())));
    }
  }

  private static Path2D outline(List<Point2D> points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.getFirst().getX(), points.getFirst().getY());
    points.subList(1, points.size()).forEach(point -> path.lineTo(point.getX(), point.getY()));
    path.closePath();
    return path;
  }
}
