package org.musubi.render.office;

import java.util.ArrayList;
import java.util.List;

import org.musubi.render.scene.Box;
import org.musubi.render.scene.Spot;

/**
 * Connection sites of a box where its lines really begin and end, so that a figure looks the same in an office program.
 * The presets have one site in the middle of each side only, at which all lines would meet.
 */
final class Sites {
  private static final double NEAR = 3;
  private static final int WHOLE = 100_000;

  private Sites() {
  }

  /** Middles of top, left, bottom and right side. */
  static List<Spot> middles(Area area) {
    return List.of(new Spot(area.centreX(), area.y()), new Spot(area.x(), area.centreY()),
        new Spot(area.centreX(), area.bottom()), new Spot(area.right(), area.centreY()));
  }

  /** The middles and all ends of lines that are not near one of them. */
  static List<Spot> of(Area area, List<Spot> ends) {
    List<Spot> sites = new ArrayList<>(middles(area));
    for (Spot end : ends) {
      if (sites.stream().noneMatch(site -> site.distance(end) < NEAR)) {
        sites.add(end);
      }
    }
    return sites;
  }

  /** A box with such sites. They keep their relative places when the shape is resized. */
  static String form(Box box, Area area, List<Spot> sites) {
    StringBuilder guides = new StringBuilder();
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < sites.size(); i++) {
      Spot site = sites.get(i);
      guides.append(guide("sx" + i, "w", (site.x() - area.x()) / area.width()))
          .append(guide("sy" + i, "h", (site.y() - area.y()) / area.height()));
      list.append("<a:cxn ang=\"").append(angle(site, area)).append("\"><a:pos x=\"sx").append(i).append("\" y=\"sy")
          .append(i).append("\"/></a:cxn>");
    }
    return "<a:custGeom><a:avLst/><a:gdLst>" + guides + "</a:gdLst><a:ahLst/><a:cxnLst>" + list
        + "</a:cxnLst><a:rect l=\"l\" t=\"t\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"" + Area.emu(area.width())
        + "\" h=\"" + Area.emu(area.height()) + "\">" + outline(box) + "<a:close/></a:path></a:pathLst></a:custGeom>";
  }

  private static String guide(String name, String extent, double part) {
    return "<a:gd name=\"" + name + "\" fmla=\"*/ " + extent + " "
        + Math.round(Math.clamp(part, 0, 1) * WHOLE) + " " + WHOLE + "\"/>";
  }

  private static int angle(Spot site, Area area) {
    return switch (Side.nearest(site, area)) {
      case TOP -> 16_200_000;
      case LEFT -> 10_800_000;
      case BOTTOM -> 5_400_000;
      case RIGHT -> 0;
    };
  }

  private static String outline(Box box) {
    long width = Area.emu(box.width());
    long height = Area.emu(box.height());
    long across = Area.emu(box.arcWidth() / 2);
    long down = Area.emu(box.arcHeight() / 2);
    if (across == 0 || down == 0) {
      return move("moveTo", 0, 0) + move("lnTo", width, 0) + move("lnTo", width, height) + move("lnTo", 0, height);
    }
    return move("moveTo", across, 0) + move("lnTo", width - across, 0) + arc(across, down, 16_200_000)
        + move("lnTo", width, height - down) + arc(across, down, 0) + move("lnTo", across, height)
        + arc(across, down, 5_400_000) + move("lnTo", 0, down) + arc(across, down, 10_800_000);
  }

  private static String move(String step, long x, long y) {
    return "<a:" + step + "><a:pt x=\"" + x + "\" y=\"" + y + "\"/></a:" + step + ">";
  }

  private static String arc(long across, long down, int from) {
    return "<a:arcTo wR=\"" + across + "\" hR=\"" + down + "\" stAng=\"" + from + "\" swAng=\"5400000\"/>";
  }
}
