package org.musubi.workbench.drawing;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Where trouble with runtimes goes: details into the log, a sentence to the user. */
interface Trouble {

  /** @param cause null = none */
  void log(String message, Throwable cause);

  void tell(String sentence);

  /** Log and windows of the workbench; a sentence is shown as soon as nothing else is being done. */
  static Trouble inWorkbench() {
    return new Trouble() {
      @Override
      public void log(String message, Throwable cause) {
        ILog.of(Trouble.class).error(message, cause);
      }

      @Override
      public void tell(String sentence) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
          IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
          MessageDialog.openWarning(window == null ? null : window.getShell(), DrawingText.NOTICE_TITLE.text(),
              sentence);
        });
      }
    };
  }
}
