package org.musubi.workbench.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.layout.EdgeRouter;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * Where the ends of bent edges were when their bends were chosen. A lane that grows pushes the next ones aside without
 * anybody having moved a node there; bends are places in the diagram and have to follow.
 */
final class EdgeEnds {

  private final Diagram diagram;
  private final Map<EdgeView, Ends> known = new IdentityHashMap<>();
  private DiagramGeometry geometry = new DiagramGeometry();

  EdgeEnds(Diagram diagram) {
    this.diagram = diagram;
  }

  /** Forgets what was measured of elements that look different or are elsewhere. */
  void changed(Set<ElementView> elements) {
    if (elements.size() > known.size()) {
      geometry = new DiagramGeometry();
      return;
    }
    for (ElementView element : elements) {
      switch (element) {
        case NodeView node -> geometry.invalidate(node);
        case EdgeView edge -> geometry.invalidate(edge);
      }
    }
  }

  /** Notes where the ends are now. */
  void remember() {
    known.clear();
    for (EdgeView edge : diagram.edges()) {
      Ends ends = ends(edge);
      if (ends != null) {
        known.put(edge, ends);
      }
    }
  }

  /**
   * Moves the bends of edges whose ends have both been pushed alike; edges that have been torn are routed anew.
   *
   * @param fresh edges that are routed for the first time
   */
  void follow(Collection<EdgeView> fresh) {
    List<EdgeView> torn = new ArrayList<>(fresh);
    for (Map.Entry<EdgeView, Ends> entry : new IdentityHashMap<>(known).entrySet()) {
      EdgeView edge = entry.getKey();
      Ends before = entry.getValue();
      Ends now = ends(edge);
      if (now == null || now.equals(before) || !before.bends.equals(now.bends)) {
        continue;
      }
      Point shift = before.shiftTo(now);
      if (shift != null) {
        edge.state().setBends(before.bends.stream().map(bend -> bend.plus(shift.x(), shift.y())).toList());
      } else if (!edge.state().isRoutedByUser()) {
        torn.add(edge);
      }
    }
    if (!torn.isEmpty()) {
      Set<EdgeView> shown = new LinkedHashSet<>(diagram.edges());
      torn.retainAll(shown);
      EdgeRouter.reroute(diagram, torn);
    }
  }

  /** Null when there is nothing that could be torn. */
  private Ends ends(EdgeView edge) {
    return !edge.state().bends().isEmpty() && edge.isVisible() && edge.source() instanceof NodeView source
        && edge.end() instanceof NodeView target
        ? new Ends(geometry.absolute(source), geometry.absolute(target), edge.state().bends()) : null;
  }

  private record Ends(Bounds source, Bounds target, List<Point> bends) {

    /** How far both have moved; null when not by the same. */
    Point shiftTo(Ends now) {
      int dx = now.source.x() - source.x();
      int dy = now.source.y() - source.y();
      return source.moved(dx, dy).equals(now.source) && target.moved(dx, dy).equals(now.target)
          ? new Point(dx, dy) : null;
    }
  }
}
