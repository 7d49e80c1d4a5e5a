package org.musubi.workbench.navigation;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.text.Labels;

/** The overview of one open council. */
public final class OverviewInput extends PlatformObject implements IEditorInput {

  private final CouncilSession session;

  public OverviewInput(CouncilSession session) {
    this.session = session;
  }

  public CouncilSession session() {
    return session;
  }

  @Override
  public boolean exists() {
    return false;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icon.OVERVIEW.descriptor();
  }

  @Override
  public String getName() {
    return Labels.of(session.model());
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return session.file().toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OverviewInput input && input.session == session;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(session);
  }
}
