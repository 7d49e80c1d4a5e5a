package org.musubi.workbench.diagram.table;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.musubi.workbench.diagram.editor.AskUser;
import org.musubi.workbench.diagram.editor.DiagramEditors;
import org.musubi.workbench.navigation.Navigation;

/** Gives the workbench its one {@link TableRuntimes}. */
public final class TableServices extends AbstractServiceFactory {

  @Override
  @SuppressWarnings("rawtypes")
  public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
    Object known = parent.getService(TableRuntimes.class);
    return known != null ? known
        : new TableRuntimes(Navigation.sessions(), DiagramEditors.runtimes(), new AskUser());
  }
}
