package org.musubi.workbench.files;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ShellAdapter;
import org.eclipse.swt.events.ShellEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** Notices, when the user comes back to the window, that somebody else has changed an open file. */
public final class ExternalChanges extends ShellAdapter {

  private final IWorkbenchWindow window;
  private final Map<CouncilSession, Boolean> asked = new HashMap<>();
  private boolean asking;

  private ExternalChanges(IWorkbenchWindow window) {
    this.window = window;
  }

  /** Looks at the files each time the window is activated. */
  public static void watch(IWorkbenchWindow window) {
    window.getShell().addShellListener(new ExternalChanges(window));
  }

  @Override
  public void shellActivated(ShellEvent event) {
    if (!asking) {
      window.getShell().getDisplay().asyncExec(this::check);
    }
  }

  private void check() {
    if (asking || window.getShell() == null || window.getShell().isDisposed()) {
      return;
    }
    asking = true;
    try {
      for (CouncilSession session : List.copyOf(Navigation.sessions().openSessions())) {
        if (!session.isChangedOnDisk()) {
          asked.remove(session);
        } else if (Files.exists(session.file()) && asked.put(session, true) == null) {
          ask(session);
        }
      }
    } finally {
      asking = false;
    }
  }

  private void ask(CouncilSession session) {
    FilesText question = session.isDirty() ? FilesText.RELOAD_DIRTY : FilesText.RELOAD_CLEAN;
    int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), FilesText.RELOAD_TITLE.text(),
        question.text(session.file().getFileName()), SWT.NONE, FilesText.RELOAD.text(), FilesText.KEEP.text());
    if (answer == 0) {
      asked.remove(session);
      new OpenCouncils(window).reload(session);
    }
  }
}
