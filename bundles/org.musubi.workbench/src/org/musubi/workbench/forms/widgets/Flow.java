package org.musubi.workbench.forms.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Children one after the other in lines, as words in a paragraph; none is wider than the paragraph. */
public final class Flow extends Layout {

  private static final int GAP_X = 12;
  private static final int GAP_Y = 4;

  private final int marginX;
  private final int marginY;

  public Flow(int marginX, int marginY) {
    this.marginX = marginX;
    this.marginY = marginY;
  }

  @Override
  protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flushCache) {
    int width = widthHint;
    if (width == SWT.DEFAULT) {
      width = 2 * marginX;
      for (Control child : parent.getChildren()) {
        width += child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache).x + GAP_X;
      }
    }
    return new Point(width, place(parent, width, flushCache, false));
  }

  @Override
  protected void layout(Composite parent, boolean flushCache) {
    place(parent, parent.getClientArea().width, flushCache, true);
  }

  private int place(Composite parent, int width, boolean flushCache, boolean move) {
    int room = Math.max(1, width - 2 * marginX);
    int x = 0;
    int y = marginY;
    int line = 0;
    for (Control child : parent.getChildren()) {
      Point size = child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache);
      if (size.x > room) {
        size = child.computeSize(room, SWT.DEFAULT, flushCache);
      }
      if (x > 0 && x + size.x > room) {
        x = 0;
        y += line + GAP_Y;
        line = 0;
      }
      if (move) {
        child.setBounds(marginX + x, y, Math.min(size.x, room), size.y);
      }
      x += size.x + GAP_X;
      line = Math.max(line, size.y);
    }
    return y + line + marginY;
  }
}
