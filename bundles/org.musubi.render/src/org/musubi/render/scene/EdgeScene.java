package org.musubi.render.scene;

import java.util.ArrayList;
import java.util.List;

import org.musubi.viewpoint.geometry.ArrowHead;
import org.musubi.viewpoint.geometry.EdgeGeometry;
import org.musubi.viewpoint.geometry.EdgeLabelBox;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeLook;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.LabelLook;
import org.musubi.viewpoint.view.Point;
import org.musubi.viewpoint.view.Rgb;

/** One edge in the coordinates of the diagram. */
final class EdgeScene {
  private static final double HEADS_IN_SAMPLE = 0.6;

  private EdgeScene() {
  }

  /** The line, its heads and decorations. */
  static List<Primitive> line(EdgeView edge, EdgeGeometry geometry, ImageSource images) {
    Rgb paper = edge.diagram().background();
    EdgeLook look = edge.look();
    List<Primitive> content = new ArrayList<>();
    content.add(new Polyline(spots(geometry.stroke()), geometry.cornerRadius(),
        new Stroke(look.stroke(), look.width(), look.line())));
    content.addAll(head(geometry.sourceHead(), look, paper));
    content.addAll(head(geometry.targetHead(), look, paper));
    content.addAll(DecorationScene.of(geometry.decorations(), images));
    return content;
  }

  static List<Primitive> labels(EdgeView edge, EdgeGeometry geometry, ImageSource images) {
    List<Primitive> content = new ArrayList<>();
    for (EdgeLabelBox box : geometry.labels()) {
      label(box, edge, images, edge.diagram().background(), content);
    }
    return content;
  }

  private static void label(EdgeLabelBox box, EdgeView edge, ImageSource images, Rgb paper, List<Primitive> content) {
    LabelLook look = switch (box.part()) {
      case BEGIN -> edge.look().begin();
      case CENTER -> edge.look().center();
      case END -> edge.look().end();
    };
    Bounds place = box.icon();
    if (place != null) {
      LabelScene.icon(look, edge.target(), images).ifPresent(image ->
          content.add(new Picture(place.x(), place.y(), place.width(), place.height(), image)));
    }
    if (box.label() != null) {
      content.add(LabelScene.veil(box.label(), paper));
      content.addAll(LabelScene.of(box.label()));
    }
  }

  private static List<Primitive> head(ArrowHead head, EdgeLook look, Rgb paper) {
    Stroke stroke = Stroke.of(look.stroke(), Math.clamp(look.width(), 1, 2));
    List<Primitive> parts = new ArrayList<>();
    for (ArrowHead.Part part : head.parts()) {
      List<Spot> corners = part.corners().stream().map(corner -> new Spot(corner.x(), corner.y())).toList();
      parts.add(switch (part.fill()) {
        case OPEN -> new Polyline(corners, 0, stroke);
        case HOLLOW -> new Polygon(corners, Fill.of(paper), stroke);
        case FILLED -> new Polygon(corners, Fill.of(look.stroke()), stroke);
      });
    }
    return parts;
  }

  /** The line with its heads stretched out from (0, {@code y}) to ({@code width}, {@code y}), for a legend. */
  static List<Primitive> sample(EdgeView edge, EdgeGeometry geometry, double width, double y) {
    EdgeLook look = edge.look();
    Rgb paper = edge.diagram().background();
    List<Point> points = geometry.points();
    double scale = sampleScale(geometry, width);
    ArrowHead source = turned(geometry.sourceHead(), points.getFirst(), points.get(1), 0, y, scale);
    ArrowHead target =
        turned(geometry.targetHead(), points.getLast(), points.get(points.size() - 2), width, y, -scale);
    List<Primitive> content = new ArrayList<>();
    content.add(new Polyline(List.of(new Spot(source.room(), y), new Spot(width - target.room(), y)), 0,
        new Stroke(look.stroke(), Math.min(3, look.width()), look.line())));
    content.addAll(head(source, look, paper));
    content.addAll(head(target, look, paper));
    return content;
  }

  /** How much smaller heads are drawn in a sample so that a piece of the line is left between them. */
  private static double sampleScale(EdgeGeometry geometry, double width) {
    double heads = geometry.sourceHead().room() + geometry.targetHead().room();
    return Math.min(1, width * HEADS_IN_SAMPLE / Math.max(1, heads));
  }

  /**
   * The head moved to (x, y) and turned so that its line lies on the given side.
   *
   * @param side size of the head; positive = the line lies to the right, negative = to the left
   */
  private static ArrowHead turned(ArrowHead head, Point tip, Point next, double x, double y, double side) {
    double length = Math.max(1e-9, Math.hypot(next.x() - tip.x(), next.y() - tip.y()));
    double backX = (next.x() - tip.x()) / length;
    double backY = (next.y() - tip.y()) / length;
    List<ArrowHead.Part> parts = new ArrayList<>();
    for (ArrowHead.Part part : head.parts()) {
      parts.add(new ArrowHead.Part(part.corners().stream().map(corner -> {
        double dx = corner.x() - tip.x();
        double dy = corner.y() - tip.y();
        return new ArrowHead.Vertex(x + side * (dx * backX + dy * backY), y + side * (dy * backX - dx * backY));
      }).toList(), part.fill()));
    }
    return new ArrowHead(parts, head.room() * Math.abs(side));
  }

  private static List<Spot> spots(List<Point> points) {
    return points.stream().map(Spot::of).toList();
  }
}
