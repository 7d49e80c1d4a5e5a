package org.musubi.workbench.forms.kit;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** Moves a page no further than needed, so that what is under the mouse stays there while it can be seen. */
final class Scrolling {

  private static final int ROOM = 6;

  private Scrolling() {
  }

  /** Scrolls until an area of a control can be seen. */
  static void reveal(ScrolledForm form, Control control, Rectangle area) {
    Point inPage = control.getDisplay().map(control, form.getForm(), area.x, area.y);
    int top = form.getOrigin().y;
    int height = visibleHeight(form);
    int wanted = top;
    if (inPage.y + area.height + ROOM > top + height) {
      wanted = inPage.y + area.height + ROOM - height;
    }
    if (inPage.y - ROOM < wanted) {
      wanted = inPage.y - ROOM;
    }
    if (wanted != top) {
      form.setOrigin(0, Math.max(0, wanted));
    }
  }

  /** Scrolls to the top of a control when nothing of it can be seen yet. */
  static void revealIfHidden(ScrolledForm form, Control control) {
    int y = control.getDisplay().map(control, form.getForm(), 0, 0).y;
    int top = form.getOrigin().y;
    boolean seen = y < top + visibleHeight(form) - ROOM && y + control.getSize().y > top + ROOM;
    if (!seen) {
      reveal(form, control, new Rectangle(0, 0, 1, Math.min(control.getSize().y, visibleHeight(form) - 2 * ROOM)));
    }
  }

  private static int visibleHeight(ScrolledForm form) {
    return Math.max(ROOM, form.getClientArea().height);
  }
}
