package org.musubi.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextLine;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/**
 * A category axis whose labels never overlap: wrapped where they fit, else upright, else only some of them, the
 * highlighted ones always.
 */
final class LabelAxis extends CategoryAxis {

  private static final long serialVersionUID = 1L;
  private static final int LINES = 3;
  private static final double END_MARGIN = 0.12;
  private static final int LINES_BESIDE = 2;
  private static final int UPRIGHT_LETTERS = 12;

  private final transient ChartTheme theme;
  private final transient ChartFonts fonts;
  private final transient Set<Integer> written = new HashSet<>();
  private final transient Set<Integer> strong = new HashSet<>();
  private double room;
  private boolean upright;
  private int linesBeside = LINES_BESIDE;

  LabelAxis(ChartText text, ChartTheme theme, ChartFonts fonts) {
    super(text.categoryAxis().isEmpty() ? null : text.categoryAxis());
    this.theme = theme;
    this.fonts = fonts;
    setTickLabelFont(fonts.label());
    setLabelFont(fonts.label());
    setLabelPaint(theme.quiet());
    setTickLabelPaint(theme.foreground());
    setAxisLinePaint(theme.quiet());
    setTickMarkPaint(theme.quiet());
  }

  /**
   * Decides how the labels are written.
   *
   * @param extent length of the axis
   * @param beside whether the labels stand beside lying bars; then {@code breadth} is what they may take
   */
  void arrange(Graphics2D graphics, List<CategoryKey> keys, Set<String> highlighted, double extent, double breadth,
      boolean beside) {
    TextWrap wrap = new TextWrap(graphics, fonts.label());
    double slot = extent / Math.max(1, keys.size());
    keys.stream().filter(key -> highlighted.contains(key.label())).forEach(key -> strong.add(key.place()));
    setLowerMargin(END_MARGIN / Math.max(1, keys.size()));
    setUpperMargin(END_MARGIN / Math.max(1, keys.size()));
    if (beside) {
      room = breadth;
      setMaximumCategoryLabelWidthRatio(10f);
      // A second line would lie over the label of the next bar when the bars stand close.
      linesBeside = Math.clamp((int) (slot / wrap.lineHeight()), 1, LINES_BESIDE);
      thin(keys, slot, wrap.lineHeight());
      return;
    }
    room = slot * 0.94;
    if (keys.stream().allMatch(key -> wrap.fits(key.label(), room, LINES))) {
      thin(keys, slot, 0);
      return;
    }
    upright = true;
    room = UPRIGHT_LETTERS * wrap.width("あ");
    setCategoryLabelPositions(CategoryLabelPositions.UP_90);
    setMaximumCategoryLabelWidthRatio(10f);
    thin(keys, slot, wrap.lineHeight());
  }

  /** Leaves out labels until each has its line; a highlighted one drives out its neighbours. */
  private void thin(List<CategoryKey> keys, double slot, double line) {
    int step = line <= slot ? 1 : (int) Math.ceil(line / slot);
    for (CategoryKey key : keys) {
      boolean nearStrong = step > 1 && strong.stream().anyMatch(place -> Math.abs(place - key.place()) < step);
      if (strong.contains(key.place()) || key.place() % step == 0 && !nearStrong) {
        written.add(key.place());
      }
    }
  }

  @Override
  @SuppressWarnings("rawtypes")
  protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
    TextBlock block = new TextBlock();
    CategoryKey key = (CategoryKey) category;
    if (!written.contains(key.place())) {
      return block;
    }
    Font font = strong.contains(key.place()) ? fonts.strong() : fonts.label();
    TextWrap wrap = new TextWrap(graphics, font);
    int lines = upright ? 1 : RectangleEdge.isLeftOrRight(edge) ? linesBeside : LINES;
    wrap.balanced(key.label(), room, lines).forEach(line -> block.addLine(new TextLine(line, font,
        strong.contains(key.place()) ? theme.highlight() : theme.foreground())));
    block.setLineAlignment(RectangleEdge.isLeftOrRight(edge) ? HorizontalAlignment.RIGHT : HorizontalAlignment.CENTER);
    return block;
  }
}
