package org.musubi.workbench.home;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.musubi.workbench.images.Icon;

/** The start page. */
public final class HomeInput extends PlatformObject implements IEditorInput {

  /** Id of the editor that shows it. */
  public static final String EDITOR = "org.musubi.workbench.home";

  @Override
  public boolean exists() {
    return false;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icon.HOME.descriptor();
  }

  @Override
  public String getName() {
    return HomeText.TITLE.text();
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return getName();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HomeInput;
  }

  @Override
  public int hashCode() {
    return HomeInput.class.hashCode();
  }
}
