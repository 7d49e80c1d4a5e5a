package org.musubi.workbench.application;

import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells the user about problems in a sentence; what a developer needs goes to the log. */
final class Problems extends AbstractStatusHandler {

  private boolean showing;

  @Override
  public void handle(StatusAdapter adapter, int style) {
    IStatus status = adapter.getStatus();
    if ((style & StatusManager.LOG) != 0) {
      StatusManager.getManager().addLoggedStatus(status);
      ILog.of(Problems.class).log(status);
    }
    if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0) {
      Display.getDefault().asyncExec(() -> show(sentence(status)));
    }
  }

  /** A defect: logged, and the user is told that it happened and what to do. */
  void unexpected(Throwable problem) {
    ILog.of(Problems.class).error("Unexpected problem", problem);
    show(ApplicationText.UNEXPECTED.text(log()));
  }

  private void show(String sentence) {
    IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
        : null;
    Shell shell = window == null ? null : window.getShell();
    // One dialog at a time: a problem while painting would come again and again.
    if (!showing) {
      showing = true;
      try {
        MessageDialog.openError(shell, ApplicationText.PROBLEM_TITLE.text(), sentence);
      } finally {
        showing = false;
      }
    }
  }

  private static String sentence(IStatus status) {
    boolean expected = status.getException() == null || status.getException() instanceof CoreException;
    return expected && !status.getMessage().isBlank() ? status.getMessage()
        : ApplicationText.UNEXPECTED.text(log());
  }

  private static Path log() {
    return Platform.getLogFileLocation().toPath();
  }
}
