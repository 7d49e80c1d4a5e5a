package org.musubi.workbench.sirius.editor;

import java.util.Optional;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.sirius.runtime.OpenSessions;

/** Editors of Sirius as the rest of the workbench knows editors: the council they edit, the element they show. */
public final class EditorAdapters implements IAdapterFactory {

  @Override
  public <T> T getAdapter(Object source, Class<T> type) {
    if (!(source instanceof DialectEditor editor)) {
      return null;
    }
    if (type == CouncilSession.class) {
      return type.cast(council(editor).orElse(null));
    }
    return type == EObject.class ? type.cast(shown(editor)) : null;
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {CouncilSession.class, EObject.class};
  }

  static Optional<CouncilSession> council(DialectEditor editor) {
    DRepresentation shown = editor.getRepresentation();
    Session session = shown == null ? null : SessionManager.INSTANCE.getSession(
        ((DSemanticDecorator) shown).getTarget());
    return session == null ? Optional.empty() : OpenSessions.get().council(session);
  }

  /** The last selected element, else what the diagram or table is about. */
  private static EObject shown(DialectEditor editor) {
    if (editor.getSite() != null && editor.getSite().getSelectionProvider() != null
        && editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection) {
      for (Object each : selection.toList().reversed()) {
        EObject element = SelectedElements.element(each);
        if (element != null) {
          return element;
        }
      }
    }
    return editor.getRepresentation() instanceof DSemanticDecorator decorated ? decorated.getTarget() : null;
  }
}
