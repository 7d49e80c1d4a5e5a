package org.musubi.handover.pdf;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one page; places are points from its upper left corner. */
final class PdfPage {

  static final double WIDTH = 595.28;
  static final double HEIGHT = 841.89;
  static final double LEFT = 57;
  static final double TOP = 71;
  static final double BOTTOM = HEIGHT - 57;
  static final double TEXT_WIDTH = WIDTH - 2 * LEFT;

  sealed interface Mark {
  }

  /** One line of text; {@code y} is where the letters stand. */
  record Line(String text, double x, double y, PdfFont font, double scale) implements Mark {

    Line(String text, double x, double y, PdfFont font) {
      this(text, x, y, font, 1);
    }
  }

  /** A filled area, below the texts. */
  record Area(double x, double y, double width, double height, int rgb) implements Mark {
  }

  /** A border. */
  record Border(double x, double y, double width, double height, int rgb) implements Mark {
  }

  record Image(byte[] png, double x, double y, double width, double height) implements Mark {
  }

  /** A place that leads to the page with this number. */
  record Jump(double x, double y, double width, double height, int page) implements Mark {
  }

  private final List<Mark> marks = new ArrayList<>();

  void add(Mark mark) {
    marks.add(mark);
  }

  /** The same page with everything smaller, the upper left corner of the text staying where it is. */
  PdfPage shrunk(double factor, double top) {
    PdfPage page = new PdfPage();
    for (Mark mark : marks) {
      page.add(switch (mark) {
        case Line line -> new Line(line.text(), x(line.x(), factor), y(line.y(), factor, top), line.font(), factor);
        case Area area -> new Area(x(area.x(), factor), y(area.y(), factor, top), area.width() * factor,
            area.height() * factor, area.rgb());
        case Border border -> new Border(x(border.x(), factor), y(border.y(), factor, top), border.width() * factor,
            border.height() * factor, border.rgb());
        case Image image -> new Image(image.png(), x(image.x(), factor), y(image.y(), factor, top),
            image.width() * factor, image.height() * factor);
        case Jump jump -> new Jump(x(jump.x(), factor), y(jump.y(), factor, top), jump.width() * factor,
            jump.height() * factor, jump.page());
      });
    }
    return page;
  }

  private static double x(double x, double factor) {
    return LEFT + (x - LEFT) * factor;
  }

  private static double y(double y, double factor, double top) {
    return top + (y - top) * factor;
  }

  List<Mark> marks() {
    return marks;
  }
}
