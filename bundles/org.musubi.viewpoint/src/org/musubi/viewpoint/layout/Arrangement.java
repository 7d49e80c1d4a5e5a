package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** One run of the layout over a diagram: innermost containers first, then what they lie in, at last the edges. */
final class Arrangement {
  /** Distance kept between nodes that were not placed by one algorithm together. */
  static final int CLEARANCE = 10;
  private static final int DIAGRAM_MARGIN = 20;
  private static final double FLAT = 3.5;
  /** Lanes whose nodes are not much narrower than those of others get nodes of the same width. */
  private static final double SIMILAR_LANES = 0.8;

  private final Diagram diagram;
  private final LayoutScope scope;
  private final DiagramGeometry geometry = new DiagramGeometry();
  private final Links links;
  private final LayoutChoice choice;
  private final Set<NodeView> placed = new LinkedHashSet<>();
  private final EdgeCourses courses;

  Arrangement(Diagram diagram, LayoutScope scope) {
    this.diagram = diagram;
    this.scope = scope;
    this.links = new Links(diagram);
    this.choice = LayoutChoice.of(diagram.description());
    this.courses = new EdgeCourses(diagram, geometry);
  }

  void run() {
    arrange(null);
    courses.write(scope, placed);
  }

  /** Places the content of containers that were never laid out, as part of a larger arrangement. */
  void runInside(NodeView container) {
    arrangeContent(container);
    courses.write(scope, placed);
  }

  /** Children of a container, or of the diagram, that have a place of their own. */
  static List<NodeView> shown(Diagram diagram, NodeView container) {
    List<NodeView> all = container == null ? diagram.nodes() : container.children();
    return all.stream().filter(NodeView::isVisible).toList();
  }

  /** Whether a layout looks into a container. */
  static boolean isOpen(NodeView node) {
    return (node.kind() == NodeKind.CONTAINER || node.kind() == NodeKind.STACK) && !node.state().isCollapsed()
        && !node.isCollapsedByFilter();
  }

  private void arrange(NodeView container) {
    List<NodeView> children = shown(diagram, container);
    children.forEach(this::arrangeContent);
    if (!children.isEmpty()) {
      free(container, children);
    }
  }

  private void arrangeContent(NodeView node) {
    if (!isOpen(node)) {
      return;
    }
    if (node.kind() == NodeKind.STACK) {
      lanes(node);
    } else {
      arrange(node);
    }
  }

  private boolean isMovable(NodeView node) {
    return node.state().bounds() == null || scope.moves(node) && !node.state().isPinned();
  }

  private void free(NodeView container, List<NodeView> children) {
    List<NodeView> subjects = scope.isAll() ? children : children.stream().filter(this::isMovable).toList();
    if (subjects.stream().noneMatch(this::isMovable)) {
      return;
    }
    Map<NodeView, Box> boxes = boxes(children);
    Set<NodeView> members = new HashSet<>(subjects);
    List<Link> inside = links.in(container).stream()
        .filter(link -> members.contains(link.source()) && members.contains(link.target())).toList();
    if (compound(container, children, inside)) {
      return;
    }
    LevelPlan plan = new LevelAlgorithm(choice, boxes, geometry)
        .plan(diagram, subjects, inside, width(container), aspect(container));
    grow(plan, boxes);
    Placement placement = new Placement(plan, boxes, container == null ? DIAGRAM_MARGIN : 0);
    for (NodeView child : children) {
      if (!isMovable(child)) {
        placement.keep(child);
      }
    }
    Map<NodeView, Point> places = placement.places(scope.isAll());
    places.forEach((node, place) -> put(node, boxes.get(node), place, plan.sizes().get(node)));
    if (placement.isAsPlanned()) {
      courses.add(container, plan.moved(placement.dx(), placement.dy()).courses());
    }
  }

  /** Containers that stand with others in a container are better flat: their edges make them stand in a column. */
  private double aspect(NodeView container) {
    NodeView around = container == null ? null : container.parent();
    return around != null && around.kind() == NodeKind.CONTAINER && !choice.isPacking() ? FLAT : Packing.ASPECT;
  }

  /**
   * Lays out containers together with what is in them where edges lead from one into another.
   *
   * @return whether that was possible
   */
  private boolean compound(NodeView container, List<NodeView> children, List<Link> outer) {
    Set<NodeView> open = scope.isAll() ? CompoundLevel.open(children, outer) : Set.of();
    if (open.isEmpty() || !LevelAlgorithm.algorithm(choice, outer).endsWith("layered")) {
      return false;
    }
    Map<NodeView, Box> boxes = boxes(children);
    Map<NodeView, List<Box>> inner = new LinkedHashMap<>();
    List<Link> all = new ArrayList<>(outer.stream().map(link -> CompoundLevel.refined(link, open)).toList());
    boolean movable = children.stream().allMatch(this::isMovable);
    for (NodeView each : open) {
      List<NodeView> nodes = shown(diagram, each);
      movable &= nodes.stream().allMatch(this::isMovable) && !each.state().isSizedByUser();
      inner.put(each, List.copyOf(boxes(nodes).values()));
      all.addAll(links.in(each));
    }
    if (!movable) {
      return false;
    }
    CompoundLevel.Plan plan = new CompoundLevel(List.copyOf(boxes.values()), inner, all, choice).run();
    inner.values().forEach(nodes -> nodes.forEach(box -> put(box.node(), box, plan.inner().get(box.node()), null)));
    int margin = container == null ? DIAGRAM_MARGIN : 0;
    for (Box box : boxes.values()) {
      Point corner = box.node(plan.outer().places().get(box.node()).plus(margin, margin));
      Bounds size = plan.sizes().get(box.node());
      Size own = geometry.size(box.node());
      set(box.node(), new Bounds(corner.x(), corner.y(), size == null ? own.width() : size.width(),
          size == null ? own.height() : size.height()));
    }
    open.forEach(courses::drop);
    courses.add(container, plan.outer().moved(margin, margin).courses());
    return true;
  }

  private static void grow(LevelPlan plan, Map<NodeView, Box> boxes) {
    plan.sizes().forEach((node, extra) -> boxes.computeIfPresent(node, (any, box) -> box.larger(extra)));
  }

  private int width(NodeView container) {
    if (container == null || !container.state().isSizedByUser() || container.state().bounds() == null) {
      return 0;
    }
    int width = container.state().bounds().width();
    return width - DiagramGeometry.insets(container, width).width();
  }

  private void lanes(NodeView stack) {
    List<NodeView> lanes = shown(diagram, stack);
    Map<NodeView, List<NodeView>> open = new LinkedHashMap<>();
    List<NodeView> all = new ArrayList<>();
    for (NodeView lane : lanes) {
      if (isOpen(lane) && lane.kind() == NodeKind.STACK) {
        lanes(lane);
      } else if (isOpen(lane)) {
        List<NodeView> nodes = shown(diagram, lane);
        nodes.forEach(this::arrangeContent);
        open.put(lane, nodes);
        all.addAll(nodes);
      }
    }
    links.in(stack).forEach(link -> courses.avoidNodes(link.edge()));
    lanes.forEach(lane -> links.in(lane).forEach(link -> courses.avoidNodes(link.edge())));
    boolean fresh = lanes.stream().anyMatch(lane -> lane.state().bounds() == null);
    if (!fresh && all.stream().noneMatch(this::isMovable) && !scope.touches(lanes)) {
      return;
    }
    Map<NodeView, Box> boxes = boxes(all);
    Map<NodeView, Size> sizes = stretch(stack, open, boxes);
    LanePlan plan = new LaneLayout(stack, lanes, open, boxes, links, geometry, choice).plan();
    boolean asPlanned = all.stream().allMatch(this::isMovable);
    for (NodeView lane : lanes) {
      Bounds old = lane.state().bounds();
      Bounds bounds = plan.lanes().get(lane);
      boolean keepsSize = old != null && lane.state().isSizedByUser();
      if (keepsSize || old != null && !asPlanned) {
        bounds = bounds.sized(Math.max(old.width(), bounds.width()), Math.max(old.height(), bounds.height()));
        asPlanned = false;
      }
      lane.state().setBounds(bounds);
      geometry.invalidate(lane);
      placeInLane(open.getOrDefault(lane, List.of()), boxes, plan, sizes);
    }
    if (asPlanned) {
      courses.add(stack, plan.courses());
    }
    LaneGrid.align(stack, lanes, geometry, this::isFreelyArranged).forEach(courses::drop);
  }

  private boolean isFreelyArranged(NodeView lane) {
    return isOpen(lane) && shown(diagram, lane).stream().allMatch(this::isMovable);
  }

  private void placeInLane(List<NodeView> nodes, Map<NodeView, Box> boxes, LanePlan plan, Map<NodeView, Size> sizes) {
    FreePlace room = new FreePlace(CLEARANCE, 0, 0);
    for (NodeView node : nodes) {
      if (!isMovable(node)) {
        room.take(boxes.get(node).at(boxes.get(node).place()));
      }
    }
    for (NodeView node : nodes) {
      if (isMovable(node)) {
        Size more = plan.extensions().getOrDefault(node, new Size(0, 0));
        Box box = boxes.get(node).larger(more);
        Bounds found = room.nearestVertically(box.at(plan.places().get(node)));
        room.take(found);
        Point place = box.node(new Point(found.x(), found.y()));
        Size size = sizes.getOrDefault(node, geometry.size(node));
        set(node, new Bounds(place.x(), place.y(), size.width() + more.width(), size.height() + more.height()));
      }
    }
  }

  /** Makes the nodes of a lane, and of similar lanes, equally wide where the specification leaves their width open. */
  private Map<NodeView, Size> stretch(NodeView stack, Map<NodeView, List<NodeView>> open, Map<NodeView, Box> boxes) {
    Map<NodeView, Size> sizes = new HashMap<>();
    if (!DiagramGeometry.isHorizontal(stack)) {
      return sizes;
    }
    int widestOfAll = open.values().stream().flatMap(List::stream).filter(this::isElastic)
        .mapToInt(node -> geometry.needed(node).width()).max().orElse(0);
    for (List<NodeView> nodes : open.values()) {
      List<NodeView> elastic = nodes.stream().filter(this::isElastic).toList();
      int widest = elastic.stream().mapToInt(node -> geometry.needed(node).width()).max().orElse(0);
      widest = widest >= SIMILAR_LANES * widestOfAll ? widestOfAll : widest;
      for (NodeView node : elastic) {
        Size needed = geometry.needed(node);
        Size size = geometry.stretched(node, widest);
        sizes.put(node, size);
        Box box = boxes.get(node);
        boxes.put(node, new Box(node, box.width() + size.width() - needed.width(),
            box.height() + size.height() - needed.height(), box.left(), box.top()));
      }
    }
    return sizes;
  }

  private boolean isElastic(NodeView node) {
    return DiagramGeometry.isStretchable(node) && isMovable(node);
  }

  /** The rooms of nodes; nodes whose size is automatic first get the size they need now. */
  private Map<NodeView, Box> boxes(List<NodeView> nodes) {
    Map<NodeView, Box> boxes = new LinkedHashMap<>();
    for (NodeView node : nodes) {
      Bounds bounds = node.state().bounds();
      if (bounds != null && isMovable(node)) {
        Size needed = geometry.needed(node);
        Size size = !node.state().isSizedByUser() ? needed
            : node.isContainer() ? needed.max(new Size(bounds.width(), bounds.height())) : geometry.size(node);
        if (size.width() != bounds.width() || size.height() != bounds.height()) {
          set(node, bounds.sized(size.width(), size.height()));
        }
      }
      boxes.put(node, Box.of(node, geometry));
    }
    return boxes;
  }

  private void put(NodeView node, Box box, Point place, Size extra) {
    Size size = geometry.size(node);
    Point corner = box.node(place);
    set(node, new Bounds(corner.x(), corner.y(), size.width() + (extra == null ? 0 : extra.width()),
        size.height() + (extra == null ? 0 : extra.height())));
  }

  private void set(NodeView node, Bounds bounds) {
    if (!bounds.equals(node.state().bounds())) {
      node.state().setBounds(bounds);
      geometry.invalidate(node);
    }
    placed.add(node);
  }

  /** Edges that run between given places, for those who place nodes themselves. */
  static Set<EdgeView> edgesAt(Set<NodeView> nodes) {
    Set<EdgeView> edges = new LinkedHashSet<>();
    nodes.forEach(node -> addEdges(node, edges));
    return edges;
  }

  private static void addEdges(NodeView node, Set<EdgeView> edges) {
    edges.addAll(node.outgoing());
    edges.addAll(node.incoming());
    node.borderNodes().forEach(border -> addEdges(border, edges));
    node.children().forEach(child -> addEdges(child, edges));
  }
}
