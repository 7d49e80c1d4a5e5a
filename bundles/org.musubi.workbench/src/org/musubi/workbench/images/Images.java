package org.musubi.workbench.images;

import java.net.URL;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.musubi.model.edit.MusubiIcons;

/** Images of one view, editor or dialog; they are freed with its control. */
public final class Images {

  private final ResourceManager manager;

  /** Images that live as long as {@code owner}. */
  public Images(Control owner) {
    manager = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
  }

  /** The icon of a kind of element. */
  public Image of(EClass kind) {
    return manager.get(descriptor(kind));
  }

  /** The icon of an element. */
  public Image of(EObject element) {
    return of(element.eClass());
  }

  public Image of(Icon icon) {
    return manager.get(icon.descriptor());
  }

  public Image of(ImageDescriptor descriptor) {
    return manager.get(descriptor);
  }

  /** The icon of a kind of element for menus and wizards. */
  public static ImageDescriptor descriptor(EClass kind) {
    URL url = MusubiIcons.iconOf(kind);
    return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
  }
}
