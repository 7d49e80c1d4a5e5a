package org.musubi.workbench.forms.widgets;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Lays the sections of a page out: in two columns where the window is wide enough, else one below the other. Sections
 * whose layout data is {@link Width#FULL} take the whole width and part the page.
 */
public final class SectionColumns extends Layout implements ILayoutExtension {

  /** The share of the page a section takes. */
  public enum Width {
    HALF, FULL
  }

  private static final int MIN_COLUMN_EM = 36;
  private static final int MIN_WIDTH_EM = 26;
  private static final int MARGIN = 12;
  private static final int GAP = 18;

  private record Box(Control control, Rectangle bounds) {
  }

  @Override
  protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flushCache) {
    int width = widthHint == SWT.DEFAULT ? computeMaximumWidth(parent, flushCache) : widthHint;
    int height = place(parent, width, flushCache).stream()
        .mapToInt(box -> box.bounds().y + box.bounds().height).max().orElse(0);
    return new Point(width, height + MARGIN);
  }

  @Override
  protected void layout(Composite parent, boolean flushCache) {
    place(parent, parent.getClientArea().width, flushCache).forEach(box -> box.control().setBounds(box.bounds()));
  }

  @Override
  public int computeMinimumWidth(Composite parent, boolean changed) {
    return em(parent) * MIN_WIDTH_EM;
  }

  @Override
  public int computeMaximumWidth(Composite parent, boolean changed) {
    return em(parent) * MIN_COLUMN_EM * 2;
  }

  private static List<Box> place(Composite parent, int width, boolean flushCache) {
    int inner = width - 2 * MARGIN;
    boolean two = inner >= em(parent) * MIN_COLUMN_EM * 2 + GAP;
    int half = (inner - GAP) / 2;
    List<Box> result = new ArrayList<>();
    int left = MARGIN;
    int right = MARGIN;
    for (Control child : parent.getChildren()) {
      if (!child.getVisible()) {
        continue;
      }
      boolean full = !two || child.getLayoutData() == Width.FULL;
      if (full) {
        left = Math.max(left, right);
      }
      boolean second = !full && left > right;
      int height = child.computeSize(full ? inner : half, SWT.DEFAULT, flushCache).y;
      int y = second ? right : left;
      result.add(new Box(child,
          new Rectangle(second ? MARGIN + half + GAP : MARGIN, y, full ? inner : half, height)));
      if (full || !second) {
        left = y + height + GAP;
      }
      if (full || second) {
        right = y + height + GAP;
      }
    }
    return result;
  }

  private static int em(Composite parent) {
    GC gc = new GC(parent);
    try {
      return gc.textExtent("あ").x;
    } finally {
      gc.dispose();
    }
  }
}
