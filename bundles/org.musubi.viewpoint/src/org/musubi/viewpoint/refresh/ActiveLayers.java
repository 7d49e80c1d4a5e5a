package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.AdditionalLayer;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.EdgeMappingImport;
import org.musubi.viewpoint.specification.Layer;
import org.musubi.viewpoint.specification.MappingOwner;
import org.musubi.viewpoint.specification.NodeMapping;

/**
 * The layers of a diagram that are switched on, and the mappings they bring. A description without a default layer has
 * no layers: its own mappings count. With a default layer its own mappings do not count.
 */
final class ActiveLayers {
  private final DiagramDescription description;
  private final List<Layer> layers = new ArrayList<>();
  private final List<MappingOwner> owners = new ArrayList<>();

  /** @param names names of the optional layers that are switched on */
  ActiveLayers(DiagramDescription description, Set<String> names) {
    this.description = description;
    if (description.getDefaultLayer() != null) {
      layers.add(description.getDefaultLayer());
    }
    for (AdditionalLayer layer : description.getAdditionalLayers()) {
      if (!layer.isOptional() || names.contains(layer.getName())) {
        layers.add(layer);
      }
    }
    if (hasLayers()) {
      owners.addAll(layers);
    } else {
      owners.add(description);
    }
  }

  /** Names of the optional layers that a new diagram shows. */
  static Set<String> initial(DiagramDescription description) {
    Set<String> names = new LinkedHashSet<>();
    for (AdditionalLayer layer : description.getAdditionalLayers()) {
      if (layer.isOptional() && layer.isActiveByDefault()) {
        names.add(layer.getName());
      }
    }
    return names;
  }

  private boolean hasLayers() {
    return description.getDefaultLayer() != null;
  }

  List<Layer> layers() {
    return layers;
  }

  /** Mappings of nodes that lie on the diagram itself, each once. */
  Set<NodeMapping> nodeMappings() {
    Set<NodeMapping> result = new LinkedHashSet<>();
    for (MappingOwner owner : owners) {
      result.addAll(owner.getNodeMappings());
      addReused(owner, NodeMapping.class, result);
    }
    return result;
  }

  Set<ContainerMapping> containerMappings() {
    Set<ContainerMapping> result = new LinkedHashSet<>();
    for (MappingOwner owner : owners) {
      result.addAll(owner.getContainerMappings());
      addReused(owner, ContainerMapping.class, result);
    }
    return result;
  }

  Set<EdgeMapping> edgeMappings() {
    Set<EdgeMapping> result = new LinkedHashSet<>();
    for (MappingOwner owner : owners) {
      result.addAll(owner.getEdgeMappings());
      addReused(owner, EdgeMapping.class, result);
    }
    return result;
  }

  List<EdgeMappingImport> edgeMappingImports() {
    return owners.stream().flatMap(owner -> owner.getEdgeMappingImports().stream()).toList();
  }

  private static <T extends DiagramElementMapping> void addReused(MappingOwner owner, Class<T> type, Set<T> result) {
    for (DiagramElementMapping mapping : owner.getReusedMappings()) {
      if (type.isInstance(mapping)) {
        result.add(type.cast(mapping));
      }
    }
  }

  /** Whether a mapping that lies in, or is reused by, an active one is active itself. */
  boolean isActive(DiagramElementMapping mapping) {
    if (!hasLayers()) {
      return true;
    }
    Layer own = layerOf(mapping);
    if (own == null || layers.contains(own) || own.eContainer() != description) {
      return true;
    }
    return layers.stream().anyMatch(layer -> layer.getReusedMappings().contains(mapping));
  }

  private static Layer layerOf(EObject mapping) {
    for (EObject next = mapping.eContainer(); next != null; next = next.eContainer()) {
      if (next instanceof Layer layer) {
        return layer;
      }
    }
    return null;
  }
}
