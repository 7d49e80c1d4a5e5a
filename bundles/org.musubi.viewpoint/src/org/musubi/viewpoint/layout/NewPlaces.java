package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.layout.Links.Link;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Finds places for new nodes among those that are there already. */
final class NewPlaces {
  private static final int GAP = 20;
  private static final int BESIDE = 60;
  private static final int DIAGRAM_MARGIN = 20;

  private final Diagram diagram;
  private final Links links;
  private final DiagramGeometry geometry = new DiagramGeometry();
  private final Set<NodeView> placed = new LinkedHashSet<>();

  NewPlaces(Diagram diagram) {
    this.diagram = diagram;
    this.links = new Links(diagram);
  }

  void place(Collection<NodeView> nodes) {
    Map<NodeView, List<NodeView>> byContainer = new LinkedHashMap<>();
    for (NodeView node : nodes) {
      boolean isNew = node.state().bounds() == null && node.isVisible() && DiagramLayout.hasPlace(node);
      if (isNew && !hasNewAncestor(node)) {
        byContainer.computeIfAbsent(node.parent(), any -> new ArrayList<>()).add(node);
      }
    }
    byContainer.forEach(this::placeIn);
    Set<NodeView> all = new LinkedHashSet<>(placed);
    EdgeRouter.reroute(diagram, Arrangement.edgesAt(all));
  }

  private static boolean hasNewAncestor(NodeView node) {
    for (NodeView each = node.parent(); each != null; each = each.parent()) {
      if (each.state().bounds() == null) {
        return true;
      }
    }
    return false;
  }

  private void placeIn(NodeView container, List<NodeView> nodes) {
    List<NodeView> siblings = Arrangement.shown(diagram, container);
    for (NodeView node : nodes) {
      new Arrangement(diagram, LayoutScope.of(List.of())).runInside(node);
      geometry.invalidate(node);
    }
    boolean allNew = siblings.stream().allMatch(sibling -> sibling.state().bounds() == null);
    if (container != null && container.kind() == NodeKind.STACK) {
      nodes.forEach(this::appendLane);
    } else if (allNew && (container == null || container.parent() == null
        || container.parent().kind() != NodeKind.STACK)) {
      arrangeAlone(container, nodes);
    } else {
      placeAmong(container, siblings, nodes);
    }
  }

  /** Nothing is there yet: the usual layout, but only of this container. */
  private void arrangeAlone(NodeView container, List<NodeView> nodes) {
    if (container == null) {
      new Arrangement(diagram, LayoutScope.of(nodes)).run();
    } else {
      new Arrangement(diagram, LayoutScope.of(nodes)).runInside(container);
    }
    nodes.forEach(geometry::invalidate);
    placed.addAll(nodes);
  }

  private void appendLane(NodeView lane) {
    Size size = geometry.needed(lane);
    set(lane, new Bounds(0, 0, size.width(), size.height()));
  }

  private void placeAmong(NodeView container, List<NodeView> siblings, List<NodeView> nodes) {
    int margin = container == null ? DIAGRAM_MARGIN : 0;
    FreePlace room = new FreePlace(GAP, margin, margin);
    List<Bounds> present = new ArrayList<>();
    for (NodeView sibling : siblings) {
      if (sibling.state().bounds() != null) {
        Box box = Box.of(sibling, geometry);
        Bounds bounds = box.at(box.place());
        room.take(bounds);
        present.add(bounds);
      }
    }
    boolean lane = container != null && container.parent() != null && container.parent().kind() == NodeKind.STACK;
    for (NodeView node : nodes) {
      Box box = Box.of(node, geometry);
      Bounds wish = box.at(lane ? inColumn(box, present) : nearNeighbours(container, node, box, present));
      Bounds found = lane ? room.nearestVertically(wish) : room.nearest(wish);
      room.take(found);
      present.add(found);
      Point corner = box.node(new Point(found.x(), found.y()));
      Size size = geometry.size(node);
      set(node, new Bounds(corner.x(), corner.y(), size.width(), size.height()));
    }
  }

  private static Point inColumn(Box box, List<Bounds> present) {
    if (present.isEmpty()) {
      return new Point(0, 0);
    }
    Bounds last = present.getFirst();
    for (Bounds bounds : present) {
      last = bounds.bottom() > last.bottom() ? bounds : last;
    }
    return new Point(Math.max(0, last.centre().x() - box.width() / 2), last.bottom() + GAP);
  }

  /** Beside the nodes it is joined with: right of where its edges come from, left of where they lead. */
  private Point nearNeighbours(NodeView container, NodeView node, Box box, List<Bounds> present) {
    long x = 0;
    long y = 0;
    int count = 0;
    for (Link link : links.in(container)) {
      boolean leaves = link.source() == node;
      NodeView other = leaves ? link.target() : link.target() == node ? link.source() : null;
      if (other != null && other != node && other.state().bounds() != null) {
        Bounds neighbour = other.state().bounds();
        x += leaves ? neighbour.x() - BESIDE - box.width() : neighbour.x() + geometry.size(other).width() + BESIDE;
        y += neighbour.y() + (geometry.size(other).height() - box.height()) / 2;
        count++;
      }
    }
    if (count > 0) {
      return new Point((int) (x / count), (int) (y / count));
    }
    return present.isEmpty() ? new Point(0, 0)
        : new Point(present.getLast().x(), present.getLast().bottom() + GAP);
  }

  private void set(NodeView node, Bounds bounds) {
    node.state().setBounds(bounds);
    geometry.invalidate(node);
    placed.add(node);
  }
}
