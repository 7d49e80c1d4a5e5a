package org.musubi.workbench.explorer;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;

/** The open councils and what is below them. */
final class ExplorerContent implements ITreeContentProvider {

  @Override
  public Object[] getElements(Object input) {
    return input instanceof CouncilSessions sessions
        ? sessions.openSessions().stream().map(CouncilSession::model).toArray() : getChildren(input);
  }

  @Override
  public Object[] getChildren(Object row) {
    return Branches.children(row).toArray();
  }

  @Override
  public Object getParent(Object row) {
    return Branches.parent(row);
  }

  @Override
  public boolean hasChildren(Object row) {
    return row instanceof DrawingsNode || !Branches.children(row).isEmpty();
  }
}
