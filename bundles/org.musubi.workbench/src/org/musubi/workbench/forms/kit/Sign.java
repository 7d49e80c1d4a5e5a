package org.musubi.workbench.forms.kit;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;

/** Signs of buttons that only pages have; the file is beside this class. */
public enum Sign {
  PICK, CLEAR, CALENDAR, CHILD, TAKE_OUT;

  public ImageDescriptor descriptor() {
    return ImageDescriptor.createFromURLSupplier(true,
        () -> Sign.class.getResource(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg"));
  }
}
