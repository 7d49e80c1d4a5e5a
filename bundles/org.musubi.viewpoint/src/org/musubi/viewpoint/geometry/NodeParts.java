package org.musubi.viewpoint.geometry;

import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.text.TextLines;
import org.musubi.viewpoint.text.TextMeasure;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.LabelLook;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeLook;
import org.musubi.viewpoint.view.NodeView;

/** Finds the places of the parts of a node whose size is known. */
final class NodeParts {
  private static final int BELOW_GAP = 3;
  private static final int MAX_LINES_BELOW = 4;
  private static final Bounds NO_HEADER = new Bounds(0, 0, 0, 0);

  private final DiagramGeometry geometry;

  NodeParts(DiagramGeometry geometry) {
    this.geometry = geometry;
  }

  NodeGeometry of(NodeView node, Size size) {
    Map<NodeView, Bounds> border = BorderPlaces.of(node, size, geometry);
    List<DecorationBox> decorations =
        DecorationBox.around(new Bounds(0, 0, size.width(), size.height()), node.decorations());
    if (node.isCollapsedByFilter()) {
      return new NodeGeometry(size, null, false, null, NO_HEADER, Insets.NONE, true, Map.of(), border, decorations);
    }
    if (node.isContainer()) {
      return container(node, size, border, decorations);
    }
    boolean below = isLabelBelow(node);
    LabelLayout.Placed placed = node.kind() == NodeKind.LIST_ITEM ? ListRows.place(node, size)
        : below ? below(node, size) : inside(node, size);
    return new NodeGeometry(size, placed.label(), below, placed.icon(), NO_HEADER, Insets.NONE, false, Map.of(), border,
        decorations);
  }

  private NodeGeometry container(NodeView node, Size size, Map<NodeView, Bounds> border,
      List<DecorationBox> decorations) {
    boolean folded = node.state().isCollapsed();
    boolean whole = folded || NodeSizer.isBareList(node);
    int headerHeight = whole ? size.height() : Header.height(node, size.width());
    LabelLayout.Placed placed = Header.place(node, size.width(), headerHeight);
    Bounds header = new Bounds(0, 0, size.width(), headerHeight);
    if (folded) {
      return new NodeGeometry(size, placed.label(), false, placed.icon(), header, new Insets(0, headerHeight, 0, 0),
          true, Map.of(), border, decorations);
    }
    Insets insets = NodeSizer.insets(node, size.width());
    Bounds content = new Bounds(insets.left(), insets.top(), size.width() - insets.width(),
        size.height() - insets.height());
    Map<NodeView, Bounds> cells = switch (node.kind()) {
      case LIST -> ListRows.of(node, content);
      case STACK -> StackCells.of(node, content, geometry);
      default -> Map.of();
    };
    return new NodeGeometry(size, placed.label(), false, placed.icon(), headerHeight == 0 ? NO_HEADER : header, insets,
        false, cells, border, decorations);
  }

  private static boolean isLabelBelow(NodeView node) {
    return node.kind() == NodeKind.BORDER_NODE || node.kind() == NodeKind.NODE && !node.look().labelInside();
  }

  private static LabelLayout.Placed inside(NodeView node, Size size) {
    LabelLook look = LabelLayout.shown(node);
    NodeLook nodeLook = node.look();
    if (look == null) {
      return new LabelLayout.Placed(null, null);
    }
    Bounds area = TextArea.of(nodeLook.shape(), size);
    int maxLines = Math.max(1, area.height() / TextMeasure.lineHeight(look.size()));
    LabelLayout layout = LabelLayout.balanced(look, area.width(), maxLines);
    if (layout.width() > area.width()) {
      layout = new LabelLayout(look, TextLines.wrap(look.text(), look.size(), look.isBold(),
          Math.max(1, area.width()), maxLines), 0);
    }
    return layout.width() > size.width() ? new LabelLayout.Placed(null, null) : layout.in(area, look.alignment());
  }

  private static LabelLayout.Placed below(NodeView node, Size size) {
    LabelLook look = LabelLayout.shown(node);
    if (look == null) {
      return new LabelLayout.Placed(null, null);
    }
    int width = Math.max(size.width(), LabelLayout.ems(look, LabelLayout.PLEASANT_EMS));
    LabelLayout layout = LabelLayout.balanced(look, width, MAX_LINES_BELOW);
    int x = (size.width() - layout.width()) / 2;
    return layout.in(new Bounds(x, size.height() + BELOW_GAP, layout.width(), layout.height()), look.alignment());
  }
}
