package org.musubi.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.CategoryDataset;

/** Draws lines over labels; each series has its colour and its mark. Numbers are written where there is room. */
final class LineDrawing {

  private static final List<Shape> MARKS = List.of(
      new Ellipse2D.Double(-3.5, -3.5, 7, 7), new Rectangle2D.Double(-3.2, -3.2, 6.4, 6.4),
      polygon(0, -4.4, 4.2, 3.4, -4.2, 3.4), polygon(0, -4.6, 4.6, 0, 0, 4.6, -4.6, 0),
      polygon(0, 4.4, 4.2, -3.4, -4.2, -3.4));

  private final LineChart chart;
  private final Paper paper;
  private final Categories categories;
  private final FreeRoom room;

  LineDrawing(LineChart chart, Paper paper) {
    this.chart = chart;
    this.paper = paper;
    categories = new Categories(chart.series());
    room = new FreeRoom(paper.graphics(), paper.fonts().label());
  }

  JFreeChart draw() {
    CategoryFrame frame = new CategoryFrame(paper);
    LabelAxis axis = new LabelAxis(chart.text(), paper.theme(), paper.fonts());
    axis.arrange(paper.graphics(), categories.keys(), Set.of(), paper.plotWidth(), 0, false);
    NumberAxis values = paper.numberAxis(chart.text().valueAxis());
    values.setAutoRangeIncludesZero(false);
    CategoryPlot plot = new CategoryPlot(categories.isEmpty() ? null : categories.dataset(), axis, values,
        new Lines());
    frame.dress(plot);
    axis.setVisible(!categories.isEmpty());
    values.setVisible(!categories.isEmpty());
    range(values);
    for (int row = 0; row < chart.series().size(); row++) {
      frame.line(categories.seriesName(row), colour(row), stroke(row), MARKS.get(row % MARKS.size()));
    }
    if (!categories.isEmpty()) {
      frame.references(plot, chart.references(), Layer.BACKGROUND);
    }
    return paper.chart(plot, chart.text(), frame.legend());
  }

  private void range(NumberAxis axis) {
    double[] values = chart.series().stream().flatMap(each -> each.values().stream())
        .filter(point -> point.value() != null).mapToDouble(Point::value).toArray();
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(1);
    for (Reference reference : chart.references()) {
      low = Math.min(low, reference.value());
      high = Math.max(high, reference.value());
    }
    double span = high - low == 0 ? Math.max(1, Math.abs(high) * 0.2) : high - low;
    double bottom = low - span * 0.12;
    axis.setRange(low >= 0 && bottom < 0 ? 0 : bottom, high + span * 0.15);
  }

  private boolean isMuted(int row) {
    return !chart.highlighted().isEmpty() && !chart.highlighted().contains(categories.seriesName(row));
  }

  private Color colour(int row) {
    return isMuted(row) && chart.series().size() > paper.theme().palette().size() ? paper.theme().muted()
        : paper.theme().series(row);
  }

  private Stroke stroke(int row) {
    return Paper.line(chart.highlighted().contains(categories.seriesName(row)) ? 3f : isMuted(row) ? 1.4f : 2f);
  }

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }

  private final class Lines extends LineAndShapeRenderer {

    private static final long serialVersionUID = 1L;

    Lines() {
      super(true, true);
      for (int row = 0; row < chart.series().size(); row++) {
        setSeriesPaint(row, colour(row));
        setSeriesStroke(row, stroke(row));
        setSeriesShape(row, MARKS.get(row % MARKS.size()));
      }
      setDefaultItemLabelGenerator(new Numbers());
      setDefaultItemLabelsVisible(true);
      setDefaultItemLabelFont(paper.fonts().label());
      setDefaultToolTipGenerator((data, row, column) -> categories.tooltip(row, column));
    }

    @Override
    public CategoryItemRendererState initialise(Graphics2D graphics, Rectangle2D area, CategoryPlot plot, int index,
        PlotRenderingInfo info) {
      room.within(area);
      return super.initialise(graphics, area, plot, index, info);
    }

    @Override
    protected void drawItemLabel(Graphics2D graphics, PlotOrientation orientation, CategoryDataset data, int row,
        int column, double x, double y, boolean negative) {
      String shown = categories.shown(row, column);
      if (!shown.isEmpty()) {
        room.write(graphics, shown, x, y, 5, colour(row), paper.fonts().label());
      }
    }
  }

  private final class Numbers implements CategoryItemLabelGenerator {

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
      return categories.seriesName(row);
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
      return categories.keys().get(column).label();
    }

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
      return categories.shown(row, column);
    }
  }
}
