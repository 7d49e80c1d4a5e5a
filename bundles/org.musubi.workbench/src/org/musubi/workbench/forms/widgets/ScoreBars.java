package org.musubi.workbench.forms.widgets;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Values from 0 to 100 as bars with their figures; a missing value has no bar. */
public final class ScoreBars extends Canvas {

  /**
   * One bar.
   *
   * @param value 0 to 100, null for none
   * @param figure the value as text
   */
  public record Bar(String label, Double value, String figure) {
  }

  private static final int GAP = 5;
  private static final int PAD = 8;

  private List<Bar> bars = List.of();

  public ScoreBars(Composite parent) {
    super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
    addListener(SWT.Paint, event -> paint(event.gc));
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = text();
      }
    });
  }

  public void show(List<Bar> newBars) {
    if (!newBars.equals(bars)) {
      bars = List.copyOf(newBars);
      redraw();
    }
  }

  /** The bars in words, for screen readers. */
  public String text() {
    return bars.stream().map(bar -> bar.label() + " " + bar.figure()).collect(Collectors.joining(", "));
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    GC gc = new GC(this);
    int line = gc.getFontMetrics().getHeight() + GAP;
    gc.dispose();
    return new Point(widthHint == SWT.DEFAULT ? line * 14 : widthHint, Math.max(1, bars.size()) * line);
  }

  private void paint(GC gc) {
    Shades shades = Shades.of(this);
    gc.setAntialias(SWT.ON);
    int line = gc.getFontMetrics().getHeight() + GAP;
    int labels = bars.stream().mapToInt(bar -> gc.textExtent(bar.label()).x).max().orElse(0) + PAD;
    int figures = gc.textExtent("100").x + PAD;
    int room = Math.max(20, getClientArea().width - labels - figures - PAD);
    int y = 0;
    for (Bar bar : bars) {
      gc.setForeground(getForeground());
      gc.drawText(bar.label(), 0, y, true);
      gc.setBackground(shades.rule());
      gc.fillRoundRectangle(labels, y + 3, room, line - GAP - 5, 6, 6);
      if (bar.value() != null) {
        gc.setBackground(shades.accent());
        int width = (int) Math.round(room * Math.clamp(bar.value(), 0, 100) / 100);
        gc.fillRoundRectangle(labels, y + 3, Math.max(width, bar.value() > 0 ? 4 : 0), line - GAP - 5, 6, 6);
      }
      gc.drawText(bar.figure(), labels + room + PAD, y, true);
      y += line;
    }
  }
}
