package org.musubi.workbench.application;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.IViewDescriptor;

/** Brings a view to the front, opening it when it was closed. */
final class ShowViewAction extends Action {

  private final IWorkbenchWindow window;
  private final String view;

  ShowViewAction(IWorkbenchWindow window, String view, ApplicationText label) {
    super(label.text());
    this.window = window;
    this.view = view;
    IViewDescriptor descriptor = window.getWorkbench().getViewRegistry().find(view);
    if (descriptor != null) {
      setImageDescriptor(descriptor.getImageDescriptor());
    }
  }

  @Override
  public void run() {
    try {
      window.getActivePage().showView(view);
    } catch (PartInitException failed) {
      StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }
}
