package org.musubi.workbench.forms.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Children side by side: the first takes what the others leave; invisible ones take no room. */
public final class Beside extends Layout {

  private static final int GAP = 3;

  @Override
  protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flushCache) {
    Control first = parent.getChildren()[0];
    int others = others(parent, flushCache);
    int width = widthHint == SWT.DEFAULT ? first.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache).x + others
        : widthHint;
    return new Point(width, height(parent, width - others, flushCache));
  }

  @Override
  protected void layout(Composite parent, boolean flushCache) {
    int width = parent.getClientArea().width;
    int rest = Math.max(1, width - others(parent, flushCache));
    int height = height(parent, rest, flushCache);
    int x = 0;
    for (Control child : parent.getChildren()) {
      if (child == parent.getChildren()[0]) {
        int own = child.computeSize(rest, SWT.DEFAULT, flushCache).y;
        boolean fills = child instanceof Composite;
        child.setBounds(0, fills ? 0 : (height - own) / 2, rest, fills ? height : own);
        x = rest + GAP;
      } else if (child.getVisible()) {
        Point size = child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache);
        int y = height > 2 * size.y ? 0 : (height - size.y) / 2;
        child.setBounds(x, Math.max(0, y), size.x, Math.min(size.y, height));
        x += size.x + GAP;
      }
    }
  }

  private static int others(Composite parent, boolean flushCache) {
    int width = 0;
    for (int i = 1; i < parent.getChildren().length; i++) {
      Control child = parent.getChildren()[i];
      width += child.getVisible() ? child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache).x + GAP : 0;
    }
    return width;
  }

  private static int height(Composite parent, int firstWidth, boolean flushCache) {
    int height = parent.getChildren()[0].computeSize(Math.max(1, firstWidth), SWT.DEFAULT, flushCache).y;
    for (int i = 1; i < parent.getChildren().length; i++) {
      Control child = parent.getChildren()[i];
      height = Math.max(height, child.getVisible() ? child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache).y : 0);
    }
    return height;
  }
}
