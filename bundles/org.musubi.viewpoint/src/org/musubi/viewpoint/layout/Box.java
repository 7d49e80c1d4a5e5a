package org.musubi.viewpoint.layout;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.EdgeGeometry;
import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * The room a node takes in a layout: itself with the label below it, the nodes on its border and its loops.
 *
 * @param node the node
 * @param width width of the room
 * @param height height of the room
 * @param left how far the room reaches beyond the node on the left
 * @param top how far the room reaches beyond the node at the top
 */
record Box(NodeView node, int width, int height, int left, int top) {
  static Box of(NodeView node, DiagramGeometry geometry) {
    Bounds outer = geometry.node(node).outer();
    int loops = (int) node.outgoing().stream().filter(edge -> edge.end() == node && edge.isVisible()).count();
    if (loops > 0) {
      Bounds own = geometry.node(node).bounds();
      int reach = EdgeGeometry.loopReach(loops - 1);
      outer = outer.union(new Bounds(0, -reach, own.width() + reach, own.height() + reach));
    }
    return new Box(node, outer.width(), outer.height(), -outer.x(), -outer.y());
  }

  /** The room of a node that is made larger. */
  Box larger(Size more) {
    return new Box(node, width + more.width(), height + more.height(), left, top);
  }

  /** The room with x and y exchanged. */
  Box transposed() {
    return new Box(node, height, width, top, left);
  }

  /** The room when its top-left corner is at the given place. */
  Bounds at(Point place) {
    return new Bounds(place.x(), place.y(), width, height);
  }

  /** Where the node is when its room is at the given place. */
  Point node(Point place) {
    return place.plus(left, top);
  }

  /** Where the room is now. */
  Point place() {
    Bounds bounds = node.state().bounds();
    return new Point(bounds.x() - left, bounds.y() - top);
  }
}
