package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.AdditionalLayer;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.Layer;
import org.musubi.viewpoint.specification.MappingOwner;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.specification.ReconnectEdgeDescription;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/** Which mapping may stand where in a diagram. */
final class Mappings {
  private Mappings() {
  }

  /** Default layer and additional layers, whether they are active or not. */
  static List<Layer> layers(DiagramDescription description) {
    List<Layer> layers = new ArrayList<>();
    if (description.getDefaultLayer() != null) {
      layers.add(description.getDefaultLayer());
    }
    layers.addAll(description.getAdditionalLayers());
    return layers;
  }

  static List<Layer> activeLayers(Diagram diagram) {
    return layers(diagram.description()).stream().filter(layer -> isActive(diagram, layer)).toList();
  }

  static boolean isActive(Diagram diagram, Layer layer) {
    return !(layer instanceof AdditionalLayer additional) || !additional.isOptional()
        || diagram.state().activeLayers().contains(layer.getName());
  }

  private static Stream<MappingOwner> owners(DiagramDescription description) {
    return Stream.concat(Stream.of(description), layers(description).stream());
  }

  /** Mappings of nodes and containers that lie on the diagram itself: containers first. */
  static Set<AbstractNodeMapping> onDiagram(DiagramDescription description) {
    Set<AbstractNodeMapping> result = new LinkedHashSet<>();
    owners(description).forEach(owner -> result.addAll(owner.getContainerMappings()));
    owners(description).forEach(owner -> result.addAll(owner.getNodeMappings()));
    owners(description).forEach(owner -> addNodes(owner.getReusedMappings(), result));
    return result;
  }

  private static void addNodes(Collection<DiagramElementMapping> mappings, Set<AbstractNodeMapping> result) {
    mappings.stream().filter(AbstractNodeMapping.class::isInstance).map(AbstractNodeMapping.class::cast)
        .forEach(result::add);
  }

  /** Mappings of what may lie in or sit on an element of the given mapping: containers, nodes, border nodes. */
  static Set<AbstractNodeMapping> in(AbstractNodeMapping mapping) {
    Set<AbstractNodeMapping> result = new LinkedHashSet<>();
    if (mapping instanceof ContainerMapping container) {
      result.addAll(container.getSubContainerMappings());
      result.addAll(container.getReusedContainerMappings());
      result.addAll(container.getSubNodeMappings());
      result.addAll(container.getReusedNodeMappings());
    }
    result.addAll(mapping.getBorderedNodeMappings());
    result.addAll(mapping.getReusedBorderedNodeMappings());
    return result;
  }

  /** Mappings of what may lie in or sit on {@code container}, null = the diagram. */
  static Set<AbstractNodeMapping> in(Diagram diagram, NodeView container) {
    return container == null ? onDiagram(diagram.description()) : in(container.nodeMapping());
  }

  static boolean isBorder(AbstractNodeMapping host, AbstractNodeMapping mapping) {
    return mapping instanceof NodeMapping node
        && (host.getBorderedNodeMappings().contains(node) || host.getReusedBorderedNodeMappings().contains(node));
  }

  /** All edge mappings of a diagram. */
  static Set<EdgeMapping> edges(DiagramDescription description) {
    Set<EdgeMapping> result = new LinkedHashSet<>();
    owners(description).forEach(owner -> {
      result.addAll(owner.getEdgeMappings());
      owner.getReusedMappings().stream().filter(EdgeMapping.class::isInstance).map(EdgeMapping.class::cast)
          .forEach(result::add);
    });
    return result;
  }

  /** Whether an edge mapping that uses the tool lets its source, or else its target, be such an element. */
  static boolean mayEnd(ReconnectEdgeDescription tool, DiagramDescription description, boolean atSource,
      ElementView end) {
    return edges(description).stream().filter(edge -> edge.getReconnections().contains(tool))
        .anyMatch(edge -> (atSource ? edge.getSourceMapping() : edge.getTargetMapping()).contains(end.mapping()));
  }
}
