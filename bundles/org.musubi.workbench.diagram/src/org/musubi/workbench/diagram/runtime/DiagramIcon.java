package org.musubi.workbench.diagram.runtime;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;

/** Icons of the diagram editor: {@code icons/diagram-<name>.svg} of this bundle. */
public enum DiagramIcon {
  DIAGRAM, EDGE, TOOL, SELECT, ARRANGE, LAYERS, FILTER, GRID, FIT, ZOOM_IN, ZOOM_OUT, ALIGN, PALETTE, FIND, PRINT;

  public ImageDescriptor descriptor() {
    String path = "icons/diagram-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    return ImageDescriptor.createFromURLSupplier(true, () -> DiagramIcon.class.getClassLoader().getResource(path));
  }
}
