package org.musubi.workbench.forms.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/** Children one below the other, each as wide as their parent; invisible children take no room. */
public final class Stack extends Layout implements ILayoutExtension {

  private static final int NARROWEST = 40;

  private final int gap;

  public Stack(int gap) {
    this.gap = gap;
  }

  @Override
  protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flushCache) {
    int width = widthHint;
    if (width == SWT.DEFAULT) {
      for (Control child : parent.getChildren()) {
        width = Math.max(width, child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache).x);
      }
    }
    int height = 0;
    for (Control child : parent.getChildren()) {
      if (child.getVisible()) {
        height += heightOf(child, width, flushCache) + gap;
      }
    }
    return new Point(width, Math.max(0, height - gap));
  }

  @Override
  protected void layout(Composite parent, boolean flushCache) {
    int width = parent.getClientArea().width;
    int y = 0;
    for (Control child : parent.getChildren()) {
      if (child.getVisible()) {
        int height = heightOf(child, width, flushCache);
        child.setBounds(0, y, width, height);
        y += height + gap;
      }
    }
  }

  @Override
  public int computeMinimumWidth(Composite parent, boolean changed) {
    return NARROWEST;
  }

  @Override
  public int computeMaximumWidth(Composite parent, boolean changed) {
    return computeSize(parent, SWT.DEFAULT, SWT.DEFAULT, changed).x;
  }

  private static int heightOf(Control child, int width, boolean flushCache) {
    return child.computeSize(width, SWT.DEFAULT, flushCache).y;
  }
}
