package org.musubi.charts;

import java.awt.Color;
import java.awt.Paint;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/**
 * Draws bars. The numbers stand at the bars where they do not touch each other; highlighted bars always have theirs.
 */
final class BarDrawing {

  private static final double LABEL_SHARE = 0.38;
  private static final double BESIDE = 46;
  private static final double GAP = 10;

  private final BarChart chart;
  private final Paper paper;
  private final Categories categories;
  private final boolean lying;
  private final boolean stacked;
  private double perPixel;

  BarDrawing(BarChart chart, Paper paper) {
    this.chart = chart;
    this.paper = paper;
    categories = new Categories(chart.series());
    lying = chart.orientation() == BarChart.Orientation.HORIZONTAL;
    stacked = chart.arrangement() == BarChart.Arrangement.STACKED && chart.series().size() > 1;
  }

  JFreeChart draw() {
    CategoryFrame frame = new CategoryFrame(paper);
    LabelAxis axis = new LabelAxis(chart.text(), paper.theme(), paper.fonts());
    axis.arrange(paper.graphics(), categories.keys(), chart.highlighted(),
        lying ? Math.max(40, paper.height() - 120) : paper.plotWidth(), paper.width() * LABEL_SHARE, lying);
    axis.setCategoryMargin(categories.keys().size() > 12 ? 0.18 : 0.3);
    NumberAxis values = paper.numberAxis(chart.text().valueAxis());
    CategoryPlot plot = new CategoryPlot(categories.isEmpty() ? null : categories.dataset(), axis, values, renderer());
    plot.setOrientation(lying ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
    if (lying) {
      axis.setCategoryLabelPositionOffset(4);
      plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
      axis.setLabelAngle(0);
    }
    frame.dress(plot);
    axis.setVisible(!categories.isEmpty());
    values.setVisible(!categories.isEmpty());
    range(values);
    if (chart.series().size() > 1) {
      for (int row = 0; row < chart.series().size(); row++) {
        frame.box(categories.seriesName(row), paper.theme().series(row));
      }
    }
    if (!categories.isEmpty()) {
      frame.references(plot, chart.references(), Layer.FOREGROUND);
    }
    return paper.chart(plot, chart.text(), frame.legend());
  }

  /** Bars start at zero. */
  private void range(NumberAxis axis) {
    double[] extents = stacked ? stackExtents() : chart.series().stream().flatMap(each -> each.values().stream())
        .filter(point -> point.value() != null).mapToDouble(Point::value).toArray();
    double low = Math.min(0, Arrays.stream(extents).min().orElse(0));
    double high = Math.max(0, Arrays.stream(extents).max().orElse(0));
    CategoryFrame.include(axis, chart.references(), low, high, true);
    if (lying && !stacked) {
      leaveRoom(axis);
    }
  }

  /** Numbers beside lying bars are as wide as they are, whatever the scale: the axis goes on until they fit. */
  private void leaveRoom(NumberAxis axis) {
    TextWrap wrap = paper.wrap();
    double names = categories.keys().stream().mapToDouble(key -> wrap.width(key.label())).max().orElse(0);
    double pixels = Math.max(40, paper.width() - Math.min(paper.width() * LABEL_SHARE, names) - BESIDE);
    for (int i = 0; i < 3; i++) {
      perPixel = axis.getRange().getLength() / pixels;
      double low = axis.getLowerBound();
      double high = axis.getUpperBound();
      for (Series each : chart.series()) {
        for (Point point : each.values()) {
          if (point.value() != null) {
            double needed = (wrap.width(point.shown()) + GAP) * perPixel;
            high = point.value() >= 0 ? Math.max(high, point.value() + needed) : high;
            low = point.value() < 0 ? Math.min(low, point.value() - needed) : low;
          }
        }
      }
      axis.setRange(low, high);
    }
    perPixel = axis.getRange().getLength() / pixels;
  }

  /** Whether a line to compare with would run through the number beside a lying bar, but not through one within. */
  private boolean isCrossed(int row, int column) {
    double value = categories.point(row, column).map(Point::value).orElse(0.0);
    double extent = (paper.wrap().width(categories.shown(row, column)) + GAP) * perPixel;
    return lying && !stacked && value > 0
        && chart.references().stream().anyMatch(line -> line.value() > value && line.value() < value + extent)
        && chart.references().stream().noneMatch(line -> line.value() <= value && line.value() > value - extent);
  }

  private double[] stackExtents() {
    return IntStream.range(0, categories.keys().size()).boxed().flatMapToDouble(column -> {
      List<Double> values = IntStream.range(0, chart.series().size()).boxed()
          .flatMap(row -> categories.point(row, column).stream()).map(Point::value)
          .flatMap(value -> Stream.ofNullable(value)).toList();
      return DoubleStream.of(values.stream().mapToDouble(v -> Math.max(0, v)).sum(),
          values.stream().mapToDouble(v -> Math.min(0, v)).sum());
    }).toArray();
  }

  private BarRenderer renderer() {
    BarRenderer renderer = stacked ? new StackedBars() : new Bars();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setItemMargin(0.05);
    renderer.setMaximumBarWidth(lying ? 0.16 : 0.12);
    renderer.setDefaultItemLabelGenerator(new Numbers());
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(paper.fonts().label());
    renderer.setDefaultItemLabelPaint(paper.theme().foreground());
    if (stacked) {
      renderer.setDefaultPositiveItemLabelPosition(centre());
      renderer.setDefaultNegativeItemLabelPosition(centre());
    } else {
      renderer.setPositiveItemLabelPositionFallback(
          new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
      renderer.setDefaultPositiveItemLabelPosition(lying
          ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT)
          : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
      renderer.setDefaultNegativeItemLabelPosition(lying
          ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT)
          : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER));
    }
    renderer.setDefaultToolTipGenerator((data, row, column) -> categories.tooltip(row, column));
    return renderer;
  }

  /** What can be read on a colour. */
  private static Color on(Color bar) {
    double light = 0.299 * bar.getRed() + 0.587 * bar.getGreen() + 0.114 * bar.getBlue();
    return light > 140 ? Color.BLACK : Color.WHITE;
  }

  private static ItemLabelPosition centre() {
    return new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER);
  }

  /** One series: muted beside what is highlighted; several: a colour for each. */
  private Color colour(int row, int column) {
    if (chart.series().size() > 1 || chart.highlighted().isEmpty()) {
      return paper.theme().series(row);
    }
    return chart.highlighted().contains(categories.keys().get(column).label()) ? paper.theme().highlight()
        : paper.theme().muted();
  }

  /** Whether a number has its own room beside those of the neighbouring bars. */
  private boolean hasRoom(String shown) {
    int bars = Math.max(1, categories.keys().size()) * (stacked ? 1 : chart.series().size());
    TextWrap wrap = paper.wrap();
    return lying ? Math.max(40, paper.height() - 120) / bars >= wrap.lineHeight() * 0.9
        : paper.plotWidth() / bars >= wrap.width(shown) + 2;
  }

  private final class Bars extends BarRenderer {

    private static final long serialVersionUID = 1L;

    @Override
    public Paint getItemPaint(int row, int column) {
      return colour(row, column);
    }

    @Override
    public ItemLabelPosition getPositiveItemLabelPosition(int row, int column) {
      return isCrossed(row, column) ? new ItemLabelPosition(ItemLabelAnchor.INSIDE3, TextAnchor.CENTER_RIGHT)
          : super.getPositiveItemLabelPosition(row, column);
    }

    @Override
    public Paint getItemLabelPaint(int row, int column) {
      return isCrossed(row, column) ? on(colour(row, column)) : super.getItemLabelPaint(row, column);
    }
  }

  private final class StackedBars extends StackedBarRenderer {

    private static final long serialVersionUID = 1L;

    @Override
    public Paint getItemPaint(int row, int column) {
      return colour(row, column);
    }

    /** On the colour of the bar itself. */
    @Override
    public Paint getItemLabelPaint(int row, int column) {
      return on(colour(row, column));
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
      String shown = categories.shown(row, column);
      boolean single = chart.series().size() == 1;
      boolean wanted = single && chart.highlighted().contains(categories.keys().get(column).label());
      return shown.isEmpty() || !wanted && !hasRoom(shown) || stacked && isThin(row, column) ? null : shown;
    }

    /** A number higher than its part of the bar would lie over the next. */
    private boolean isThin(int row, int column) {
      double total = Arrays.stream(stackExtents()).map(Math::abs).max().orElse(1);
      double value = Math.abs(categories.point(row, column).map(Point::value).orElse(0.0));
      double extent = lying ? paper.plotWidth() * (1 - LABEL_SHARE) : Math.max(40, paper.height() - 120);
      double needed = lying ? paper.wrap().width(categories.shown(row, column)) : paper.wrap().lineHeight();
      return total == 0 || value / total * extent < needed;
    }
  }
}
