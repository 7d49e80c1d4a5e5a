package org.musubi.workbench.guide.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** Opens the guide of the council of the active part, at the page the command names if it names one. */
public final class OpenGuideHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    List<CouncilSession> open = Navigation.sessions().openSessions();
    Optional<CouncilSession> council = Navigation.sessionOf(HandlerUtil.getActivePart(event))
        .or(() -> open.stream().findFirst());
    council.ifPresentOrElse(session -> {
      Navigation.commitPendingEdits(session);
      GuideEditor.open(window.getActivePage(), session, event.getParameter(Commands.GUIDE_PAGE), null);
    }, () -> MessageDialog.openInformation(window.getShell(), GuideText.NO_COUNCIL_TITLE.text(),
        GuideText.NO_COUNCIL.text()));
    return null;
  }
}
