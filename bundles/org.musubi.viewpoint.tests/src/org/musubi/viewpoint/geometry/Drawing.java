package org.musubi.viewpoint.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.BackgroundStyle;
import org.musubi.viewpoint.specification.CenteringStyle;
import org.musubi.viewpoint.specification.ContainerLayout;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.EdgeArrows;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.specification.FoldingStyle;
import org.musubi.viewpoint.specification.LabelAlignment;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.specification.ResizeKind;
import org.musubi.viewpoint.specification.SpecificationFactory;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeLook;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.LabelLook;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeLook;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.Shape;

/** Builds diagrams without a model, for tests. */
public final class Drawing {
  private final DiagramDescription description = SpecificationFactory.eINSTANCE.createDiagramDescription();
  private final EObject target = EcoreFactory.eINSTANCE.createEObject();
  private final NodeMapping nodeMapping = SpecificationFactory.eINSTANCE.createNodeMapping();
  private final EdgeMapping edgeMapping = SpecificationFactory.eINSTANCE.createEdgeMapping();
  private final Diagram diagram;
  private int keys;
  private EdgeRouting routing = EdgeRouting.MANHATTAN;

  public Drawing() {
    description.setName("test");
    diagram = new Diagram("d", description, target, "Test");
  }

  public Diagram diagram() {
    return diagram;
  }

  public DiagramDescription description() {
    return description;
  }

  public Drawing routing(EdgeRouting newRouting) {
    routing = newRouting;
    return this;
  }

  public NodeView node(NodeView parent, String text) {
    return node(parent, text, Shape.ROUNDED_RECTANGLE, -1, -1, true);
  }

  public NodeView node(NodeView parent, String text, Shape shape, int width, int height, boolean inside) {
    return add(parent, NodeKind.NODE, nodeMapping, look(text, shape, width, height, inside));
  }

  public NodeView container(NodeView parent, String text) {
    return add(parent, NodeKind.CONTAINER, mapping(ContainerLayout.FREE_FORM),
        look(text, Shape.RECTANGLE, -1, -1, true));
  }

  /** A node of an element of its own. */
  public NodeView about(EObject element, String text) {
    NodeView node = new NodeView(diagram, null, nodeMapping, element, NodeKind.NODE, diagram.state().node(keys++));
    node.setLook(look(text, Shape.ROUNDED_RECTANGLE, -1, -1, true));
    diagram.modifiableNodes().add(node);
    return node;
  }

  /** A container that is at least as large as its specification asks for. */
  public NodeView container(NodeView parent, String text, int width, int height) {
    return add(parent, NodeKind.CONTAINER, mapping(ContainerLayout.FREE_FORM),
        look(text, Shape.RECTANGLE, width, height, true));
  }

  public NodeView stack(NodeView parent, String text, boolean horizontal) {
    return add(parent, NodeKind.STACK,
        mapping(horizontal ? ContainerLayout.HORIZONTAL_STACK : ContainerLayout.VERTICAL_STACK),
        look(text, Shape.RECTANGLE, -1, -1, true));
  }

  public NodeView list(NodeView parent, String text, String... items) {
    NodeView list =
        add(parent, NodeKind.LIST, mapping(ContainerLayout.LIST), look(text, Shape.RECTANGLE, -1, -1, true));
    for (String item : items) {
      add(list, NodeKind.LIST_ITEM, nodeMapping, look(item, Shape.RECTANGLE, -1, -1, true));
    }
    return list;
  }

  public NodeView border(NodeView owner, String text) {
    NodeView node = new NodeView(diagram, owner, nodeMapping, target, NodeKind.BORDER_NODE,
        diagram.state().node(keys++));
    node.setLook(look(text, Shape.RECTANGLE, -1, -1, false));
    owner.modifiableBorderNodes().add(node);
    return node;
  }

  public EdgeView edge(ElementView source, ElementView end) {
    return edge(source, end, null);
  }

  public EdgeView edge(ElementView source, ElementView end, String label) {
    return edge(source, end, label, EdgeArrows.INPUT_ARROW);
  }

  public EdgeView edge(ElementView source, ElementView end, String label, EdgeArrows arrow) {
    EdgeView edge = new EdgeView(diagram, edgeMapping, target, source, end, diagram.state().edge(keys++));
    LabelLook center = label == null ? null : label(label);
    edge.setLook(new EdgeLook(Rgb.BLACK, 1, LineStyle.SOLID, EdgeArrows.NO_DECORATION, arrow, routing,
        FoldingStyle.NONE, CenteringStyle.NONE, null, center, null));
    diagram.modifiableEdges().add(edge);
    if (source instanceof NodeView node) {
      node.modifiableOutgoing().add(edge);
    }
    if (end instanceof NodeView node) {
      node.modifiableIncoming().add(edge);
    }
    return edge;
  }

  public static NodeLook look(String text, Shape shape, int width, int height, boolean inside) {
    return new NodeLook(shape, Rgb.WHITE, Rgb.WHITE, BackgroundStyle.GRADIENT_LEFT_TO_RIGHT, Rgb.BLACK, 1,
        LineStyle.SOLID, 10, 10, width, height, ResizeKind.NSEW, label(text), inside, false, null, null);
  }

  public static LabelLook label(String text) {
    return new LabelLook(text, 8, Set.of(), Rgb.BLACK, LabelAlignment.CENTER, null);
  }

  /** All nodes, for loops. */
  public List<NodeView> nodes() {
    return new ArrayList<>(diagram.allNodes().toList());
  }

  private static ContainerMapping mapping(ContainerLayout layout) {
    ContainerMapping mapping = SpecificationFactory.eINSTANCE.createContainerMapping();
    mapping.setChildrenPresentation(layout);
    return mapping;
  }

  private NodeView add(NodeView parent, NodeKind kind, AbstractNodeMapping mapping,
      NodeLook look) {
    NodeView node = new NodeView(diagram, parent, mapping, target, kind, diagram.state().node(keys++));
    node.setLook(look);
    (parent == null ? diagram.modifiableNodes() : parent.modifiableChildren()).add(node);
    return node;
  }
}
