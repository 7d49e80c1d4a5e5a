package org.musubi.viewpoint.geometry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeLook;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.viewpoint.view.Shape;

/**
 * Geometry of many elements of a diagram. It remembers what it computed; whoever changes a place, a size, a look or the
 * structure calls {@link #invalidate(NodeView)} or starts with a new one. Not safe for several threads.
 */
public final class DiagramGeometry {
  private static final int MANHATTAN_RADIUS = 8;
  private static final int TREE_RADIUS = 4;
  /** Room between the outline of a container and its content at the sides, in pixels. */
  public static final int CONTAINER_PADDING = NodeSizer.PADDING;

  private final Map<NodeView, Size> needed = new IdentityHashMap<>();
  private final Map<NodeView, Size> sizes = new IdentityHashMap<>();
  private final Map<NodeView, NodeGeometry> nodes = new IdentityHashMap<>();
  private final Map<NodeView, Bounds> absolutes = new IdentityHashMap<>();
  private final Map<EdgeView, EdgeGeometry> edges = new IdentityHashMap<>();
  private final Map<EdgeView, Map<EdgePart, Bounds>> labels = new IdentityHashMap<>();
  private final Set<EdgeView> underWay = new HashSet<>();
  private final NodeSizer sizer = new NodeSizer(this);
  private final NodeParts parts = new NodeParts(this);

  /** The size the content of a node needs, or the one its specification asks for. */
  public Size needed(NodeView node) {
    Size size = needed.get(node);
    if (size == null) {
      size = sizer.needed(node);
      needed.put(node, size);
    }
    return size;
  }

  /** The size a node has. */
  public Size size(NodeView node) {
    Size size = sizes.get(node);
    if (size == null) {
      Bounds cell = cell(node);
      size = cell != null ? new Size(cell.width(), cell.height()) : sizer.own(node);
      sizes.put(node, size);
    }
    return size;
  }

  /** The size a node has when a layout makes it that wide; its usual size when it must not be stretched. */
  public Size stretched(NodeView node, int width) {
    return sizer.stretched(node, width);
  }

  /** Whether a layout may make a node wider than it needs to be. */
  public static boolean isStretchable(NodeView node) {
    return NodeSizer.isStretchable(node) && !node.state().isSizedByUser();
  }

  /** Whether a layout may make a node higher than it needs to be. */
  public static boolean isExtensible(NodeView node) {
    return NodeSizer.isExtensible(node);
  }

  /** Whether the compartments of a stack stand side by side; else they stand one below the other. */
  public static boolean isHorizontal(NodeView stack) {
    return StackCells.isHorizontal(stack);
  }

  /** Room between the outline of a container of the given width and its content; the width decides about its header. */
  public static Insets insets(NodeView container, int width) {
    return NodeSizer.insets(container, width);
  }

  /** The size a container has at least, whatever it holds: what its label and its specification ask for. */
  public static Size smallest(NodeView container) {
    return NodeSizer.smallest(container);
  }

  /** The width at which the label of a container reads well, 0 when it has none. */
  public static int naturalHeaderWidth(NodeView container) {
    return Header.naturalWidth(container);
  }

  /** Places of the parts of a node. */
  public NodeGeometry node(NodeView node) {
    NodeGeometry result = nodes.get(node);
    if (result == null) {
      result = parts.of(node, size(node));
      nodes.put(node, result);
    }
    return result;
  }

  /** Where a node lies on the diagram. */
  public Bounds absolute(NodeView node) {
    Bounds result = absolutes.get(node);
    if (result == null) {
      Bounds place = relative(node);
      NodeView parent = node.parent();
      if (parent != null) {
        Bounds around = absolute(parent);
        place = place.moved(around.x(), around.y());
      }
      result = place;
      absolutes.put(node, result);
    }
    return result;
  }

  /** Where the node with its border nodes and the label below it lies on the diagram. */
  public Bounds absoluteOuter(NodeView node) {
    Bounds place = absolute(node);
    return node(node).outer().moved(place.x(), place.y());
  }

  /** The place on the diagram from which the bounds of the content of a container count; 0, 0 for the diagram. */
  public Point contentOrigin(NodeView container) {
    if (container == null) {
      return new Point(0, 0);
    }
    Bounds place = absolute(container);
    Insets insets = node(container).insets();
    return new Point(place.x() + insets.left(), place.y() + insets.top());
  }

  /** The outline edges end at. */
  public Outline outline(ElementView element) {
    return switch (element) {
      case NodeView node -> new Outline(outlineShape(node), absolute(node));
      case EdgeView edge -> {
        Point middle = underWay.contains(edge) ? new Point(0, 0) : Polyline.middle(edge(edge).points());
        yield new Outline(Shape.DOT, new Bounds(middle.x(), middle.y(), 0, 0).grown(2));
      }
    };
  }

  /** Course, heads and labels of an edge. */
  public EdgeGeometry edge(EdgeView edge) {
    EdgeGeometry result = edges.get(edge);
    if (result == null) {
      underWay.add(edge);
      try {
        result = compute(edge);
      } finally {
        underWay.remove(edge);
      }
      edges.put(edge, result);
    }
    return result;
  }

  /**
   * Gives labels of an edge a place other than the usual one; a part without an entry stands where it usually does, one
   * without a place is left out.
   */
  public void placeLabels(EdgeView edge, Map<EdgePart, Bounds> places) {
    labels.put(edge, places.isEmpty() ? Map.of() : new EnumMap<>(places));
    edges.remove(edge);
  }

  /** The rectangle around everything that is visible; empty at 0, 0 when nothing is. */
  public Bounds extent(Diagram diagram) {
    List<Bounds> all = new ArrayList<>();
    diagram.allNodes().filter(NodeView::isVisible).forEach(node -> {
      all.add(absoluteOuter(node));
      Bounds place = absolute(node);
      node(node).decorations().forEach(box -> all.add(box.bounds().moved(place.x(), place.y())));
    });
    diagram.edges().stream().filter(EdgeView::isVisible).forEach(edge -> all.add(edge(edge).extent()));
    return all.stream().reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
  }

  /** Forgets what depends on place, size or look of a node: itself, its content, what it lies in, and their edges. */
  public void invalidate(NodeView node) {
    NodeView top = node;
    for (NodeView each = node; each != null; each = each.parent()) {
      if (isArranging(each)) {
        top = each;
      }
      forget(each);
    }
    forgetContent(top);
  }

  /** Forgets course and label places of an edge. */
  public void invalidate(EdgeView edge) {
    edges.remove(edge);
    labels.remove(edge);
  }

  private void forgetContent(NodeView node) {
    forget(node);
    node.borderNodes().forEach(this::forgetContent);
    node.children().forEach(this::forgetContent);
  }

  private void forget(NodeView node) {
    needed.remove(node);
    sizes.remove(node);
    nodes.remove(node);
    absolutes.remove(node);
    node.outgoing().forEach(this::invalidate);
    node.incoming().forEach(this::invalidate);
  }

  private static boolean isArranging(NodeView node) {
    return node.kind() == NodeKind.STACK || node.kind() == NodeKind.LIST;
  }

  private static Shape outlineShape(NodeView node) {
    boolean plain = node.kind() == NodeKind.LIST_ITEM || node.isCollapsedByFilter() || node.look() == null;
    return plain ? Shape.RECTANGLE : node.look().shape();
  }

  /** The place the parent gives a node, null when it decides itself. */
  private Bounds cell(NodeView node) {
    NodeView parent = node.parent();
    return parent == null || !isArranging(parent) || node.kind() == NodeKind.BORDER_NODE ? null
        : node(parent).cells().get(node);
  }

  /** Place relative to the top-left corner of the parent. */
  private Bounds relative(NodeView node) {
    Size size = size(node);
    NodeView parent = node.parent();
    if (node.kind() == NodeKind.BORDER_NODE && parent != null) {
      return node(parent).borderNodes().getOrDefault(node, new Bounds(0, 0, size.width(), size.height()));
    }
    Bounds cell = cell(node);
    if (cell != null) {
      return cell;
    }
    Bounds stated = node.state().bounds();
    Insets insets = parent == null ? Insets.NONE : node(parent).insets();
    return new Bounds(insets.left() + (stated == null ? 0 : stated.x()),
        insets.top() + (stated == null ? 0 : stated.y()), size.width(), size.height());
  }

  private EdgeGeometry compute(EdgeView edge) {
    List<Point> points = EdgeCourse.of(edge, this);
    EdgeLook look = edge.look();
    int last = points.size() - 1;
    ArrowHead sourceHead = look == null ? ArrowHead.NONE
        : ArrowHeads.of(look.sourceArrow(), points.get(0), points.get(1), look.width());
    ArrowHead targetHead = look == null ? ArrowHead.NONE
        : ArrowHeads.of(look.targetArrow(), points.get(last), points.get(last - 1), look.width());
    EdgeRouting routing = EdgeGeometry.routing(edge);
    int radius = switch (routing) {
      case STRAIGHT -> 0;
      case MANHATTAN -> MANHATTAN_RADIUS;
      case TREE -> TREE_RADIUS;
    };
    List<EdgeLabelBox> boxes = new ArrayList<>();
    Map<EdgePart, Bounds> placed = labels.getOrDefault(edge, Map.of());
    for (EdgePart part : EdgePart.values()) {
      boolean leftOut = placed.containsKey(part) && placed.get(part) == null;
      EdgeLabelBox box = leftOut ? null : EdgeLabels.place(edge, part, points, placed.get(part));
      if (box != null) {
        boxes.add(box);
      }
    }
    Point middle = Polyline.middle(points);
    Bounds around = new Bounds(middle.x(), middle.y(), 0, 0).grown(DecorationBox.SIZE / 2);
    return new EdgeGeometry(points, Polyline.trimmed(points, sourceHead.room(), targetHead.room()), routing, radius,
        sourceHead, targetHead, boxes, DecorationBox.around(around, edge.decorations()));
  }
}
