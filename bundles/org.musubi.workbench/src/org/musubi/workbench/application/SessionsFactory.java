package org.musubi.workbench.application;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.musubi.workbench.session.CouncilSessions;

/** Makes the one {@link CouncilSessions} of the workbench; windows and parts get that of the workbench. */
public final class SessionsFactory extends AbstractServiceFactory {

  @Override
  @SuppressWarnings("rawtypes")
  public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
    Object known = parent.getService(CouncilSessions.class);
    return known != null ? known : new CouncilSessions();
  }
}
