package org.musubi.viewpoint.geometry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.specification.Position;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Decoration;

/**
 * Where a decoration stands.
 *
 * @param decoration the decoration
 * @param bounds its place
 */
public record DecorationBox(Decoration decoration, Bounds bounds) {
  /** Width and height of a decoration in pixels. */
  public static final int SIZE = 16;
  private static final int OVERHANG = 6;
  private static final int INSET = 2;

  /** Places decorations around a rectangle; several at one corner or side stand side by side. */
  static List<DecorationBox> around(Bounds box, List<Decoration> decorations) {
    Map<Position, Integer> counts = new EnumMap<>(Position.class);
    decorations.forEach(decoration -> counts.merge(decoration.position(), 1, Integer::sum));
    Map<Position, Integer> used = new EnumMap<>(Position.class);
    List<DecorationBox> result = new ArrayList<>();
    for (Decoration decoration : decorations) {
      Position position = decoration.position();
      int index = used.merge(position, 1, Integer::sum) - 1;
      result.add(new DecorationBox(decoration, place(box, position, index, counts.get(position))));
    }
    return result;
  }

  private static Bounds place(Bounds box, Position position, int index, int count) {
    int centred = box.x() + (box.width() - count * SIZE) / 2 + index * SIZE;
    int x = switch (position) {
      case NORTH, SOUTH, CENTER -> centred;
      case WEST -> box.x() - OVERHANG + index * SIZE;
      case NORTH_WEST, SOUTH_WEST -> box.x() - OVERHANG + index * SIZE;
      case EAST, NORTH_EAST, SOUTH_EAST -> box.right() + OVERHANG - (index + 1) * SIZE;
    };
    int y = switch (position) {
      case NORTH -> box.y() - OVERHANG - INSET;
      case NORTH_WEST, NORTH_EAST -> box.y() - OVERHANG;
      case WEST, EAST, CENTER -> box.y() + (box.height() - SIZE) / 2;
      case SOUTH -> box.bottom() - SIZE + OVERHANG + INSET;
      case SOUTH_WEST, SOUTH_EAST -> box.bottom() - SIZE + OVERHANG;
    };
    return new Bounds(x, y, SIZE, SIZE);
  }
}
