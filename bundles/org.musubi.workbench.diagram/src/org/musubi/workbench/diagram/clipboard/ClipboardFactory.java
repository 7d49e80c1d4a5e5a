package org.musubi.workbench.diagram.clipboard;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one {@link DiagramClipboard} of the workbench. */
public final class ClipboardFactory extends AbstractServiceFactory {

  @Override
  @SuppressWarnings("rawtypes")
  public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
    Object known = parent.getService(DiagramClipboard.class);
    return known != null ? known : new DiagramClipboard();
  }
}
