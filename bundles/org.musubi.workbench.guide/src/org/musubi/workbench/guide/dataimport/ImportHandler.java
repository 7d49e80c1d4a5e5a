package org.musubi.workbench.guide.dataimport;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.musubi.model.data.DataSet;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** Imports data into the council of the active part, and shows the data set that came out. */
public final class ImportHandler extends AbstractHandler {

  /** A form of more rows is slow to open, and nobody reads it. */
  private static final int FORM_ROWS = 2000;

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    CouncilSession session = Navigation.sessionOf(HandlerUtil.getActivePart(event))
        .or(() -> Navigation.sessions().openSessions().stream().findFirst()).orElse(null);
    if (session == null) {
      MessageDialog.openInformation(window.getShell(), ImportText.NO_COUNCIL_TITLE.text(),
          ImportText.NO_COUNCIL.text());
      return null;
    }
    Navigation.commitPendingEdits(session);
    DataSet imported = ImportWizard.open(window.getShell(), session);
    if (imported != null) {
      show(window, imported);
    }
    return imported;
  }

  private static void show(IWorkbenchWindow window, DataSet imported) {
    int count = imported.getObservations().size();
    if (count <= FORM_ROWS) {
      Navigation.open(window.getActivePage(), imported);
    } else {
      MessageDialog.openInformation(window.getShell(), ImportText.WIZARD.text(),
          ImportText.DONE.text(count, imported.getName()));
    }
  }
}
