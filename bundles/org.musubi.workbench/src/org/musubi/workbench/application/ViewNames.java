package org.musubi.workbench.application;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.IViewDescriptor;

/** The saved layout keeps the names of views in the language of the last session; this puts them right. */
final class ViewNames {

  private ViewNames() {
  }

  static void refresh(IWorkbenchWindow window) {
    EModelService models = window.getService(EModelService.class);
    MWindow model = window.getService(MWindow.class);
    for (MPart part : models.findElements(model, null, MPart.class)) {
      IViewDescriptor view = window.getWorkbench().getViewRegistry().find(part.getElementId());
      if (view != null) {
        part.setLabel(view.getLabel());
      }
    }
  }
}
