package org.musubi.viewpoint.layout;

import java.util.List;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;

/**
 * Chooses how many nodes without edges stand one behind the other across a lane, so that lanes that are wide anyway are
 * used and the whole stack gets a pleasant shape. Along and across are meant as in {@link LaneLayout}.
 */
final class LaneRows {
  private static final int GAP = LaneLayout.GAP;
  private static final int HEADER = 30;
  private static final double WIDE = 1.6;
  /** Stacks in stacks get neighbours below them. */
  private static final double VERY_WIDE = 3.2;

  /** How unwelcome it is to make lanes wider that are meant for several columns. */
  private static final double WIDENING = 0.8;

  private final LaneLayout layout;
  private final List<NodeView> lanes;
  private final int common;

  LaneRows(LaneLayout layout, List<NodeView> lanes) {
    this.layout = layout;
    this.lanes = lanes;
    this.common = lanes.stream().filter(lane -> layout.content(lane).size() > 1)
        .mapToInt(lane -> fitting(layout.content(lane), room(lane).width())).min().orElse(1);
  }

  /** The number of rows that gives the stack the best shape when no node has edges. */
  int best(NodeView stack) {
    boolean inner = stack.parent() != null && stack.parent().kind() == NodeKind.STACK;
    double wish = Math.log(inner ? VERY_WIDE : WIDE);
    int most = lanes.stream().mapToInt(lane -> layout.content(lane).size()).max().orElse(1);
    int best = Math.max(1, most);
    double smallest = Double.MAX_VALUE;
    for (int rows = Math.max(1, most); rows > 0; rows--) {
      Size size = size(rows);
      double shape = Math.log((double) size.width() / Math.max(1, size.height()));
      double distance = Math.abs((layout.isTransposed() ? -shape : shape) - wish) + (widens(rows) ? WIDENING : 0);
      if (distance < smallest - 1e-9) {
        smallest = distance;
        best = rows;
      }
    }
    return best;
  }

  /**
   * How many nodes of a lane stand side by side along the stack: as many as needed, or as fit into every lane without
   * making it wider.
   *
   * @param nodes the nodes to place
   * @param length room along the stack that the lane has in any case
   */
  int columns(List<Box> nodes, int rows, int length) {
    int needed = (int) Math.ceil((double) nodes.size() / rows);
    int fitting = Math.min(fitting(nodes, length), common);
    return Math.max(1, Math.min(nodes.size(), Math.max(needed, fitting)));
  }

  private static int fitting(List<Box> nodes, int length) {
    int widest = nodes.stream().mapToInt(Box::width).max().orElse(0);
    return (length + GAP) / Math.max(1, widest + GAP);
  }

  /** Length along and depth across a lane that is free for nodes even if there were none. */
  Size room(NodeView lane) {
    Size smallest = DiagramGeometry.smallest(lane);
    int side = 2 * DiagramGeometry.CONTAINER_PADDING;
    return layout.isTransposed() ? new Size(smallest.height() - side - HEADER, smallest.width() - side)
        : new Size(smallest.width() - side, smallest.height() - side - HEADER);
  }

  /** Whether a lane that has room for several columns must get wider. */
  private boolean widens(int rows) {
    return lanes.stream().anyMatch(lane -> {
      List<Box> nodes = layout.content(lane);
      int room = room(lane).width();
      int fitting = columns(nodes, Integer.MAX_VALUE, room);
      return fitting > 1 && columns(nodes, rows, room) > fitting;
    });
  }

  /** Length and depth of the stack with the given number of rows. */
  private Size size(int rows) {
    int length = 0;
    int depth = 0;
    int side = 2 * DiagramGeometry.CONTAINER_PADDING;
    for (NodeView lane : lanes) {
      List<Box> nodes = layout.content(lane);
      Size room = room(lane);
      int columns = columns(nodes, rows, room.width());
      int widest = nodes.stream().mapToInt(Box::width).max().orElse(0);
      int highest = nodes.stream().mapToInt(Box::height).max().orElse(0);
      length += side + Math.max(room.width(), columns * (widest + GAP) - GAP);
      int lines = (nodes.size() + columns - 1) / columns;
      depth = Math.max(depth, side + HEADER + Math.max(room.height(), lines * (highest + GAP) - GAP));
    }
    return new Size(length, depth);
  }
}
