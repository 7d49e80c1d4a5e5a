package org.musubi.workbench.guide.editor;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.text.Labels;

/** The guide of one open council. */
public final class GuideInput extends PlatformObject implements IEditorInput {

  private final CouncilSession session;

  public GuideInput(CouncilSession session) {
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
    return Icon.GUIDE.descriptor();
  }

  @Override
  public String getName() {
    return GuideText.TITLE.text();
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return GuideText.TITLE_OF.text(Labels.of(session.model()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GuideInput input && input.session == session;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(session);
  }
}
