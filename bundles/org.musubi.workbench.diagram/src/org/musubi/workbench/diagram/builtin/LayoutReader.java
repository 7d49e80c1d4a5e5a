package org.musubi.workbench.diagram.builtin;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Insets;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeState;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeState;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.DrawingLayout.Bend;
import org.musubi.workbench.drawing.DrawingLayout.Box;
import org.musubi.workbench.drawing.DrawingLayout.Course;
import org.musubi.workbench.drawing.DrawingLayout.EdgeKey;
import org.musubi.workbench.drawing.DrawingLayout.Mark;
import org.musubi.workbench.drawing.DrawingLayout.NodeKey;
import org.musubi.workbench.drawing.DrawingLayout.Placing;
import org.musubi.workbench.drawing.DrawingLayout.Routing;

/** Tells where everything in a diagram is in terms that other runtimes understand. */
final class LayoutReader {

  private final Diagram diagram;
  private final LayoutKeys keys;
  private final DiagramGeometry geometry = new DiagramGeometry();
  private final Map<NodeKey, Placing> nodes = new LinkedHashMap<>();

  LayoutReader(Diagram diagram) {
    this.diagram = diagram;
    keys = new LayoutKeys(diagram);
  }

  /** @param placed whether the places are those that are to be; else they are left out */
  DrawingLayout read(boolean placed) {
    Map<EdgeKey, Course> edges = new LinkedHashMap<>();
    if (placed) {
      diagram.allNodes().forEach(this::read);
      diagram.edges().forEach(edge -> edges.put(keys.of(edge), course(edge)));
    }
    return new DrawingLayout(nodes, edges, diagram.state().activeLayers(), diagram.state().activeFilters());
  }

  private void read(NodeView node) {
    Placing placing = new Placing(Optional.ofNullable(box(node)), marks(node.state()));
    if (placing.box().isPresent() || !placing.marks().isEmpty()) {
      nodes.put(keys.of(node), placing);
    }
  }

  private static Set<Mark> marks(NodeState state) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    add(marks, Mark.PINNED, state.isPinned());
    add(marks, Mark.SIZED, state.isSizedByUser());
    add(marks, Mark.FOLDED, state.isCollapsed());
    add(marks, Mark.HIDDEN, state.isHidden());
    return marks;
  }

  private static void add(Set<Mark> marks, Mark mark, boolean present) {
    if (present) {
      marks.add(mark);
    }
  }

  /** Null when the node has no place of its own. */
  private Box box(NodeView node) {
    Bounds stated = node.state().bounds();
    if (node.kind() == NodeKind.LIST_ITEM) {
      return null;
    }
    Bounds given = given(node);
    if (given == null && stated == null) {
      return null;
    }
    Bounds place = given != null ? given : node.kind() == NodeKind.BORDER_NODE ? stated : inParent(node, stated);
    if (stated != null && (node.state().isCollapsed() || node.isCollapsedByFilter())) {
      return new Box(place.x(), place.y(), stated.width(), stated.height());
    }
    return new Box(place.x(), place.y(), geometry.size(node).width(), geometry.size(node).height());
  }

  /** The place what the node belongs to gives it, null when that does not. */
  private Bounds given(NodeView node) {
    NodeView parent = node.parent();
    if (parent == null) {
      return null;
    }
    return node.kind() == NodeKind.BORDER_NODE ? geometry.node(parent).borderNodes().get(node)
        : geometry.node(parent).cells().get(node);
  }

  private Bounds inParent(NodeView node, Bounds stated) {
    NodeView parent = node.parent();
    if (parent == null) {
      return stated;
    }
    Placing around = nodes.get(keys.of(parent));
    int width = around == null || around.box().isEmpty() ? geometry.size(parent).width()
        : around.box().get().width();
    Insets insets = DiagramGeometry.insets(parent, width);
    return stated.moved(insets.left(), insets.top());
  }

  private static Course course(EdgeView edge) {
    EdgeState state = edge.state();
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    add(marks, Mark.ROUTED, state.isRoutedByUser());
    add(marks, Mark.HIDDEN, state.isHidden());
    return new Course(state.bends().stream().map(bend -> new Bend(bend.x(), bend.y())).toList(),
        routing(state.routing()), marks);
  }

  private static Routing routing(EdgeRouting chosen) {
    return switch (chosen) {
      case null -> Routing.AS_SPECIFIED;
      case STRAIGHT -> Routing.STRAIGHT;
      case MANHATTAN -> Routing.RECTANGULAR;
      case TREE -> Routing.TREE;
    };
  }
}
