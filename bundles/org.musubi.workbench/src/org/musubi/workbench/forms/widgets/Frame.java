package org.musubi.workbench.forms.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A frame with the fine line of a field around something that has none of its own. */
public final class Frame {

  private static final int MARGIN_X = 6;
  private static final int MARGIN_Y = 4;
  private static final int ARC = 6;

  private Frame() {
  }

  /** A framed composite that its only child fills. */
  public static Composite around(Composite parent) {
    Composite frame = new Composite(parent, SWT.NONE);
    frame.setBackground(parent.getBackground());
    frame.setLayout(new Inset(MARGIN_X, MARGIN_Y));
    draw(frame);
    return frame;
  }

  /** Draws the line around a composite; it is stronger while a child has the focus. */
  public static void draw(Composite frame) {
    frame.addListener(SWT.Paint, event -> {
      Rectangle area = frame.getClientArea();
      if (area.isEmpty()) {
        return;
      }
      boolean focused = hasFocus(frame);
      event.gc.setAntialias(SWT.ON);
      event.gc.setForeground(focused ? Shades.of(frame).accent() : Shades.of(frame).border());
      event.gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
    });
    frame.addListener(SWT.Resize, event -> frame.redraw());
  }

  /** Redraws the frame when a child gains or loses the focus. */
  public static void follow(Composite frame, Control child) {
    child.addListener(SWT.FocusIn, event -> frame.redraw());
    child.addListener(SWT.FocusOut, event -> frame.redraw());
  }

  private static boolean hasFocus(Composite frame) {
    for (Control child : frame.getChildren()) {
      if (child.isFocusControl()) {
        return true;
      }
    }
    return false;
  }
}
