package org.musubi.workbench.diagram.builtin;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.musubi.viewpoint.load.Specification;
import org.musubi.workbench.diagram.editor.DiagramEditors;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.DiagramsListener;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;
import org.musubi.workbench.session.SessionListener;

/** Tells the user what is wrong with the file of diagrams of a council: when it is opened, and when saving fails. */
final class DiagramsNotice implements DiagramsListener {

  private Supplier<Optional<Specification>> specification;

  /** @param usable the notation; nothing is looked at while there is none */
  void watch(CouncilSessions sessions, Supplier<Optional<Specification>> usable) {
    specification = usable;
    sessions.addListener(new SessionListener() {
      @Override
      public void opened(CouncilSession council) {
        readLater(sessions, council);
      }
    });
    sessions.openSessions().forEach(council -> readLater(sessions, council));
  }

  /** After the window has shown the council, and what had to be said about its own file. */
  private void readLater(CouncilSessions sessions, CouncilSession council) {
    Display.getDefault().asyncExec(() -> {
      if (sessions.openSessions().contains(council) && specification.get().isPresent()) {
        DiagramRuntime runtime = DiagramEditors.runtimes().of(council);
        runtime.addListener(this);
        if (!runtime.problems().isEmpty()) {
          show(String.join("\n\n", runtime.problems()));
        }
      }
    });
  }

  @Override
  public void saveFailed(String sentence) {
    Display.getDefault().asyncExec(() -> show(sentence));
  }

  static void show(String sentences) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    MessageDialog.openWarning(window == null ? null : window.getShell(), BuiltInText.NOTICE_TITLE.text(), sentences);
  }
}
