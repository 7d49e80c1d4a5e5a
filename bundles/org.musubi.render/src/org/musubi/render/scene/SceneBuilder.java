package org.musubi.render.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.EdgeGeometry;
import org.musubi.viewpoint.geometry.NodeGeometry;
import org.musubi.viewpoint.layout.LabelPlacement;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/** Makes scenes from diagrams that are laid out. Keeps nothing of them; not safe for several threads. */
public final class SceneBuilder {
  private static final double FAINT = 0.3;

  private final SceneOptions options;
  private final NodeScene nodes;

  public SceneBuilder(SceneOptions options) {
    this.options = options;
    nodes = new NodeScene(options.images());
  }

  /**
   * One node without its content and border nodes, relative to its upper left corner.
   *
   * @param geometry where its parts are
   */
  public Group node(NodeView node, NodeGeometry geometry) {
    return group(node, 0, 0, nodes.of(node, geometry, true), List.of());
  }

  /** Like {@link #node(NodeView, NodeGeometry)}; for many nodes give the geometry. */
  public Group node(NodeView node) {
    return node(node, NodeGeometry.of(node));
  }

  /**
   * One edge with its labels, in the coordinates of the diagram.
   *
   * @param geometry its course
   */
  public Group edge(EdgeView edge, EdgeGeometry geometry) {
    List<Primitive> content = new ArrayList<>(EdgeScene.line(edge, geometry, options.images()));
    content.addAll(EdgeScene.labels(edge, geometry, options.images()));
    return group(edge, 0, 0, content, List.of());
  }

  /** Like {@link #edge(EdgeView, EdgeGeometry)}; for many edges give the geometry. */
  public Group edge(EdgeView edge) {
    return edge(edge, EdgeGeometry.route(edge));
  }

  /**
   * The whole figure as a picture: title, diagram, legend. Labels of edges are moved out of each other's way, and no
   * line is drawn over a label that stands outside of nodes.
   */
  public Scene scene(Diagram diagram) {
    DiagramGeometry geometry = LabelPlacement.place(diagram);
    List<Primitive> content = nodes(diagram, geometry, false);
    List<EdgeView> edges = diagram.edges().stream().filter(EdgeView::isVisible).toList();
    for (EdgeView edge : edges) {
      content.add(group(edge, 0, 0, EdgeScene.line(edge, geometry.edge(edge), options.images()), List.of()));
    }
    for (EdgeView edge : edges) {
      List<Primitive> labels = EdgeScene.labels(edge, geometry.edge(edge), options.images());
      if (!labels.isEmpty()) {
        content.add(new Group(null, 0, 0, opacity(edge), null, null, null, labels));
      }
    }
    diagram.allNodes().filter(NodeView::isVisible).filter(node -> hasOuterLabel(node, geometry)).forEach(node ->
        content.add(outerLabel(node, geometry)));
    return new FigureLayout(options).figure(diagram, content, geometry);
  }

  /**
   * The whole figure for programs in which shapes are moved: each node and each edge is one group with its label.
   *
   * @param geometry where everything is
   */
  public Scene scene(Diagram diagram, DiagramGeometry geometry) {
    List<Primitive> content = nodes(diagram, geometry, true);
    diagram.edges().stream().filter(EdgeView::isVisible).forEach(edge ->
        content.add(edge(edge, geometry.edge(edge))));
    return new FigureLayout(options).figure(diagram, content, geometry);
  }

  private List<Primitive> nodes(Diagram diagram, DiagramGeometry geometry, boolean outerLabels) {
    List<Primitive> content = new ArrayList<>();
    for (NodeView node : diagram.nodes()) {
      if (node.isVisible()) {
        Bounds place = geometry.absolute(node);
        content.add(whole(node, geometry, place.x(), place.y(), outerLabels));
      }
    }
    return content;
  }

  /** A node with its content and border nodes at a place. */
  private Group whole(NodeView node, DiagramGeometry geometry, double x, double y, boolean outerLabels) {
    NodeGeometry own = geometry.node(node);
    List<Primitive> others = new ArrayList<>();
    Bounds here = geometry.absolute(node);
    for (NodeView child : node.children()) {
      if (child.isVisible() && !own.folded()) {
        Bounds place = geometry.absolute(child);
        others.add(whole(child, geometry, place.x() - here.x(), place.y() - here.y(), outerLabels));
      }
    }
    for (Map.Entry<NodeView, Bounds> border : own.borderNodes().entrySet()) {
      if (border.getKey().isVisible()) {
        others.add(whole(border.getKey(), geometry, border.getValue().x(), border.getValue().y(), outerLabels));
      }
    }
    return group(node, x, y, nodes.of(node, own, outerLabels || !hasOuterLabel(node, geometry)), others);
  }

  /** Whether the label stands outside of the node. */
  private static boolean hasOuterLabel(NodeView node, DiagramGeometry geometry) {
    NodeGeometry own = geometry.node(node);
    return own.labelBelow() && own.label() != null;
  }

  private Group outerLabel(NodeView node, DiagramGeometry geometry) {
    NodeGeometry own = geometry.node(node);
    List<Primitive> content = new ArrayList<>();
    content.add(LabelScene.veil(own.label(), node.diagram().background()));
    content.addAll(nodes.label(node, own));
    Bounds place = geometry.absolute(node);
    return new Group(null, place.x(), place.y(), opacity(node), null, null, null, content);
  }

  private double opacity(ElementView element) {
    return options.dimmed().test(element) ? FAINT : 1;
  }

  private Group group(ElementView element, double x, double y, List<Primitive> own, List<Primitive> others) {
    List<Primitive> content = new ArrayList<>();
    if (options.dimmed().test(element)) {
      content.add(new Group(null, 0, 0, FAINT, null, null, null, own));
    } else {
      content.addAll(own);
    }
    content.addAll(others);
    return new Group(element, x, y, 1, Names.title(element, options.locale()), null,
        Links.harmless(options.links().linkOf(element)), content);
  }
}
