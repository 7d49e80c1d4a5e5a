package org.musubi.workbench.guide.editor;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.musubi.workbench.navigation.Navigation;

/** Opens the page of traces with the element chosen in the active part, else with the one it shows. */
public final class TraceElementHandler extends AbstractHandler {

  private static final String PAGE = "trace";

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    IWorkbenchPart part = HandlerUtil.getActivePart(event);
    Navigation.sessionOf(part).ifPresent(session -> {
      Navigation.commitPendingEdits(session);
      GuideEditor.open(window.getActivePage(), session, PAGE,
          selected(HandlerUtil.getCurrentSelection(event)).or(() -> shownBy(part)).orElse(null));
    });
    return null;
  }

  private static Optional<EObject> selected(ISelection selection) {
    return selection instanceof IStructuredSelection rows && rows.size() == 1
        ? Optional.ofNullable(Adapters.adapt(rows.getFirstElement(), EObject.class)) : Optional.empty();
  }

  private static Optional<EObject> shownBy(IWorkbenchPart part) {
    return Optional.ofNullable(Adapters.adapt(part, EObject.class));
  }
}
