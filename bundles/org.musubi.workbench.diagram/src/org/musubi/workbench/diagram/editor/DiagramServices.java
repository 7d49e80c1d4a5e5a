package org.musubi.workbench.diagram.editor;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.musubi.workbench.diagram.runtime.DiagramRuntimes;
import org.musubi.workbench.diagram.runtime.Notation;
import org.musubi.workbench.navigation.Navigation;

/** Gives the workbench its one {@link DiagramRuntimes}. */
public final class DiagramServices extends AbstractServiceFactory {

  @Override
  @SuppressWarnings("rawtypes")
  public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
    Object known = parent.getService(DiagramRuntimes.class);
    return known != null ? known : new DiagramRuntimes(Navigation.sessions(), Notation::load, new AskUser());
  }
}
