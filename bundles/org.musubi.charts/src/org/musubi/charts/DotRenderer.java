package org.musubi.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws discs with labels; the labels of those drawn last are written first, so put what matters at the end. */
final class DotRenderer extends AbstractXYItemRenderer {

  private static final long serialVersionUID = 1L;

  /**
   * One disc.
   *
   * @param dx shift in units of the picture, for discs on one place
   * @param dy shift in units of the picture
   */
  record Disc(String label, double x, double y, double dx, double dy, double radius, boolean strong, String tooltip) {
  }

  private final transient List<Disc> discs;
  private final transient Paper paper;
  private final transient FreeRoom room;
  private final transient Color fill;

  DotRenderer(List<Disc> discs, Paper paper) {
    this.discs = discs;
    this.paper = paper;
    this.fill = paper.theme().series(0);
    room = new FreeRoom(paper.graphics(), paper.fonts().label());
  }

  static XYDataset dataset(List<Disc> discs) {
    XYSeries series = new XYSeries("", false, true);
    discs.forEach(disc -> series.add(disc.x(), disc.y()));
    XYSeriesCollection data = new XYSeriesCollection();
    data.addSeries(series);
    return data;
  }

  @Override
  public int getPassCount() {
    return 2;
  }

  @Override
  public XYItemRendererState initialise(Graphics2D graphics, Rectangle2D area, XYPlot plot, XYDataset data,
      PlotRenderingInfo info) {
    room.within(area);
    XYItemRendererState state = super.initialise(graphics, area, plot, data, info);
    state.setProcessVisibleItemsOnly(false);
    return state;
  }

  @Override
  public void drawItem(Graphics2D graphics, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info,
      XYPlot plot, ValueAxis domain, ValueAxis range, XYDataset data, int series, int item, CrosshairState crosshair,
      int pass) {
    // The second pass writes the labels, backwards.
    Disc disc = discs.get(pass == 0 ? item : discs.size() - 1 - item);
    double x = domain.valueToJava2D(disc.x(), area, plot.getDomainAxisEdge()) + disc.dx();
    double y = range.valueToJava2D(disc.y(), area, plot.getRangeAxisEdge()) + disc.dy();
    if (pass == 0) {
      drawDisc(graphics, info, disc, x, y);
    } else {
      write(graphics, disc, x, y);
    }
  }

  private void write(Graphics2D graphics, Disc disc, double x, double y) {
    if (disc.strong()) {
      room.writeAnyway(graphics, disc.label(), x, y, disc.radius() + 2, paper.theme().highlight(),
          paper.fonts().strong(), paper.theme().background());
    } else {
      room.write(graphics, disc.label(), x, y, disc.radius() + 2, paper.theme().foreground(), paper.fonts().label());
    }
  }

  private void drawDisc(Graphics2D graphics, PlotRenderingInfo info, Disc disc, double x, double y) {
    double r = disc.radius();
    Shape circle = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    Color colour = disc.strong() ? paper.theme().highlight() : fill;
    graphics.setPaint(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), disc.strong() ? 230 : 150));
    graphics.fill(circle);
    graphics.setPaint(colour);
    graphics.setStroke(Paper.line(1));
    graphics.draw(circle);
    room.take(circle.getBounds2D());
    EntityCollection entities = info == null ? null : info.getOwner().getEntityCollection();
    if (entities != null) {
      entities.add(new ValueEntity(circle, "", disc.label(), disc.tooltip()));
    }
  }
}
