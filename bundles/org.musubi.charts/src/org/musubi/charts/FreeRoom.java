package org.musubi.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes labels beside points where nothing is written yet; a label without room is left out. */
final class FreeRoom {

  private final TextWrap wrap;
  private final List<Rectangle2D> texts = new ArrayList<>();
  private final List<Rectangle2D> marks = new ArrayList<>();
  private Rectangle2D area = new Rectangle2D.Double();

  FreeRoom(Graphics2D graphics, Font font) {
    wrap = new TextWrap(graphics, font);
  }

  /** Begins anew within an area. */
  void within(Rectangle2D newArea) {
    area = newArea;
    texts.clear();
    marks.clear();
  }

  /** Keeps labels away from what is drawn there. */
  void take(Rectangle2D place) {
    marks.add(place);
  }

  /** Above, beside or below a point, the first that is free. */
  void write(Graphics2D graphics, String text, double x, double y, double gap, Color colour, Font font) {
    for (Rectangle2D place : places(text, x, y, gap)) {
      if (area.contains(place) && isFree(place, texts) && isFree(place, marks)) {
        write(graphics, text, place, colour, font);
        return;
      }
    }
  }

  /** The same, but over marks or anything else when there is no room. */
  void writeAnyway(Graphics2D graphics, String text, double x, double y, double gap, Color colour, Font font,
      Color halo) {
    List<Rectangle2D> places = places(text, x, y, gap).stream().filter(area::contains).toList();
    Rectangle2D place = places.stream().filter(each -> isFree(each, texts) && isFree(each, marks)).findFirst()
        .or(() -> places.stream().filter(each -> isFree(each, texts)).findFirst())
        .orElseGet(() -> places.isEmpty() ? places(text, x, y, gap).getFirst() : places.getFirst());
    graphics.setPaint(new Color(halo.getRed(), halo.getGreen(), halo.getBlue(), 200));
    graphics.fill(place);
    write(graphics, text, place, colour, font);
  }

  private List<Rectangle2D> places(String text, double x, double y, double gap) {
    double width = wrap.width(text);
    double height = wrap.lineHeight();
    double[][] corners = {{x - width / 2, y - gap - height}, {x + gap, y - height / 2},
        {x - gap - width, y - height / 2}, {x - width / 2, y + gap}, {x + gap * 0.7, y - gap * 0.7 - height}, {x - gap * 0.7 - width, y + gap * 0.7}};
    return Arrays.stream(corners)
        .map(corner -> (Rectangle2D) new Rectangle2D.Double(corner[0], corner[1], width, height)).toList();
  }

  private static boolean isFree(Rectangle2D place, List<Rectangle2D> taken) {
    return taken.stream().noneMatch(place::intersects);
  }

  private void write(Graphics2D graphics, String text, Rectangle2D place, Color colour, Font font) {
    texts.add(place);
    graphics.setFont(font);
    graphics.setPaint(colour);
    graphics.drawString(text, (float) place.getX(), (float) (place.getY() + wrap.ascent()));
  }
}
