package org.musubi.workbench.sirius.runtime;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one {@link OpenSessions} of the workbench. */
public final class OpenSessionsFactory extends AbstractServiceFactory {

  @Override
  @SuppressWarnings("rawtypes")
  public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
    Object known = parent.getService(OpenSessions.class);
    return known != null ? known : new OpenSessions();
  }
}
