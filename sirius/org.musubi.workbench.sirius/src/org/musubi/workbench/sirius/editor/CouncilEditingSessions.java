package org.musubi.workbench.sirius.editor;

import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.factory.UISessionFactory;

/** Makes what keeps the editors of a session together. */
public final class CouncilEditingSessions implements UISessionFactory {

  @Override
  public IEditingSession createUISession(Session session) {
    return new CouncilEditingSession(session);
  }
}
