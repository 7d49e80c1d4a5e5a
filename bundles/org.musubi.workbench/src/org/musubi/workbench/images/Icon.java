package org.musubi.workbench.images;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;

/** The workbench's own icons: {@code icons/<name>.svg} of this bundle. */
public enum Icon {
  ADD, CLOSE_FILE, COLLAPSE, COPY, DELETE, DOWN, DRAWING, DUPLICATE, EXPORT, FILTER, GUIDE, HINT, HOME,
  IMPORT_RETURNED, LINK, NEW_COUNCIL, OPEN, OVERVIEW, PASTE, PROBLEMS, REDO, RENAME, SAVE, SAVE_AS, UNDO, UP,
  GROUP_MEMBERS, GROUP_DATA, GROUP_ISSUES, GROUP_LOGIC, GROUP_PLANS, GROUP_EVALUATION, GROUP_WORKSHOPS, NEXT_YEAR,
  STATE_DONE, STATE_PARTLY, STATE_OPEN, SIGN, TABLE;

  /** Path of the file inside the bundle. */
  public String path() {
    return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
  }

  public ImageDescriptor descriptor() {
    return ImageDescriptor.createFromURLSupplier(true, () -> Icon.class.getClassLoader().getResource(path()));
  }
}
