package org.musubi.workbench.forms.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A small line chart: a dashed line from baseline to target, and the actual values as dots joined by a line. */
public final class CourseChart extends Canvas {

  /**
   * A value of a year.
   *
   * @param name what the value is, null for actual values
   * @param figure the value as text
   * @param yearLabel the year as text
   */
  public record Mark(int year, double value, String name, String figure, String yearLabel) {

    String words() {
      return (name == null ? "" : name + " ") + yearLabel + " " + figure;
    }
  }

  private static final int HEIGHT_LINES = 9;
  private static final int DOT = 7;
  private static final int MARGIN = 10;

  private Mark baseline;
  private Mark target;
  private List<Mark> actuals = List.of();

  public CourseChart(Composite parent) {
    super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
    addListener(SWT.Paint, event -> paint(event.gc));
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = text();
      }
    });
  }

  /**
   * Shows values; missing ones are null.
   *
   * @return true when the chart appeared or disappeared
   */
  public boolean show(Mark newBaseline, Mark newTarget, List<Mark> newActuals) {
    boolean before = isWorthShowing();
    if (!Objects.equals(newBaseline, baseline) || !Objects.equals(newTarget, target) || !newActuals.equals(actuals)) {
      baseline = newBaseline;
      target = newTarget;
      actuals = List.copyOf(newActuals);
      redraw();
    }
    return before != isWorthShowing();
  }

  /** The chart in words, for screen readers. */
  public String text() {
    return all().stream().map(Mark::words).collect(Collectors.joining(", "));
  }

  private List<Mark> all() {
    List<Mark> all = new ArrayList<>();
    if (baseline != null) {
      all.add(baseline);
    }
    all.addAll(actuals);
    if (target != null) {
      all.add(target);
    }
    return all;
  }

  private boolean isWorthShowing() {
    return all().stream().mapToInt(Mark::year).distinct().count() > 1;
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    GC gc = new GC(this);
    int line = gc.getFontMetrics().getHeight();
    gc.dispose();
    return new Point(widthHint == SWT.DEFAULT ? line * 20 : widthHint, isWorthShowing() ? line * HEIGHT_LINES : 1);
  }

  private void paint(GC gc) {
    if (!isWorthShowing()) {
      return;
    }
    gc.setAntialias(SWT.ON);
    Shades shades = Shades.of(this);
    Rectangle area = getClientArea();
    int line = gc.getFontMetrics().getHeight();
    Scale scale = Scale.of(all(), new Rectangle(MARGIN * 4, line * 2, area.width - MARGIN * 8, area.height - line * 4));
    gc.setForeground(shades.rule());
    gc.drawLine(MARGIN, area.height - line - 4, area.width - MARGIN, area.height - line - 4);
    for (Mark mark : all()) {
      gc.setForeground(shades.quiet());
      center(gc, mark.yearLabel(), scale.x(mark), area.height - line);
    }
    if (baseline != null && target != null) {
      gc.setForeground(shades.border());
      gc.setLineStyle(SWT.LINE_DASH);
      gc.drawLine(scale.x(baseline), scale.y(baseline), scale.x(target), scale.y(target));
      gc.setLineStyle(SWT.LINE_SOLID);
    }
    paintActuals(gc, shades, scale);
    dot(gc, shades, scale, baseline, false, line);
    dot(gc, shades, scale, target, false, line);
  }

  private void paintActuals(GC gc, Shades shades, Scale scale) {
    Mark last = baseline;
    gc.setLineWidth(2);
    gc.setForeground(shades.accent());
    for (Mark mark : actuals) {
      if (last != null) {
        gc.drawLine(scale.x(last), scale.y(last), scale.x(mark), scale.y(mark));
      }
      last = mark;
    }
    gc.setLineWidth(1);
    int line = gc.getFontMetrics().getHeight();
    actuals.forEach(mark -> dot(gc, shades, scale, mark, true, line));
  }

  private void dot(GC gc, Shades shades, Scale scale, Mark mark, boolean filled, int line) {
    if (mark == null) {
      return;
    }
    int x = scale.x(mark);
    int y = scale.y(mark);
    gc.setBackground(filled ? shades.accent() : getBackground());
    gc.setForeground(filled ? shades.accent() : shades.border());
    gc.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
    gc.drawOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
    gc.setForeground(getForeground());
    String text = mark.name() == null ? mark.figure() : mark.name() + " " + mark.figure();
    center(gc, text, x, filled ? y + DOT : y - line - DOT);
  }

  private void center(GC gc, String text, int x, int y) {
    int width = gc.textExtent(text).x;
    gc.drawText(text, Math.clamp(x - width / 2, 0, Math.max(0, getClientArea().width - width)), y, true);
  }

  /** Years and values to pixels. */
  private record Scale(Rectangle area, int firstYear, int lastYear, double low, double high) {

    static Scale of(List<Mark> marks, Rectangle area) {
      return new Scale(area, marks.stream().mapToInt(Mark::year).min().orElse(0),
          marks.stream().mapToInt(Mark::year).max().orElse(1),
          marks.stream().mapToDouble(Mark::value).min().orElse(0),
          marks.stream().mapToDouble(Mark::value).max().orElse(1));
    }

    int x(Mark mark) {
      int years = Math.max(1, lastYear - firstYear);
      return area.x + (int) Math.round((double) (mark.year() - firstYear) / years * Math.max(1, area.width));
    }

    int y(Mark mark) {
      double share = high == low ? 0.5 : (mark.value() - low) / (high - low);
      return area.y + (int) Math.round((1 - share) * Math.max(1, area.height));
    }
  }
}
