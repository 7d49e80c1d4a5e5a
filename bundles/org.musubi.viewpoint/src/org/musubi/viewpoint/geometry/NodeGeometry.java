package org.musubi.viewpoint.geometry;

import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;

/**
 * Where the parts of a node are. All places are relative to the node's own top-left corner.
 *
 * @param size size of the node
 * @param label the label; null when nothing is written
 * @param labelBelow whether the label stands below the node instead of in it
 * @param icon place of the icon before the label; null = no icon
 * @param header strip at the top of a container that holds its label; empty when there is none
 * @param insets room between outline and content area
 * @param folded whether the node is drawn folded: only its header, or only a small mark
 * @param cells places of what the node arranges itself: items of a list, compartments of a stack
 * @param borderNodes places of the nodes on the border
 * @param decorations places of the decorations
 */
public record NodeGeometry(Size size, LabelBox label, boolean labelBelow, Bounds icon, Bounds header, Insets insets,
    boolean folded, Map<NodeView, Bounds> cells, Map<NodeView, Bounds> borderNodes, List<DecorationBox> decorations) {
  /** Width and height of an icon in pixels. */
  public static final int ICON = 16;

  /** Geometry of one node. To ask for many nodes, use one {@link DiagramGeometry}: it remembers what it computed. */
  public static NodeGeometry of(NodeView node) {
    return new DiagramGeometry().node(node);
  }

  /** The node itself: at 0, 0. */
  public Bounds bounds() {
    return new Bounds(0, 0, size.width(), size.height());
  }

  /** Area in which the content of a container lies; children's bounds are relative to its top-left corner. */
  public Bounds content() {
    return new Bounds(insets.left(), insets.top(), size.width() - insets.width(), size.height() - insets.height());
  }

  /** The node with its border nodes and the label below it. */
  public Bounds outer() {
    Bounds outer = bounds();
    if (labelBelow && label != null) {
      outer = outer.union(label.bounds());
      outer = icon == null ? outer : outer.union(icon);
    }
    for (Bounds border : borderNodes.values()) {
      outer = outer.union(border);
    }
    return outer;
  }
}
