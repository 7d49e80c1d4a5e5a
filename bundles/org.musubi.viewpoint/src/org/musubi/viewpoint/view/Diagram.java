package org.musubi.viewpoint.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.DiagramDescription;

/** A diagram of one model element: what the refresh found, and what users decided about it. */
public final class Diagram {
  private final String id;
  private final DiagramDescription description;
  private final EObject target;
  private final DiagramState state = new DiagramState();
  private final List<NodeView> nodes = new ArrayList<>();
  private final List<EdgeView> edges = new ArrayList<>();
  private String name;
  private Rgb background = Rgb.WHITE;
  private Function<EObject, List<EObject>> treeChildren = element -> List.of();

  /**
   * @param id identifies the diagram among all diagrams of the model, also over time
   * @param description what is drawn
   * @param target the element the diagram is about
   * @param name title given by the user
   */
  public Diagram(String id, DiagramDescription description, EObject target, String name) {
    this.id = id;
    this.description = description;
    this.target = target;
    this.name = name;
  }

  public String id() {
    return id;
  }

  public DiagramDescription description() {
    return description;
  }

  public EObject target() {
    return target;
  }

  public String name() {
    return name;
  }

  public void setName(String newName) {
    name = newName;
  }

  public DiagramState state() {
    return state;
  }

  public Rgb background() {
    return background;
  }

  public void setBackground(Rgb color) {
    background = color;
  }

  /** The elements that stand below an element in a tree, in order, where the specification asks for such a layout. */
  public List<EObject> treeChildren(EObject element) {
    return treeChildren.apply(element);
  }

  /** Set by the refresh. */
  public void setTreeChildren(Function<EObject, List<EObject>> children) {
    treeChildren = children;
  }

  /** Nodes and containers that lie on the diagram itself, in order. */
  public List<NodeView> nodes() {
    return Collections.unmodifiableList(nodes);
  }

  public List<EdgeView> edges() {
    return Collections.unmodifiableList(edges);
  }

  /** For the refresh: the list itself. */
  public List<NodeView> modifiableNodes() {
    return nodes;
  }

  /** For the refresh: the list itself. */
  public List<EdgeView> modifiableEdges() {
    return edges;
  }

  /** All nodes at all depths, parents before their content, border nodes after the node they sit on. */
  public Stream<NodeView> allNodes() {
    List<NodeView> all = new ArrayList<>();
    nodes.forEach(node -> visit(node, all::add));
    return all.stream();
  }

  /** All nodes and edges. */
  public Stream<ElementView> allElements() {
    return Stream.concat(allNodes(), edges.stream());
  }

  private static void visit(NodeView node, Consumer<NodeView> visitor) {
    visitor.accept(node);
    node.borderNodes().forEach(border -> visit(border, visitor));
    node.children().forEach(child -> visit(child, visitor));
  }

  @Override
  public String toString() {
    return description.getName() + " " + name;
  }
}
