package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;

/**
 * Stacks in a stack that have equally many compartments form a grid, for instance four quadrants: the cells of a column
 * get one width, all cells one height (with rows and columns exchanged for stacks that stand side by side).
 */
final class LaneGrid {
  private final DiagramGeometry geometry;
  private final boolean horizontal;
  private final List<NodeView> rows;

  private LaneGrid(List<NodeView> rows, boolean horizontal, DiagramGeometry geometry) {
    this.rows = rows;
    this.horizontal = horizontal;
    this.geometry = geometry;
  }

  /**
   * Makes the cells of a grid equally large.
   *
   * @param outer the stack of stacks
   * @param isFree whether the content of a compartment may be moved
   * @return the inner stacks in which something was changed
   */
  static List<NodeView> align(NodeView outer, List<NodeView> lanes, DiagramGeometry geometry,
      Predicate<NodeView> isFree) {
    boolean horizontal = !DiagramGeometry.isHorizontal(outer);
    List<NodeView> rows = lanes.stream().filter(lane -> lane.kind() == NodeKind.STACK && Arrangement.isOpen(lane)
        && DiagramGeometry.isHorizontal(lane) == horizontal && !cells(lane).isEmpty()).toList();
    boolean grid = !rows.isEmpty() && rows.stream().allMatch(row -> cells(row).size() == cells(rows.getFirst()).size());
    if (!grid) {
      return List.of();
    }
    int room = lanes.stream().filter(lane -> !rows.contains(lane)).mapToInt(lane -> geometry.needed(lane).width())
        .reduce(DiagramGeometry.smallest(outer).width(), Math::max);
    return new LaneGrid(rows, horizontal, geometry).align(horizontal ? room : 0, isFree);
  }

  private static List<NodeView> cells(NodeView row) {
    return row.children().stream().filter(NodeView::isVisible).toList();
  }

  private List<NodeView> align(int room, Predicate<NodeView> isFree) {
    int count = cells(rows.getFirst()).size();
    int[] lengths = new int[count];
    int depth = 0;
    int total = 0;
    for (int i = 0; i < count; i++) {
      for (NodeView row : rows) {
        Size size = geometry.size(cells(row).get(i));
        Size own = geometry.needed(cells(row).get(i)).max(stated(cells(row).get(i)));
        lengths[i] = Math.max(lengths[i], horizontal ? own.width() : own.height());
        depth = Math.max(depth, horizontal ? size.height() : size.width());
      }
      total += lengths[i];
    }
    int rest = Math.max(0, room - total);
    for (int i = 0; i < count; i++) {
      lengths[i] += rest / count + (i < rest % count ? 1 : 0);
    }
    List<NodeView> changed = new ArrayList<>();
    for (NodeView row : rows) {
      boolean any = false;
      for (int i = 0; i < count; i++) {
        NodeView cell = cells(row).get(i);
        any |= !cell.state().isSizedByUser() && resize(cell, lengths[i], depth, isFree.test(cell));
      }
      if (any) {
        changed.add(row);
      }
    }
    return changed;
  }

  private static Size stated(NodeView cell) {
    Bounds bounds = cell.state().bounds();
    return bounds == null ? new Size(0, 0) : new Size(bounds.width(), bounds.height());
  }

  private boolean resize(NodeView cell, int length, int depth, boolean centred) {
    Bounds old = cell.state().bounds();
    Bounds bounds = (old == null ? new Bounds(0, 0, 0, 0) : old).sized(horizontal ? length : depth,
        horizontal ? depth : length);
    if (bounds.equals(old)) {
      return false;
    }
    int shift = old == null || !horizontal || !centred ? 0 : (bounds.width() - old.width()) / 2;
    cell.state().setBounds(bounds);
    for (NodeView node : cell.children()) {
      Bounds place = node.state().bounds();
      if (shift > 0 && place != null && cell.kind() == NodeKind.CONTAINER) {
        node.state().setBounds(place.moved(shift, 0));
      }
    }
    geometry.invalidate(cell);
    return true;
  }
}
