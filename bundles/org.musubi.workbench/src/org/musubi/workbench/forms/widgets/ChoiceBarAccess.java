package org.musubi.workbench.forms.widgets;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells screen readers that a {@link ChoiceBar} is a group of radio buttons. */
final class ChoiceBarAccess extends AccessibleControlAdapter {

  private final ChoiceBar bar;

  private ChoiceBarAccess(ChoiceBar bar) {
    this.bar = bar;
  }

  static void attach(ChoiceBar bar) {
    bar.getAccessible().addAccessibleControlListener(new ChoiceBarAccess(bar));
    bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (event.childID >= 0 && event.childID < bar.choices().size()) {
          event.result = bar.choices().get(event.childID);
        }
      }
    });
  }

  @Override
  public void getRole(AccessibleControlEvent event) {
    event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_GROUP : ACC.ROLE_RADIOBUTTON;
  }

  @Override
  public void getChildCount(AccessibleControlEvent event) {
    event.detail = bar.choices().size();
  }

  @Override
  public void getChildren(AccessibleControlEvent event) {
    Object[] children = new Object[bar.choices().size()];
    for (int i = 0; i < children.length; i++) {
      children[i] = i;
    }
    event.children = children;
  }

  @Override
  public void getChildAtPoint(AccessibleControlEvent event) {
    Point point = bar.toControl(event.x, event.y);
    int index = bar.at(point.x, point.y);
    event.childID = index == ChoiceBar.NONE ? ACC.CHILDID_SELF : index;
  }

  @Override
  public void getLocation(AccessibleControlEvent event) {
    Rectangle box = event.childID >= 0 && event.childID < bar.choices().size() ? bar.boxes().get(event.childID)
        : bar.getClientArea();
    Point corner = bar.toDisplay(box.x, box.y);
    event.x = corner.x;
    event.y = corner.y;
    event.width = box.width;
    event.height = box.height;
  }

  @Override
  public void getFocus(AccessibleControlEvent event) {
    event.childID = bar.isFocusControl() ? bar.cursor() : ACC.CHILDID_NONE;
  }

  @Override
  public void getSelection(AccessibleControlEvent event) {
    event.childID = bar.chosen() == ChoiceBar.NONE ? ACC.CHILDID_NONE : bar.chosen();
  }

  @Override
  public void getState(AccessibleControlEvent event) {
    int state = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
    if (event.childID == bar.chosen()) {
      state |= ACC.STATE_CHECKED;
    }
    if (bar.isFocusControl() && event.childID == bar.cursor()) {
      state |= ACC.STATE_FOCUSED;
    }
    event.detail = bar.isEditable() ? state : state | ACC.STATE_READONLY;
  }
}
