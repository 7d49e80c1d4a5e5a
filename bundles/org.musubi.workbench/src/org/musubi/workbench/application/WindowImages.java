package org.musubi.workbench.application;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The sign of the program in the sizes that windows and task bars ask for. */
final class WindowImages {

  private static final int[] SIZES = {16, 32, 48, 64, 128, 256};

  private WindowImages() {
  }

  static Image[] all() {
    List<Image> images = new ArrayList<>();
    for (int size : SIZES) {
      String path = "icons/musubi" + size + ".png";
      ImageDescriptor descriptor = ImageDescriptor.createFromURLSupplier(true,
          () -> WindowImages.class.getClassLoader().getResource(path));
      images.add(JFaceResources.getResources().get(descriptor));
    }
    return images.toArray(Image[]::new);
  }
}
