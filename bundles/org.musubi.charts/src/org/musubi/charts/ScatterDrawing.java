package org.musubi.charts;

import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.musubi.charts.DotRenderer.Disc;
import org.musubi.charts.ScatterChart.Dot;

/** Draws points over two measures, with the line of least squares where it is asked for. */
final class ScatterDrawing {

  private static final double RADIUS = 4;
  private static final double STRONG_RADIUS = 6;

  private final ScatterChart chart;
  private final Paper paper;

  ScatterDrawing(ScatterChart chart, Paper paper) {
    this.chart = chart;
    this.paper = paper;
  }

  JFreeChart draw() {
    List<Dot> dots = chart.dots().stream().filter(Dot::isComplete).toList();
    List<Disc> discs = dots.stream().map(this::disc).sorted(Comparator.comparing(Disc::strong)).toList();
    NumberAxis x = axis(chart.text().categoryAxis(), dots.stream().mapToDouble(Dot::x).toArray());
    NumberAxis y = axis(chart.text().valueAxis(), dots.stream().mapToDouble(Dot::y).toArray());
    XYPlot plot = new XYPlot(discs.isEmpty() ? null : DotRenderer.dataset(discs), x, y, new DotRenderer(discs, paper));
    x.setVisible(!discs.isEmpty());
    y.setVisible(!discs.isEmpty());
    plot.setDomainGridlinesVisible(!discs.isEmpty());
    plot.setRangeGridlinesVisible(!discs.isEmpty());
    plot.setDomainGridlinePaint(paper.theme().grid());
    plot.setRangeGridlinePaint(paper.theme().grid());
    plot.setDomainGridlineStroke(Paper.line(1));
    plot.setRangeGridlineStroke(Paper.line(1));
    if (chart.regression()) {
      addLine(plot, dots, x);
    }
    return paper.chart(plot, chart.text(), List.of());
  }

  private Disc disc(Dot dot) {
    boolean strong = chart.highlighted().contains(dot.label());
    return new Disc(dot.label(), dot.x(), dot.y(), 0, 0, strong ? STRONG_RADIUS : RADIUS, strong,
        ChartTexts.TOOLTIP_DOT.text(dot.label(), dot.shownX(), dot.shownY()));
  }

  private NumberAxis axis(String label, double[] values) {
    NumberAxis axis = paper.numberAxis(label);
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(1);
    double span = high - low == 0 ? Math.max(1, Math.abs(high) * 0.2) : high - low;
    double bottom = low - span * 0.07;
    axis.setRange(low >= 0 && bottom < 0 ? 0 : bottom, high + span * 0.07);
    return axis;
  }

  /** The line y = a + b x with the least squares; none when all points have one x. */
  private void addLine(XYPlot plot, List<Dot> dots, NumberAxis axis) {
    double meanX = dots.stream().mapToDouble(Dot::x).average().orElse(0);
    double meanY = dots.stream().mapToDouble(Dot::y).average().orElse(0);
    double xx = dots.stream().mapToDouble(dot -> (dot.x() - meanX) * (dot.x() - meanX)).sum();
    double xy = dots.stream().mapToDouble(dot -> (dot.x() - meanX) * (dot.y() - meanY)).sum();
    if (dots.size() < 3 || xx == 0) {
      return;
    }
    double slope = xy / xx;
    double from = axis.getLowerBound();
    double to = axis.getUpperBound();
    Line2D line = new Line2D.Double(from, meanY + slope * (from - meanX), to, meanY + slope * (to - meanX));
    plot.addAnnotation(new XYLineAnnotation(line.getX1(), line.getY1(), line.getX2(), line.getY2(), Paper.dashes(0),
        paper.theme().quiet()));
  }
}
