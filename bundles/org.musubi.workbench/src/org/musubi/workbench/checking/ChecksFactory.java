package org.musubi.workbench.checking;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.musubi.workbench.session.CouncilSessions;

/** Makes the one {@link CouncilChecks} of the workbench; windows and parts get that of the workbench. */
public final class ChecksFactory extends AbstractServiceFactory {

  @Override
  @SuppressWarnings("rawtypes")
  public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
    Object known = parent.getService(CouncilChecks.class);
    return known != null ? known : new CouncilChecks(PlatformUI.getWorkbench().getService(CouncilSessions.class),
        PlatformUI.getWorkbench().getDisplay());
  }
}
