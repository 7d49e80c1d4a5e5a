package org.musubi.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.musubi.charts.DotRenderer.Disc;
import org.musubi.charts.MatrixChart.Bubble;
import org.musubi.charts.MatrixChart.Quadrants;
import org.musubi.charts.MatrixChart.Scale;

/** Draws bubbles in four quadrants; those on one place stand in a ring around it. */
final class MatrixDrawing {

  private static final double RADIUS = 7;
  private static final double LARGEST = 18;
  private static final double SMALLEST = 5;
  private static final double MARGIN = 0.12;
  private static final double LARGEST_MARGIN = 0.24;
  private static final double SMALLEST_PLOT = 40;
  private static final double FRAME = 120;
  private static final int FEW_STEPS = 10;

  private final MatrixChart chart;
  private final Paper paper;

  MatrixDrawing(MatrixChart chart, Paper paper) {
    this.chart = chart;
    this.paper = paper;
  }

  JFreeChart draw() {
    double wide = paper.plotWidth();
    double high = Math.max(SMALLEST_PLOT, paper.height() - FRAME);
    List<Disc> discs = discs(1);
    double reachX = discs.stream().mapToDouble(disc -> Math.abs(disc.dx()) + disc.radius()).max().orElse(0) + 2;
    double reachY = discs.stream().mapToDouble(disc -> Math.abs(disc.dy()) + disc.radius()).max().orElse(0) + 2;
    double marginX = margin(reachX, wide);
    double marginY = margin(reachY, high);
    discs = discs(Math.min(1, Math.min(room(marginX, wide) / reachX, room(marginY, high) / reachY)));
    NumberAxis x = axis(chart.text().categoryAxis(), chart.scaleX(), marginX);
    NumberAxis y = axis(chart.text().valueAxis(), chart.scaleY(), marginY);
    XYPlot plot = new XYPlot(discs.isEmpty() ? null : DotRenderer.dataset(discs), x, y, new DotRenderer(discs, paper));
    plot.setDomainGridlinePaint(paper.theme().grid());
    plot.setRangeGridlinePaint(paper.theme().grid());
    plot.setDomainGridlineStroke(Paper.line(1));
    plot.setRangeGridlineStroke(Paper.line(1));
    plot.addDomainMarker(new ValueMarker(chart.scaleX().split(), paper.theme().quiet(), Paper.line(1.4f)),
        Layer.BACKGROUND);
    plot.addRangeMarker(new ValueMarker(chart.scaleY().split(), paper.theme().quiet(), Paper.line(1.4f)),
        Layer.BACKGROUND);
    quadrants(plot, x, y);
    return paper.chart(plot, chart.text(), List.of());
  }

  /** The share of the scale to leave free on either side, so that a bubble at its end is not cut. */
  private static double margin(double reach, double plot) {
    double needed = plot > 2 * reach ? reach / (plot - 2 * reach) : LARGEST_MARGIN;
    return Math.clamp(needed, MARGIN, LARGEST_MARGIN);
  }

  /** What a margin comes to in a plot of this extent. */
  private static double room(double margin, double plot) {
    return plot * margin / (1 + 2 * margin);
  }

  private NumberAxis axis(String label, Scale scale, double share) {
    NumberAxis axis = paper.numberAxis(label);
    double margin = (scale.max() - scale.min()) * share;
    axis.setRange(scale.min() - margin, scale.max() + margin);
    Paper.wholeNumbers(axis);
    if (scale.max() - scale.min() <= FEW_STEPS) {
      axis.setTickUnit(new NumberTickUnit(1));
    }
    return axis;
  }

  /** The largest first, so that small ones lie on top; highlighted ones last. */
  private List<Disc> discs(double zoom) {
    List<Bubble> bubbles = chart.bubbles().stream().filter(Bubble::isComplete).toList();
    Map<List<Double>, List<Bubble>> places = new HashMap<>();
    bubbles.forEach(bubble -> places.computeIfAbsent(List.of(bubble.x(), bubble.y()), key -> new ArrayList<>())
        .add(bubble));
    double largest = bubbles.stream().filter(bubble -> bubble.size() != null).mapToDouble(Bubble::size).max().orElse(0);
    return bubbles.stream().map(bubble -> disc(bubble, places.get(List.of(bubble.x(), bubble.y())), largest, zoom))
        .sorted(Comparator.comparing(Disc::strong).thenComparing(Disc::radius, Comparator.reverseOrder())).toList();
  }

  private Disc disc(Bubble bubble, List<Bubble> together, double largest, double zoom) {
    double radius = radius(bubble, largest) * zoom;
    int place = together.indexOf(bubble);
    double ring = together.size() == 1 ? 0
        : Math.max(radius * 1.3, radius * 1.25 * together.size() / Math.PI);
    double angle = 2 * Math.PI * place / together.size();
    return new Disc(bubble.label(), bubble.x(), bubble.y(), ring * Math.cos(angle), ring * Math.sin(angle), radius,
        chart.highlighted().contains(bubble.label()),
        ChartTexts.TOOLTIP_BUBBLE.text(bubble.label(), bubble.shown()).strip());
  }

  private static double radius(Bubble bubble, double largest) {
    return bubble.size() == null || largest <= 0 ? RADIUS
        : Math.max(SMALLEST, LARGEST * Math.sqrt(Math.max(0, bubble.size()) / largest));
  }

  /** In the corners, where no bubble of the scale can stand. */
  private void quadrants(XYPlot plot, NumberAxis x, NumberAxis y) {
    Quadrants names = chart.quadrants();
    double dx = x.getRange().getLength() * 0.01;
    double dy = y.getRange().getLength() * 0.01;
    corner(plot, names.topLeft(), x.getLowerBound() + dx, y.getUpperBound() - dy, TextAnchor.TOP_LEFT);
    corner(plot, names.topRight(), x.getUpperBound() - dx, y.getUpperBound() - dy, TextAnchor.TOP_RIGHT);
    corner(plot, names.bottomLeft(), x.getLowerBound() + dx, y.getLowerBound() + dy, TextAnchor.BOTTOM_LEFT);
    corner(plot, names.bottomRight(), x.getUpperBound() - dx, y.getLowerBound() + dy, TextAnchor.BOTTOM_RIGHT);
  }

  private void corner(XYPlot plot, String name, double x, double y, TextAnchor anchor) {
    if (!name.isEmpty()) {
      XYTextAnnotation text = new XYTextAnnotation(paper.wrap().cut(name, paper.plotWidth() * 0.46), x, y);
      text.setFont(paper.fonts().strong());
      text.setPaint(paper.theme().quiet());
      text.setTextAnchor(anchor);
      plot.addAnnotation(text);
    }
  }
}
