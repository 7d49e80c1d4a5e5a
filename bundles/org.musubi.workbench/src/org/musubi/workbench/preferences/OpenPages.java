package org.musubi.workbench.preferences;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.musubi.workbench.navigation.Navigation;

/** Makes the open editors again: forms take their colours from the theme when they are made. */
final class OpenPages {

  private OpenPages() {
  }

  static void showAgain() {
    Navigation.sessions().openSessions().forEach(Navigation::commitPendingEdits);
    for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
      showAgain(window.getActivePage());
    }
  }

  private static void showAgain(IWorkbenchPage page) {
    IEditorPart active = page.getActiveEditor();
    List<Runnable> reopen = new ArrayList<>();
    for (IEditorReference reference : page.getEditorReferences()) {
      try {
        var input = reference.getEditorInput();
        String id = reference.getId();
        reopen.add(() -> Navigation.open(page, input, id));
      } catch (PartInitException damaged) {
        // An editor that never came up need not come up again.
        continue;
      }
    }
    page.closeAllEditors(false);
    reopen.forEach(Runnable::run);
    if (active != null) {
      Navigation.open(page, active.getEditorInput(), active.getSite().getId());
    }
  }
}
