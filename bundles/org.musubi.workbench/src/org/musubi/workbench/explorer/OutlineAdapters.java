package org.musubi.workbench.explorer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.musubi.workbench.session.CouncilSession;

/** Gives the editors of a council their outline. */
public final class OutlineAdapters implements IAdapterFactory {

  @Override
  public <T> T getAdapter(Object editor, Class<T> type) {
    CouncilSession session = Adapters.adapt(editor, CouncilSession.class);
    EObject element = Adapters.adapt(editor, EObject.class);
    return session == null || element == null || type != IContentOutlinePage.class ? null
        : type.cast(new ElementOutline(session, element));
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {IContentOutlinePage.class};
  }
}
