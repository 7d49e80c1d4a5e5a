package org.musubi.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.text.DecimalFormat;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * What a picture is drawn on.
 *
 * @param graphics measures texts
 */
record Paper(Graphics2D graphics, double width, double height, ChartTheme theme, ChartFonts fonts) {

  private static final double FIGURES_BESIDE = 70;

  /** A chart without titles, with the colours of the theme. */
  JFreeChart chart(Plot plot, ChartText text, List<LegendItem> legend) {
    plot.setBackgroundPaint(theme.background());
    plot.setOutlineVisible(false);
    plot.setNoDataMessage(ChartTexts.NO_VALUES.text());
    plot.setNoDataMessageFont(fonts.label());
    plot.setNoDataMessagePaint(theme.quiet());
    JFreeChart chart = new JFreeChart(null, fonts.title(), plot, false);
    chart.setBackgroundPaint(theme.background());
    chart.setPadding(new RectangleInsets(8, 10, 8, 12));
    chart.setTextAntiAlias(true);
    note(chart, text.caveat());
    note(chart, text.source());
    if (legend.size() > 0) {
      chart.addSubtitle(legendTitle(legend));
    }
    headline(chart, text);
    return chart;
  }

  TextWrap wrap() {
    return new TextWrap(graphics, fonts.label());
  }

  /** How wide the plot will be about, for decisions taken before. */
  double plotWidth() {
    return Math.max(40, width - FIGURES_BESIDE - 24);
  }

  NumberAxis numberAxis(String label) {
    NumberAxis axis = new NumberAxis(label.isEmpty() ? null : label);
    axis.setLabelFont(fonts.label());
    axis.setTickLabelFont(fonts.label());
    axis.setLabelPaint(theme.quiet());
    axis.setTickLabelPaint(theme.foreground());
    axis.setAxisLinePaint(theme.quiet());
    axis.setTickMarkPaint(theme.quiet());
    return axis;
  }

  /** Years and scores have no digits behind the point. */
  static void wholeNumbers(NumberAxis axis) {
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    axis.setNumberFormatOverride(new DecimalFormat("#,##0"));
  }

  static Stroke line(float width) {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** Dashes that differ from one reference to the next. */
  static Stroke dashes(int index) {
    float[][] patterns = {{7, 4}, {2, 3}, {10, 3, 2, 3}, {14, 5}};
    return new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, patterns[index % patterns.length], 0);
  }

  private void headline(JFreeChart chart, ChartText text) {
    if (!text.subtitle().isEmpty()) {
      TextTitle subtitle = new TextTitle(text.subtitle(), fonts.subtitle(), theme.quiet(), RectangleEdge.TOP,
          HorizontalAlignment.LEFT, TextTitle.DEFAULT_VERTICAL_ALIGNMENT, new RectangleInsets(1, 0, 4, 0));
      chart.addSubtitle(subtitle);
    }
    if (!text.title().isEmpty()) {
      TextTitle title = new TextTitle(text.title(), fonts.title(), theme.foreground(), RectangleEdge.TOP,
          HorizontalAlignment.LEFT, TextTitle.DEFAULT_VERTICAL_ALIGNMENT, new RectangleInsets(0, 0, 3, 0));
      chart.setTitle(title);
    }
  }

  private void note(JFreeChart chart, String note) {
    if (!note.isEmpty()) {
      chart.addSubtitle(new TextTitle(note, fonts.note(), theme.quiet(), RectangleEdge.BOTTOM,
          HorizontalAlignment.LEFT, TextTitle.DEFAULT_VERTICAL_ALIGNMENT, new RectangleInsets(2, 0, 0, 0)));
    }
  }

  private LegendTitle legendTitle(List<LegendItem> items) {
    LegendItemSource source = () -> {
      LegendItemCollection collection = new LegendItemCollection();
      items.forEach(collection::add);
      return collection;
    };
    LegendTitle legend = new LegendTitle(source);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setItemFont(fonts.label());
    legend.setItemPaint(theme.foreground());
    legend.setBackgroundPaint(theme.background());
    legend.setFrame(BlockBorder.NONE);
    legend.setItemLabelPadding(new RectangleInsets(1, 3, 1, 8));
    return legend;
  }
}
