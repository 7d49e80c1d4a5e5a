package org.musubi.workbench.forms.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** An only child with room around it. */
final class Inset extends Layout {

  private final int marginX;
  private final int marginY;

  Inset(int marginX, int marginY) {
    this.marginX = marginX;
    this.marginY = marginY;
  }

  @Override
  protected Point computeSize(Composite frame, int widthHint, int heightHint, boolean flushCache) {
    Control child = frame.getChildren()[0];
    int width = widthHint == SWT.DEFAULT ? child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache).x + 2 * marginX
        : widthHint;
    int inner = Math.max(1, width - 2 * marginX);
    return new Point(width, child.computeSize(inner, SWT.DEFAULT, flushCache).y + 2 * marginY);
  }

  @Override
  protected void layout(Composite frame, boolean flushCache) {
    Rectangle area = frame.getClientArea();
    frame.getChildren()[0].setBounds(marginX, marginY, Math.max(1, area.width - 2 * marginX),
        Math.max(1, area.height - 2 * marginY));
  }
}
