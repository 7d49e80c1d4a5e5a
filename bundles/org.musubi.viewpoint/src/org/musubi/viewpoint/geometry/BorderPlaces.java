package org.musubi.viewpoint.geometry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.specification.Side;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * Nodes on the border of another: half outside, on the nearest side they are allowed on. Those nobody placed are spread
 * over the sides. Their bounds in the state are relative to the top-left corner of the node they sit on.
 */
final class BorderPlaces {
  private static final List<Side> ORDER = List.of(Side.EAST, Side.WEST, Side.SOUTH, Side.NORTH);

  private BorderPlaces() {
  }

  /** Places relative to the node they sit on. */
  static Map<NodeView, Bounds> of(NodeView node, Size size, DiagramGeometry geometry) {
    Map<NodeView, Bounds> places = new LinkedHashMap<>();
    Map<Side, List<NodeView>> unplaced = new EnumMap<>(Side.class);
    int turn = 0;
    for (NodeView border : node.borderNodes()) {
      if (border.isFiltered() || border.state().isHidden()) {
        continue;
      }
      Bounds bounds = border.state().bounds();
      Size own = geometry.size(border);
      if (bounds == null) {
        List<Side> allowed = allowed(border);
        unplaced.computeIfAbsent(allowed.get(turn++ % allowed.size()), side -> new ArrayList<>()).add(border);
      } else {
        places.put(border, snapped(bounds.sized(own.width(), own.height()), size, allowed(border)));
      }
    }
    unplaced.forEach((side, nodes) -> spread(side, nodes, size, geometry, places));
    return places;
  }

  private static List<Side> allowed(NodeView border) {
    Set<Side> forbidden = EnumSet.noneOf(Side.class);
    if (border.nodeMapping() instanceof NodeMapping mapping && mapping.getStyle() != null) {
      forbidden.addAll(mapping.getStyle().getForbiddenSides());
    }
    List<Side> allowed = ORDER.stream().filter(side -> !forbidden.contains(side)).toList();
    return allowed.isEmpty() ? ORDER : allowed;
  }

  private static Bounds snapped(Bounds wish, Size size, List<Side> allowed) {
    Point centre = wish.centre();
    Side best = allowed.getFirst();
    int nearest = Integer.MAX_VALUE;
    for (Side side : allowed) {
      int distance = Math.abs(switch (side) {
        case WEST -> centre.x();
        case EAST -> size.width() - centre.x();
        case NORTH -> centre.y();
        case SOUTH -> size.height() - centre.y();
      });
      if (distance < nearest) {
        nearest = distance;
        best = side;
      }
    }
    int along = best == Side.WEST || best == Side.EAST ? Math.clamp(centre.y(), 0, size.height())
        : Math.clamp(centre.x(), 0, size.width());
    return on(best, along, wish.width(), wish.height(), size);
  }

  private static void spread(Side side, List<NodeView> nodes, Size size, DiagramGeometry geometry,
      Map<NodeView, Bounds> places) {
    int length = side == Side.WEST || side == Side.EAST ? size.height() : size.width();
    for (int i = 0; i < nodes.size(); i++) {
      Size own = geometry.size(nodes.get(i));
      places.put(nodes.get(i), on(side, length * (i + 1) / (nodes.size() + 1), own.width(), own.height(), size));
    }
  }

  private static Bounds on(Side side, int along, int width, int height, Size size) {
    return switch (side) {
      case WEST -> new Bounds(-width / 2, along - height / 2, width, height);
      case EAST -> new Bounds(size.width() - width / 2, along - height / 2, width, height);
      case NORTH -> new Bounds(along - width / 2, -height / 2, width, height);
      case SOUTH -> new Bounds(along - width / 2, size.height() - height / 2, width, height);
    };
  }
}
