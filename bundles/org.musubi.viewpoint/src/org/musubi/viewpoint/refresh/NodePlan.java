package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.List;

import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.ContainerLayout;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.view.NodeKind;

/** Plan of a node or container mapping. */
final class NodePlan extends ElementPlan {
  private final List<NodePlan> borders = new ArrayList<>();
  private final List<NodePlan> children = new ArrayList<>();

  NodePlan(AbstractNodeMapping mapping, TypeTest type, boolean creating, PlanBuilder builder, Appearance appearance) {
    super(mapping, type, creating, builder, appearance);
  }

  @Override
  AbstractNodeMapping mapping() {
    return (AbstractNodeMapping) super.mapping();
  }

  /** Plans of the nodes on its border. */
  List<NodePlan> borders() {
    return borders;
  }

  /** Plans of its content. */
  List<NodePlan> children() {
    return children;
  }

  @Override
  boolean isNear() {
    return isNearStructure() || isNearLook();
  }

  boolean isNearStructure() {
    return candidates().isNear() || precondition().isNear();
  }

  /** The part a node of this plan plays; {@code parent} is null on the diagram itself. */
  NodeKind kind(NodeKind parent, boolean border) {
    if (border) {
      return NodeKind.BORDER_NODE;
    }
    if (mapping() instanceof ContainerMapping container) {
      return containerKind(container);
    }
    return parent == NodeKind.LIST ? NodeKind.LIST_ITEM : NodeKind.NODE;
  }

  static NodeKind containerKind(ContainerMapping container) {
    ContainerLayout layout = container.getChildrenPresentation();
    if (layout == null) {
      return NodeKind.CONTAINER;
    }
    return switch (layout) {
      case FREE_FORM -> NodeKind.CONTAINER;
      case LIST -> NodeKind.LIST;
      case HORIZONTAL_STACK, VERTICAL_STACK -> NodeKind.STACK;
    };
  }
}
