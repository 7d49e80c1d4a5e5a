package org.musubi.charts;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;

/** What bar and line charts share: grid, references, legend. */
final class CategoryFrame {

  private static final Shape BOX = new Rectangle2D.Double(-5, -5, 10, 10);
  private static final Shape DASH = new Line2D.Double(-11, 0, 11, 0);

  private final Paper paper;
  private final List<LegendItem> legend = new ArrayList<>();

  CategoryFrame(Paper paper) {
    this.paper = paper;
  }

  List<LegendItem> legend() {
    return legend;
  }

  void dress(CategoryPlot plot) {
    plot.setRangeGridlinePaint(paper.theme().grid());
    plot.setRangeGridlineStroke(Paper.line(1));
    plot.setRangeZeroBaselinePaint(paper.theme().quiet());
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(plot.getDataset() != null);
    plot.setRangeZeroBaselineVisible(plot.getDataset() != null);
  }

  /** Draws the lines to compare with and names them in the legend, where they cannot hide each other. */
  void references(CategoryPlot plot, List<Reference> references, Layer layer) {
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      Color colour = paper.theme().foreground();
      Stroke dashes = Paper.dashes(i);
      plot.addRangeMarker(new ValueMarker(reference.value(), colour, dashes), layer);
      legend.add(new LegendItem(reference.label(), null, null, null, DASH, dashes, colour));
    }
  }

  void box(String name, Color colour) {
    legend.add(new LegendItem(name, null, null, null, BOX, colour));
  }

  void line(String name, Color colour, Stroke stroke, Shape mark) {
    legend.add(new LegendItem(name, null, null, null, true, mark, true, colour, false, colour, Paper.line(1), true,
        DASH, stroke, colour));
  }

  /** The axis shows the references too, and leaves room for the numbers at the bars. */
  static void include(NumberAxis axis, List<Reference> references, double lowest, double highest, boolean numbers) {
    double low = lowest;
    double high = highest;
    for (Reference reference : references) {
      low = Math.min(low, reference.value());
      high = Math.max(high, reference.value());
    }
    if (Double.isFinite(low) && Double.isFinite(high) && (low < lowest || high > highest || low == high || numbers)) {
      double span = high - low == 0 ? Math.max(1, Math.abs(high)) : high - low;
      double above = high > 0 || high > highest ? span * (numbers ? 0.12 : 0.05) : 0;
      double below = low < 0 ? span * (numbers ? 0.12 : 0.05) : 0;
      axis.setRange(low - below, high + (above == 0 && low == high ? span * 0.1 : above));
    }
  }
}
