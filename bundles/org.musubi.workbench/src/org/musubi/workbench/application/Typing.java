package org.musubi.workbench.application;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.musubi.workbench.session.PendingEdits;

/**
 * Knows whether the user is typing into a field of a form. What is typed reaches the model only when the field is left,
 * so until then saving and undoing must be possible although the council is unchanged.
 */
final class Typing implements Listener {

  private final IWorkbenchWindow window;
  private final Runnable changed;
  private Control field;

  /** @param changed told when typing begins or ends */
  Typing(IWorkbenchWindow window, Runnable changed) {
    this.window = window;
    this.changed = changed;
  }

  void watch(Display display) {
    display.addFilter(SWT.Modify, this);
    display.addFilter(SWT.FocusOut, this);
  }

  void stop(Display display) {
    display.removeFilter(SWT.Modify, this);
    display.removeFilter(SWT.FocusOut, this);
  }

  boolean isGoingOn() {
    return field != null && !field.isDisposed();
  }

  @Override
  public void handleEvent(Event event) {
    if (event.type == SWT.FocusOut && event.widget == field) {
      field = null;
      changed.run();
    } else if (event.type == SWT.Modify && event.widget != field && event.widget instanceof Control control
        && control.isFocusControl() && isInForm()) {
      field = control;
      changed.run();
    }
  }

  private boolean isInForm() {
    return window.getPartService().getActivePart() instanceof IEditorPart editor
        && Adapters.adapt(editor, PendingEdits.class) != null;
  }
}
