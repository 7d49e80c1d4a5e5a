package org.musubi.workbench.forms.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A heading on a tinted band; one that follows another begins with a notch, so that a row of them reads onwards. */
public final class Band extends Canvas {

  private static final int PAD = 5;
  private static final int NOTCH = 7;

  private final boolean follows;
  private String text;

  public Band(Composite parent, String text, boolean follows) {
    super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
    this.text = text;
    this.follows = follows;
    setBackground(parent.getBackground());
    addListener(SWT.Paint, event -> paint(event.gc));
    setToolTipText(text);
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = Band.this.text;
      }
    });
  }

  public void setText(String newText) {
    text = newText;
    setToolTipText(newText);
    redraw();
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    GC gc = new GC(this);
    try {
      Point size = gc.textExtent(text);
      return new Point(widthHint == SWT.DEFAULT ? size.x + 2 * PAD + NOTCH : widthHint, size.y + 2 * PAD);
    } finally {
      gc.dispose();
    }
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    if (area.isEmpty()) {
      return;
    }
    Shades shades = Shades.of(this);
    gc.setAntialias(SWT.ON);
    int left = follows ? NOTCH : 0;
    int middle = area.height / 2;
    int right = area.width - 1;
    gc.setBackground(shades.rule());
    gc.fillPolygon(new int[] {0, 0, right - NOTCH, 0, right, middle, right - NOTCH, area.height, 0, area.height,
        left, middle});
    gc.setForeground(getForeground());
    gc.setClipping(0, 0, Math.max(0, right - NOTCH), area.height);
    gc.drawText(text, PAD + left, PAD, true);
  }
}
