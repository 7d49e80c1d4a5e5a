package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The cursors GEF 3.2 shows while its flyout palette is dragged to a side; the workbench once had them. */
public final class DragCursors {
  /** Nothing can be dropped here. */
  public static final int INVALID = 0;
  /** Docks on the left side. */
  public static final int LEFT = 1;
  /** Docks on the right side. */
  public static final int RIGHT = 2;

  private DragCursors() {
  }

  /**
   * A cursor of the system, which nobody has to dispose of.
   *
   * @param position {@link #LEFT}, {@link #RIGHT} or {@link #INVALID}; GEF asks for no other
   */
  public static Cursor getCursor(int position) {
    return Display.getCurrent().getSystemCursor(switch (position) {
      case LEFT -> SWT.CURSOR_SIZEW;
      case RIGHT -> SWT.CURSOR_SIZEE;
      default -> SWT.CURSOR_NO;
    });
  }
}
