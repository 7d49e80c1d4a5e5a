package org.musubi.workbench.diagram.newdrawing;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** Begins a new diagram or table: about what is selected in the explorer, else about anything in the council. */
public final class NewDrawingHandler extends AbstractHandler {

  private static final String EXPLORER = "org.musubi.workbench.explorer";

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    IWorkbenchPart part = HandlerUtil.getActivePart(event);
    List<CouncilSession> open = Navigation.sessions().openSessions();
    Optional<CouncilSession> council = Navigation.sessionOf(part).or(() -> open.stream().findFirst());
    if (council.isPresent()) {
      Navigation.commitPendingEdits(council.get());
      Drawings.runtime().ifPresent(runtime -> {
        EObject about = isExplorer(part) ? selected(HandlerUtil.getCurrentSelection(event)) : null;
        boolean fits = about != null && !runtime.kindsFor(about).isEmpty();
        NewDrawingWizard.open(window.getActivePage(), council.get(), runtime, fits ? about : null);
      });
    }
    return null;
  }

  @Override
  public boolean isEnabled() {
    return !Navigation.sessions().openSessions().isEmpty();
  }

  private static boolean isExplorer(IWorkbenchPart part) {
    return part != null && EXPLORER.equals(part.getSite().getId());
  }

  private static EObject selected(ISelection selection) {
    return selection instanceof IStructuredSelection rows && rows.size() == 1
        && rows.getFirstElement() instanceof EObject element ? element : null;
  }
}
