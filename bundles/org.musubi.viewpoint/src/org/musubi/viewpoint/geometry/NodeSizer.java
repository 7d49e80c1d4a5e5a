package org.musubi.viewpoint.geometry;

import java.util.List;

import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.LabelLook;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeLook;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Shape;

/** Computes the size the content of a node needs. */
final class NodeSizer {
  /** Room between the outline of a container and its content. */
  static final int PADDING = 12;
  private static final int BELOW_HEADER = 8;
  private static final Size MARK = new Size(12, 12);
  private static final Size PLAIN = new Size(30, 30);
  private static final Size SMALLEST_BOX = new Size(48, 28);
  private static final Size EMPTY_CONTAINER = new Size(120, 60);
  private static final int MAX_LINES = 8;

  /** A layout may make a node higher for its edges, but no higher than this much for each of them. */
  private static final int ROOM_PER_EDGE = 20;

  private final DiagramGeometry geometry;

  NodeSizer(DiagramGeometry geometry) {
    this.geometry = geometry;
  }

  /** The size the content needs, or the one the specification asks for. */
  Size needed(NodeView node) {
    if (node.isCollapsedByFilter()) {
      return MARK;
    }
    return switch (node.kind()) {
      case BORDER_NODE -> borderNode(node);
      case NODE -> plain(node, -1);
      case LIST_ITEM -> ListRows.natural(node);
      case CONTAINER, LIST, STACK -> node.state().isCollapsed() ? folded(node) : container(node);
    };
  }

  /** The size a node has as long as nobody else decides about it. */
  Size own(NodeView node) {
    Bounds bounds = node.state().bounds();
    if (node.isCollapsedByFilter() || bounds == null) {
      return geometry.needed(node);
    }
    if (node.isContainer() && node.state().isCollapsed()) {
      return geometry.needed(node);
    }
    if (node.state().isSizedByUser()) {
      return new Size(Math.max(1, bounds.width()), Math.max(1, bounds.height()));
    }
    return switch (node.kind()) {
      case CONTAINER, LIST -> geometry.needed(node).max(new Size(bounds.width(), bounds.height()));
      case NODE -> plainOwn(node, bounds);
      case STACK, BORDER_NODE, LIST_ITEM -> geometry.needed(node);
    };
  }

  private Size plainOwn(NodeView node, Bounds bounds) {
    Size needed = geometry.needed(node);
    Size size = isStretchable(node) ? plain(node, Math.max(bounds.width(), needed.width())) : needed;
    if (!isExtensible(node)) {
      return size;
    }
    int room = (node.outgoing().size() + node.incoming().size() + 1) * ROOM_PER_EDGE;
    return size.max(new Size(0, Math.min(bounds.height(), room)));
  }

  /** Whether a layout may make a node higher than it has to be, so that many edges find room at its sides. */
  static boolean isExtensible(NodeView node) {
    NodeLook look = node.look();
    return !node.isCollapsedByFilter() && !node.state().isSizedByUser() && look.height() <= 0
        && (node.kind() == NodeKind.LIST && !node.state().isCollapsed()
            || node.kind() == NodeKind.NODE && look.labelInside() && isBox(look));
  }

  private static boolean isBox(NodeLook look) {
    return look.shape() == Shape.RECTANGLE || look.shape() == Shape.ROUNDED_RECTANGLE || look.shape() == Shape.NOTE
        || look.shape() == Shape.PARALLELOGRAM;
  }

  Size stretched(NodeView node, int width) {
    Size needed = geometry.needed(node);
    if (!isStretchable(node)) {
      return needed;
    }
    int stretched = Math.max(width, needed.width());
    if (node.kind() == NodeKind.LIST) {
      return new Size(stretched, needed.height());
    }
    return plain(node, stretched);
  }

  /** Whether a layout may make a node wider than it has to be. */
  static boolean isStretchable(NodeView node) {
    NodeLook look = node.look();
    if (node.kind() == NodeKind.LIST) {
      return look.width() <= 0 && !node.isCollapsedByFilter() && !node.state().isCollapsed();
    }
    return node.kind() == NodeKind.NODE && look.labelInside() && look.width() <= 0 && !node.isCollapsedByFilter()
        && isBox(look);
  }

  static Insets insets(NodeView node, int width) {
    if (node.kind() == NodeKind.NODE || node.kind() == NodeKind.BORDER_NODE || node.kind() == NodeKind.LIST_ITEM) {
      return Insets.NONE;
    }
    int header = Header.height(node, width);
    if (isBareList(node)) {
      return new Insets(0, header, 0, 0);
    }
    return switch (node.kind()) {
      case STACK -> new Insets(0, header, 0, 0);
      case LIST -> new Insets(ListRows.PAD, header + ListRows.PAD, ListRows.PAD, ListRows.PAD);
      default -> new Insets(PADDING, header == 0 ? PADDING : header + BELOW_HEADER, PADDING, PADDING);
    };
  }

  /** Whether a node is a list of which no item is shown: it has no compartment below its header. */
  static boolean isBareList(NodeView node) {
    return node.kind() == NodeKind.LIST && shownChildren(node).isEmpty();
  }

  /** The size a container has at least: what its label and its specification ask for. */
  static Size smallest(NodeView container) {
    NodeLook look = container.look();
    return new Size(Math.max(Header.naturalWidth(container), look == null ? 0 : look.width()),
        look == null ? 0 : Math.max(0, look.height()));
  }

  /** Children that take part in the arrangement: neither hidden nor filtered. */
  static List<NodeView> shownChildren(NodeView node) {
    return node.children().stream().filter(child -> !child.isFiltered() && !child.state().isHidden()).toList();
  }

  private Size plain(NodeView node, int stretchedWidth) {
    NodeLook look = node.look();
    LabelLook label = look.labelInside() ? LabelLayout.shown(node) : null;
    if (label == null) {
      Size empty = look.labelInside() ? SMALLEST_BOX : PLAIN;
      return new Size(look.width() > 0 ? look.width() : empty.width(),
          look.height() > 0 ? look.height() : empty.height());
    }
    int width = look.width() > 0 ? look.width() : stretchedWidth;
    if (width <= 0) {
      int wish = LabelLayout.ems(label, LabelLayout.PLEASANT_EMS);
      LabelLayout layout = LabelLayout.balanced(label, wish, MAX_LINES);
      Size size = TextArea.around(look.shape(), layout.width(), layout.height()).max(SMALLEST_BOX);
      return look.height() > 0 ? new Size(size.width(), look.height()) : size;
    }
    if (look.height() > 0) {
      return new Size(width, look.height());
    }
    int area = TextArea.of(look.shape(), new Size(width, 1000)).width();
    LabelLayout layout = LabelLayout.balanced(label, area, MAX_LINES);
    Size size = TextArea.around(look.shape(), layout.width(), layout.height());
    return new Size(width, Math.max(SMALLEST_BOX.height(), size.height()));
  }

  private static Size borderNode(NodeView node) {
    NodeLook look = node.look();
    return new Size(look.width() > 0 ? look.width() : MARK.width(), look.height() > 0 ? look.height() : MARK.height());
  }

  private static Size folded(NodeView node) {
    int width = Math.max(SMALLEST_BOX.width(), Header.naturalWidth(node));
    return new Size(width, Math.max(SMALLEST_BOX.height(), Header.height(node, width)));
  }

  private Size container(NodeView node) {
    if (isBareList(node)) {
      Size smallest = smallest(node).max(SMALLEST_BOX);
      return smallest.max(new Size(0, Header.height(node, smallest.width())));
    }
    Size content = switch (node.kind()) {
      case LIST -> ListRows.content(node);
      case STACK -> StackCells.content(node, geometry);
      default -> freeContent(node);
    };
    boolean empty = content.width() == 0 || content.height() == 0;
    Insets sides = insets(node, EMPTY_CONTAINER.width());
    int width = Math.max(content.width() + sides.width(), Header.naturalWidth(node));
    width = Math.max(width, Math.max(node.look().width(), empty ? EMPTY_CONTAINER.width() : 0));
    int height = content.height() + insets(node, width).height();
    return new Size(width, Math.max(height, Math.max(node.look().height(), empty ? EMPTY_CONTAINER.height() : 0)));
  }

  private Size freeContent(NodeView node) {
    int right = 0;
    int bottom = 0;
    for (NodeView child : shownChildren(node)) {
      Bounds bounds = child.state().bounds();
      Bounds outer = geometry.node(child).outer();
      right = Math.max(right, (bounds == null ? 0 : bounds.x()) + outer.right());
      bottom = Math.max(bottom, (bounds == null ? 0 : bounds.y()) + outer.bottom());
    }
    return new Size(right, bottom);
  }
}
