package org.musubi.workbench.explorer;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;
import org.musubi.workbench.tree.CouncilTree;

/** The open councils and what is below them. */
final class ExplorerContent implements ITreeContentProvider {

  @Override
  public Object[] getElements(Object input) {
    return input instanceof CouncilSessions sessions
        ? sessions.openSessions().stream().map(CouncilSession::model).toArray() : getChildren(input);
  }

  @Override
  public Object[] getChildren(Object row) {
    return CouncilTree.children(row).toArray();
  }

  @Override
  public Object getParent(Object row) {
    return CouncilTree.parent(row);
  }

  @Override
  public boolean hasChildren(Object row) {
    return !CouncilTree.children(row).isEmpty();
  }
}
