package org.musubi.render.office;

import org.musubi.render.scene.Fill;
import org.musubi.render.scene.Stroke;
import org.musubi.viewpoint.specification.EdgeArrows;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.view.Rgb;

/** Fills and lines in the drawing language. */
final class Paint {
  private Paint() {
  }

  static String fill(Fill fill, double opacity) {
    if (fill == null) {
      return "<a:noFill/>";
    }
    if (fill.isPlain()) {
      return "<a:solidFill>" + color(fill.start(), opacity) + "</a:solidFill>";
    }
    int angle = switch (fill.direction()) {
      case LEFT_TO_RIGHT -> 0;
      case TOP_TO_BOTTOM -> 5_400_000;
      case DIAGONAL -> 2_700_000;
    };
    return "<a:gradFill rotWithShape=\"1\"><a:gsLst><a:gs pos=\"0\">" + color(fill.start(), opacity)
        + "</a:gs><a:gs pos=\"100000\">" + color(fill.end(), opacity) + "</a:gs></a:gsLst><a:lin ang=\"" + angle
        + "\" scaled=\"0\"/></a:gradFill>";
  }

  static String line(Stroke stroke, double opacity) {
    return line(stroke, opacity, "");
  }

  /** A line with something at its ends. */
  static String line(Stroke stroke, double opacity, String ends) {
    if (stroke == null) {
      return "<a:ln><a:noFill/></a:ln>";
    }
    return "<a:ln w=\"" + Area.emu(stroke.width()) + "\"><a:solidFill>" + color(stroke.color(), opacity)
        + "</a:solidFill>" + dash(stroke.style()) + "<a:round/>" + ends + "</a:ln>";
  }

  private static String dash(LineStyle style) {
    return switch (style) {
      case SOLID -> "";
      case DASH -> "<a:prstDash val=\"dash\"/>";
      case DOT -> "<a:prstDash val=\"sysDot\"/>";
      case DASH_DOT -> "<a:prstDash val=\"dashDot\"/>";
    };
  }

  /** What stands at the two ends of a connector. */
  static String ends(EdgeArrows source, EdgeArrows target) {
    return end("headEnd", source) + end("tailEnd", target);
  }

  private static String end(String element, EdgeArrows arrow) {
    String name = arrow.getLiteral();
    String type;
    if (arrow == EdgeArrows.NO_DECORATION) {
      return "";
    } else if (name.contains("Closed")) {
      type = "triangle";
    } else if (name.contains("Diamond")) {
      type = "diamond";
    } else if (name.contains("Dot") || arrow == EdgeArrows.CIRCLE_PLUS) {
      type = "oval";
    } else {
      type = "arrow";
    }
    return "<a:" + element + " type=\"" + type + "\"/>";
  }

  static String color(Rgb color, double opacity) {
    String value = "<a:srgbClr val=\"" + color.hex().substring(1).toUpperCase(java.util.Locale.ROOT) + "\"";
    return opacity >= 1 ? value + "/>"
        : value + "><a:alpha val=\"" + Math.round(opacity * 100_000) + "\"/></a:srgbClr>";
  }
}
