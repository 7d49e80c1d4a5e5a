package org.musubi.workbench.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.musubi.model.council.CouncilModel;
import org.musubi.workbench.forms.ElementEditor;
import org.musubi.workbench.forms.ElementEditorInput;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;
import org.musubi.workbench.session.PendingEdits;

/** From elements and councils to the editors that show them. */
public final class Navigation {

  /** Editor of the overview of a council; its input is an {@link OverviewInput}. */
  public static final String OVERVIEW_EDITOR = "org.musubi.workbench.overview";

  private Navigation() {
  }

  /** The open councils of the running workbench. */
  public static CouncilSessions sessions() {
    return PlatformUI.getWorkbench().getService(CouncilSessions.class);
  }

  /** Opens the form of an element, or brings it to the front. */
  public static Optional<IEditorPart> open(IWorkbenchPage page, EObject element) {
    return sessions().of(element).flatMap(session -> element instanceof CouncilModel
        ? openOverview(page, session) : open(page, new ElementEditorInput(session, element), ElementEditor.ID));
  }

  /** Opens the overview of a council, or brings it to the front. */
  public static Optional<IEditorPart> openOverview(IWorkbenchPage page, CouncilSession session) {
    return open(page, new OverviewInput(session), OVERVIEW_EDITOR);
  }

  /** Opens an editor; a failure is reported to the user by the platform. */
  public static Optional<IEditorPart> open(IWorkbenchPage page, IEditorInput input, String editor) {
    try {
      return Optional.ofNullable(page.openEditor(input, editor));
    } catch (PartInitException failed) {
      StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
      return Optional.empty();
    }
  }

  /** The editors of a council that are open in any window. */
  public static List<IEditorPart> editorsOf(CouncilSession session) {
    List<IEditorPart> editors = new ArrayList<>();
    for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
      for (IWorkbenchPage page : window.getPages()) {
        for (IEditorReference reference : page.getEditorReferences()) {
          IEditorPart editor = reference.getEditor(false);
          if (editor != null && Adapters.adapt(editor, CouncilSession.class) == session) {
            editors.add(editor);
          }
        }
      }
    }
    return editors;
  }

  /** Puts into the model what the user has typed in the editors of a council. */
  public static void commitPendingEdits(CouncilSession session) {
    for (IEditorPart editor : editorsOf(session)) {
      PendingEdits pending = Adapters.adapt(editor, PendingEdits.class);
      if (pending != null) {
        pending.commit();
      }
    }
  }

  /** The council a part shows or has selected; else the only one that is open. */
  public static Optional<CouncilSession> sessionOf(IWorkbenchPart part) {
    CouncilSession shown = part == null ? null : Adapters.adapt(part, CouncilSession.class);
    if (shown != null) {
      return Optional.of(shown);
    }
    IEditorPart editor = part == null ? null : part.getSite().getPage().getActiveEditor();
    CouncilSession edited = editor == null || editor == part ? null : Adapters.adapt(editor, CouncilSession.class);
    List<CouncilSession> open = sessions().openSessions();
    return edited != null ? Optional.of(edited) : open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
  }
}
