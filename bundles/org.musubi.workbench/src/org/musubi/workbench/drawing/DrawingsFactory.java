package org.musubi.workbench.drawing;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one {@link Drawings} of the workbench. */
public final class DrawingsFactory extends AbstractServiceFactory {

  @Override
  @SuppressWarnings("rawtypes")
  public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
    Object known = parent.getService(Drawings.class);
    return known != null ? known : new Drawings();
  }
}
