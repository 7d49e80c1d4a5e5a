package org.musubi.render.office;

import java.util.List;
import java.util.function.UnaryOperator;

import org.musubi.render.scene.Box;
import org.musubi.render.scene.Corners;
import org.musubi.render.scene.Oval;
import org.musubi.render.scene.Polygon;
import org.musubi.render.scene.Polyline;
import org.musubi.render.scene.Spot;

/** Forms with their fill and line in the drawing language. */
final class Forms {
  /** Connection sites in the middle of each side, in the order of {@link Side}. */
  private static final String SITES = "<a:cxnLst><a:cxn ang=\"16200000\"><a:pos x=\"hc\" y=\"t\"/></a:cxn>"
      + "<a:cxn ang=\"10800000\"><a:pos x=\"l\" y=\"vc\"/></a:cxn><a:cxn ang=\"5400000\"><a:pos x=\"hc\" y=\"b\"/></a:cxn>"
      + "<a:cxn ang=\"0\"><a:pos x=\"r\" y=\"vc\"/></a:cxn></a:cxnLst>";

  private Forms() {
  }

  static String of(Box box, double opacity) {
    double radius = Math.min(box.arcWidth(), box.arcHeight()) / 2;
    double side = Math.min(box.width(), box.height());
    String form = radius < 0.5 || side <= 0 ? preset("rect", "")
        : preset("roundRect", "<a:gd name=\"adj\" fmla=\"val "
            + Math.min(50_000, Math.round(radius / side * 100_000)) + "\"/>");
    return form + Paint.fill(box.fill(), opacity) + Paint.line(box.stroke(), opacity);
  }

  static String of(Oval oval, double opacity) {
    return preset("ellipse", "") + Paint.fill(oval.fill(), opacity) + Paint.line(oval.stroke(), opacity);
  }

  /** A rectangle that is not seen, for text. */
  static String invisible() {
    return preset("rect", "") + "<a:noFill/><a:ln><a:noFill/></a:ln>";
  }

  static Area area(List<Spot> points, double dx, double dy) {
    Area area = null;
    for (Spot point : points) {
      area = new Area(dx + point.x(), dy + point.y(), 0, 0).union(area);
    }
    return area == null ? new Area(dx, dy, 0, 0) : area;
  }

  static String of(Polygon polygon, double opacity) {
    Area area = area(polygon.points(), 0, 0);
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < polygon.points().size(); i++) {
      step(path, i == 0 ? "moveTo" : "lnTo", area, polygon.points().get(i));
    }
    return custom(area, path.append("<a:close/>").toString(), false) + Paint.fill(polygon.fill(), opacity)
        + Paint.line(polygon.stroke(), opacity);
  }

  static String of(Polyline line, double opacity, UnaryOperator<String> withEnds) {
    Area area = area(line.points(), 0, 0);
    StringBuilder path = new StringBuilder();
    Corners.draw(line, new Corners.Pen() {
      @Override
      public void moveTo(Spot to) {
        step(path, "moveTo", area, to);
      }

      @Override
      public void lineTo(Spot to) {
        step(path, "lnTo", area, to);
      }

      @Override
      public void curveTo(Spot control, Spot to) {
        path.append("<a:quadBezTo>").append(point(area, control)).append(point(area, to)).append("</a:quadBezTo>");
      }
    });
    return custom(area, path.toString(), true) + "<a:noFill/>"
        + Paint.line(line.stroke(), opacity, withEnds.apply(""));
  }

  private static void step(StringBuilder path, String kind, Area area, Spot to) {
    path.append("<a:").append(kind).append('>').append(point(area, to)).append("</a:").append(kind).append('>');
  }

  private static String point(Area area, Spot spot) {
    return "<a:pt x=\"" + Area.emu(spot.x() - area.x()) + "\" y=\"" + Area.emu(spot.y() - area.y()) + "\"/>";
  }

  private static String custom(Area area, String path, boolean open) {
    return "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/>" + SITES + "<a:rect l=\"l\" t=\"t\" r=\"r\" b=\"b\"/>"
        + "<a:pathLst><a:path w=\"" + Area.emu(area.width()) + "\" h=\"" + Area.emu(area.height()) + "\""
        + (open ? " fill=\"none\"" : "") + ">" + path + "</a:path></a:pathLst></a:custGeom>";
  }

  private static String preset(String name, String values) {
    return "<a:prstGeom prst=\"" + name + "\"><a:avLst>" + values + "</a:avLst></a:prstGeom>";
  }
}
