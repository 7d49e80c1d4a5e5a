package org.musubi.render.scene;

import java.util.ArrayList;
import java.util.List;

import org.musubi.viewpoint.geometry.Outline;
import org.musubi.viewpoint.specification.BackgroundStyle;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeLook;

/** Outlines of nodes as primitives. The line lies inside the bounds, so that neighbours do not overlap. */
final class ShapeScene {
  private ShapeScene() {
  }

  /** The shape without label and picture, in the coordinates of {@code bounds}. */
  static List<Primitive> of(NodeLook look, Bounds bounds) {
    Fill fill = fill(look);
    Stroke stroke = look.borderWidth() > 0
        ? new Stroke(look.border(), look.borderWidth(), look.borderLine()) : null;
    double inset = look.borderWidth() / 2.0;
    double x = bounds.x() + inset;
    double y = bounds.y() + inset;
    double width = bounds.width() - 2 * inset;
    double height = bounds.height() - 2 * inset;
    return switch (look.shape()) {
      case RECTANGLE -> List.of(new Box(x, y, width, height, 0, 0, fill, stroke));
      case ROUNDED_RECTANGLE ->
        List.of(new Box(x, y, width, height, look.arcWidth(), look.arcHeight(), fill, stroke));
      case ELLIPSE, DOT -> List.of(new Oval(x, y, width, height, fill, stroke));
      case RING -> ring(look, bounds, stroke);
      case STROKE -> List.of(new Polygon(slash(x, y, width, height), fill, stroke));
      case NOTE -> note(look, bounds, fill, stroke);
      case LOZENGE, TRIANGLE, PARALLELOGRAM -> List.of(new Polygon(corners(look, bounds, inset), fill, stroke));
      case IMAGE -> stroke == null ? List.of() : List.of(new Box(x, y, width, height, 0, 0, null, stroke));
    };
  }

  static Fill fill(NodeLook look) {
    return new Fill(look.fillStart(), look.fill(), switch (look.gradient()) {
      case BackgroundStyle.GRADIENT_TOP_TO_BOTTOM -> Fill.Direction.TOP_TO_BOTTOM;
      case BackgroundStyle.LIQUID -> Fill.Direction.DIAGONAL;
      case null, default -> Fill.Direction.LEFT_TO_RIGHT;
    });
  }

  private static List<Primitive> ring(NodeLook look, Bounds bounds, Stroke stroke) {
    double thickness = Math.max(2, Math.min(bounds.width(), bounds.height()) / 6.0);
    List<Primitive> parts = new ArrayList<>();
    parts.add(oval(bounds, thickness / 2, Stroke.of(look.fill(), thickness)));
    if (stroke != null) {
      parts.add(oval(bounds, stroke.width() / 2, stroke));
      parts.add(oval(bounds, thickness, stroke));
    }
    return parts;
  }

  private static Oval oval(Bounds bounds, double inset, Stroke stroke) {
    return new Oval(bounds.x() + inset, bounds.y() + inset, bounds.width() - 2 * inset, bounds.height() - 2 * inset,
        null, stroke);
  }

  /** A bar from the lower left to the upper right. */
  private static List<Spot> slash(double x, double y, double width, double height) {
    double across = width * 0.28;
    double down = height * 0.28;
    return List.of(new Spot(x + width - across, y), new Spot(x + width, y + down), new Spot(x + across, y + height),
        new Spot(x, y + height - down));
  }

  private static List<Primitive> note(NodeLook look, Bounds bounds, Fill fill, Stroke stroke) {
    double inset = look.borderWidth() / 2.0;
    List<Spot> corners = corners(look, bounds, inset);
    Spot above = corners.get(1);
    Spot beside = corners.get(2);
    Spot turned = new Spot(above.x(), beside.y());
    Stroke edge = stroke == null ? Stroke.of(look.border(), 1) : stroke;
    return List.of(new Polygon(corners, fill, stroke), new Polyline(List.of(above, turned, beside), 0, edge));
  }

  /** The corners of the outline moved towards the middle by the given distance. */
  private static List<Spot> corners(NodeLook look, Bounds bounds, double inset) {
    int[] polygon = new Outline(look.shape(), bounds).polygon();
    double scaleX = bounds.width() == 0 ? 1 : (bounds.width() - 2 * inset) / bounds.width();
    double scaleY = bounds.height() == 0 ? 1 : (bounds.height() - 2 * inset) / bounds.height();
    List<Spot> result = new ArrayList<>();
    for (int i = 0; i < polygon.length; i += 2) {
      result.add(new Spot(bounds.x() + inset + (polygon[i] - bounds.x()) * scaleX,
          bounds.y() + inset + (polygon[i + 1] - bounds.y()) * scaleY));
    }
    return result;
  }
}
