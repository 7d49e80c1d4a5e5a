package org.musubi.workbench.forms.tables;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.musubi.workbench.text.Labels;

/** Names of tables for screen readers. */
final class Accessibles {

  private Accessibles() {
  }

  static void name(Control control, EReference list) {
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (event.childID == ACC.CHILDID_SELF) {
          event.result = Labels.of(list);
        }
      }
    });
  }
}
