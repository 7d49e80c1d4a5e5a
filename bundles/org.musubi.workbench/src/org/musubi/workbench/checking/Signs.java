package org.musubi.workbench.checking;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.musubi.validation.Severity;
import org.musubi.workbench.images.Images;

/** How severities look: in lists, on the icons of elements, and as levels of messages. */
public final class Signs {

  private Signs() {
  }

  /** The sign of a line in a list. */
  public static Image of(Severity severity) {
    return PlatformUI.getWorkbench().getSharedImages().getImage(key(severity));
  }

  public static ImageDescriptor descriptor(Severity severity) {
    return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(key(severity));
  }

  private static String key(Severity severity) {
    return switch (severity) {
      case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
      case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
      case HINT -> ISharedImages.IMG_OBJS_INFO_TSK;
    };
  }

  /** An icon with a small sign at its lower left corner; hints are no reason to mark an element. */
  public static Image marked(Images images, Image icon, Severity severity) {
    if (icon == null || severity == null || severity == Severity.HINT) {
      return icon;
    }
    ImageDescriptor sign = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(
        severity == Severity.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING);
    return images.of(new DecorationOverlayIcon(icon, sign, IDecoration.BOTTOM_LEFT));
  }

  /** The level of a message in a form or dialog. */
  public static int level(Severity severity) {
    return switch (severity) {
      case ERROR -> IMessageProvider.ERROR;
      case WARNING -> IMessageProvider.WARNING;
      case HINT -> IMessageProvider.INFORMATION;
    };
  }
}
