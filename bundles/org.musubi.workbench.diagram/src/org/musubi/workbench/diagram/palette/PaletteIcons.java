package org.musubi.workbench.diagram.palette;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.ContainerCreationDescription;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.tool.PaletteEntry;
import org.musubi.workbench.diagram.runtime.DiagramIcon;
import org.musubi.workbench.diagram.runtime.MusubiImages;
import org.musubi.workbench.images.Images;

/** Icons of tools: what the notation says, else the icon of what is made. */
final class PaletteIcons {

  private final Images images;
  private final Function<String, EClass> types;

  /** @param types finds a class of the metamodel by the name the notation uses, null when there is none */
  PaletteIcons(Images images, Function<String, EClass> types) {
    this.images = images;
    this.types = types;
  }

  Image of(PaletteEntry entry) {
    Optional<ImageDescriptor> stated = MusubiImages.find(entry.iconPath()).map(ImageDescriptor::createFromURL);
    return images.of(stated.orElseGet(() -> usual(entry)));
  }

  private ImageDescriptor usual(PaletteEntry entry) {
    return switch (entry.tool()) {
      case EdgeCreationDescription edge -> DiagramIcon.EDGE.descriptor();
      case NodeCreationDescription node -> kind(node.getNodeMappings());
      case ContainerCreationDescription container -> kind(container.getContainerMappings());
      case null, default -> DiagramIcon.TOOL.descriptor();
    };
  }

  private ImageDescriptor kind(Iterable<? extends AbstractNodeMapping> mappings) {
    for (AbstractNodeMapping mapping : mappings) {
      EClass type = types.apply(mapping.getDomainClass());
      if (type != null) {
        return Images.descriptor(type);
      }
    }
    return DiagramIcon.TOOL.descriptor();
  }
}
