package org.musubi.workbench.sirius.editor;

import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.factory.UISessionFactory;
import org.eclipse.sirius.ui.business.internal.session.EditingSession;
import org.musubi.design.sirius.CouncilDrawings;

/** Makes what keeps the editors of a session together; a session about no council is Sirius's own affair. */
public final class CouncilEditingSessions implements UISessionFactory {

  @Override
  public IEditingSession createUISession(Session session) {
    return session instanceof CouncilDrawings ? new CouncilEditingSession(session) : new EditingSession(session);
  }
}
