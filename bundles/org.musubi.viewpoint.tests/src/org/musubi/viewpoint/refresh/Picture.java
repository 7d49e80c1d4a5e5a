package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/** What a diagram shows, as lines of text: nodes with their places in the tree, edges, looks. */
final class Picture {
  private Picture() {
  }

  /** Nodes and edges by name only. */
  static List<String> outline(Diagram diagram) {
    List<String> lines = new ArrayList<>();
    diagram.nodes().forEach(node -> outline(node, "", lines));
    diagram.edges().forEach(edge -> lines.add(edge.mapping().getName() + " " + path(edge)));
    return lines;
  }

  private static void outline(NodeView node, String indent, List<String> lines) {
    lines.add(indent + node.mapping().getName() + " " + Town.name(node.target()));
    node.borderNodes().forEach(border -> outline(border, indent + "|", lines));
    node.children().forEach(child -> outline(child, indent + " ", lines));
  }

  /** Everything but the order of edges. */
  static List<String> of(Diagram diagram) {
    List<String> lines = new ArrayList<>();
    lines.add("background " + diagram.background());
    diagram.nodes().forEach(node -> node(node, lines));
    diagram.edges().stream().map(edge -> edge.mapping().getName() + " " + path(edge) + " " + edge.look()
        + common(edge)).sorted().forEach(lines::add);
    return lines;
  }

  private static void node(NodeView node, List<String> lines) {
    lines.add(path(node) + " " + node.kind() + " " + node.look() + common(node));
    lines.add("  out " + node.outgoing().stream().map(Picture::path).sorted().toList());
    lines.add("  in " + node.incoming().stream().map(Picture::path).sorted().toList());
    node.borderNodes().forEach(border -> node(border, lines));
    node.children().forEach(child -> node(child, lines));
  }

  private static String common(ElementView view) {
    return " " + view.decorations() + " " + view.isFiltered() + " " + view.isCollapsedByFilter() + " "
        + view.semanticElements().stream().map(Town::name).toList();
  }

  private static String path(ElementView view) {
    return switch (view) {
      case NodeView node -> (node.parent() == null ? "" : path(node.parent()) + "/") + node.mapping().getName() + ":"
          + Town.name(node.target());
      case EdgeView edge -> Town.name(edge.target()) + "(" + path(edge.source()) + "->" + path(edge.end()) + ")";
    };
  }

  /** Everything, edges in their order. */
  static List<String> inOrder(Diagram diagram) {
    List<String> lines = of(diagram);
    diagram.edges().forEach(edge -> lines.add(edge.mapping().getName() + " " + path(edge)));
    return lines;
  }

  /** The picture that a new diagram about the same, with the same layers and filters, gives. */
  static List<String> anew(Diagram diagram, Specification specification, Town town,
      Function<Diagram, List<String>> kind) {
    try (RepresentationSession session = new RepresentationSession(specification, List.of(town.resources()),
        ElementLabels.ofMetamodel())) {
      Diagram other = new Diagram("other", diagram.description(), diagram.target(), "other");
      other.state().setActiveLayers(diagram.state().activeLayers());
      other.state().setActiveFilters(diagram.state().activeFilters());
      other.state().setSynchronized(diagram.state().isSynchronized());
      diagram.state().manualViews().forEach(other.state()::addManualView);
      session.openDiagram(other);
      return kind.apply(other);
    }
  }
}
