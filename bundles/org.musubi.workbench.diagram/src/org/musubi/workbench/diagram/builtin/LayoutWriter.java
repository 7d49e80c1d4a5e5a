package org.musubi.workbench.diagram.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Insets;
import org.musubi.viewpoint.layout.EdgeRouter;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.specification.Layer;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeState;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeState;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.DrawingLayout.Box;
import org.musubi.workbench.drawing.DrawingLayout.Course;
import org.musubi.workbench.drawing.DrawingLayout.Mark;
import org.musubi.workbench.drawing.DrawingLayout.Placing;
import org.musubi.workbench.drawing.DrawingLayout.Routing;

/**
 * Gives a new diagram the layout another has. Nodes that one does not know are placed when the diagram is opened, as
 * new ones always are.
 */
final class LayoutWriter {

  private final Diagram diagram;
  private final DrawingLayout layout;

  LayoutWriter(Diagram diagram, DrawingLayout layout) {
    this.diagram = diagram;
    this.layout = layout;
  }

  /** @param session keeps the diagram up to date */
  void write(RepresentationSession session) {
    diagram.state().setActiveLayers(known(layout.layers(),
        diagram.description().getAdditionalLayers().stream().map(Layer::getName)));
    diagram.state().setActiveFilters(known(layout.filters(),
        diagram.description().getFilters().stream().map(filter -> filter.getName())));
    session.refresh(diagram);
    LayoutKeys keys = new LayoutKeys(diagram);
    boolean placed = false;
    for (NodeView node : diagram.allNodes().toList()) {
      Placing placing = layout.nodes().get(keys.of(node));
      if (placing != null) {
        write(node, placing, keys);
        placed |= placing.box().isPresent();
      }
    }
    List<EdgeView> fresh = new ArrayList<>();
    for (EdgeView edge : diagram.edges()) {
      Course course = layout.edges().get(keys.of(edge));
      if (course == null) {
        fresh.add(edge);
      } else {
        write(edge.state(), course);
      }
    }
    if (placed) {
      fresh.removeIf(edge -> !edge.isVisible());
      EdgeRouter.reroute(diagram, fresh);
    }
  }

  private static List<String> known(Set<String> wanted, Stream<String> names) {
    List<String> present = names.toList();
    return wanted.stream().filter(present::contains).toList();
  }

  private void write(NodeView node, Placing placing, LayoutKeys keys) {
    NodeState state = node.state();
    placing.box().ifPresent(box -> state.setBounds(bounds(node, box, keys)));
    state.setSizedByUser(placing.marks().contains(Mark.SIZED));
    state.setPinned(placing.marks().contains(Mark.PINNED));
    state.setCollapsed(placing.marks().contains(Mark.FOLDED));
    state.setHidden(placing.marks().contains(Mark.HIDDEN));
  }

  /** Boxes count from the outline of the parent, bounds from where its content begins. */
  private Bounds bounds(NodeView node, Box box, LayoutKeys keys) {
    Bounds bounds = new Bounds(box.x(), box.y(), box.width(), box.height());
    NodeView parent = node.parent();
    if (parent == null || node.kind() == NodeKind.BORDER_NODE) {
      return bounds;
    }
    Placing around = layout.nodes().get(keys.of(parent));
    int width = around == null || around.box().isEmpty() ? new DiagramGeometry().size(parent).width()
        : around.box().get().width();
    Insets insets = DiagramGeometry.insets(parent, width);
    return bounds.moved(-insets.left(), -insets.top());
  }

  private static void write(EdgeState state, Course course) {
    state.setBends(course.bends().stream().map(bend -> new Point(bend.x(), bend.y())).toList());
    state.setRoutedByUser(course.marks().contains(Mark.ROUTED));
    state.setRouting(routing(course.routing()));
    state.setHidden(course.marks().contains(Mark.HIDDEN));
  }

  private static EdgeRouting routing(Routing wanted) {
    return switch (wanted) {
      case AS_SPECIFIED -> null;
      case STRAIGHT -> EdgeRouting.STRAIGHT;
      case RECTANGULAR -> EdgeRouting.MANHATTAN;
      case TREE -> EdgeRouting.TREE;
    };
  }
}
