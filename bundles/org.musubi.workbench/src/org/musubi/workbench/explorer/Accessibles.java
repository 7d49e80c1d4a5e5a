package org.musubi.workbench.explorer;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names read aloud for controls without a visible label. */
final class Accessibles {

  private Accessibles() {
  }

  static void name(Control control, String name) {
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }
    });
  }
}
