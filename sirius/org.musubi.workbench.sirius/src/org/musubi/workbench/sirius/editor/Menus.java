package org.musubi.workbench.sirius.editor;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The menu bar while an editor of Sirius is active. */
final class Menus {

  private Menus() {
  }

  /** Takes out what the editor adds: all of it is found in its own bar and in its context menu. */
  static void keepOwn(IEditorSite site) {
    IMenuManager bar = site.getActionBars().getMenuManager();
    hideAdded(bar);
    IMenuManager edit = bar.findMenuUsingPath(IWorkbenchActionConstants.M_EDIT);
    if (edit != null) {
      hideAdded(edit);
    }
    bar.update(true);
  }

  private static void hideAdded(IContributionManager menu) {
    for (IContributionItem item : menu.getItems()) {
      if (item instanceof SubContributionItem added) {
        added.getInnerItem().setVisible(false);
      }
    }
  }
}
