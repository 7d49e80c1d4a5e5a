package org.musubi.sheets.pdf.draw;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * Lines of a text one below the other.
 *
 * @param indent kept free at the side the text stands at
 */
record TextBlock(List<TextLine> lines, HorizontalAlignment across, VerticalAlignment upright, double indent) {

  /** Kept free at the left and right of a cell. */
  static final double SIDE = 2;
  /** Kept free at the top and bottom of a cell. */
  static final double EDGE = 1;

  /** Distance of lines in parts of the size of the letters; less where they would not fit else. */
  private static final double LEADING = 1.4;
  private static final double LEAST_LEADING = 1.1;
  /** From the middle of a line down to where the letters stand, in parts of their size. */
  private static final double FOOT = 0.37;

  double width() {
    return lines.stream().mapToDouble(TextLine::width).max().orElse(0);
  }

  private double sizes() {
    return lines.stream().mapToDouble(TextLine::size).sum();
  }

  private double leading(double room) {
    double sizes = sizes();
    return sizes == 0 ? LEADING : Math.clamp(room / sizes, LEAST_LEADING, LEADING);
  }

  /** Height in so much room, which may be less than needed. */
  double height(double room) {
    return sizes() * leading(room);
  }

  /** Height that is comfortable. */
  double height() {
    return sizes() * LEADING;
  }

  /** Whether nothing stands out of a box. */
  boolean fits(Box box) {
    return width() <= box.width() - 2 * SIDE - indent + 0.05 && height(box.height()) <= box.height() + 0.05;
  }

  void draw(Ink ink, Box box) throws IOException {
    double room = box.height() - 2 * EDGE;
    double leading = leading(room);
    double height = sizes() * leading;
    double free = room - height;
    double y = box.y() + EDGE + switch (upright) {
      case TOP -> lines.size() == 1 ? Math.min(free / 2, 0) : 0;
      case BOTTOM -> free > 0 ? free : lines.size() == 1 ? free / 2 : 0;
      default -> free > 0 || lines.size() == 1 ? free / 2 : 0;
    };
    double gap = upright == VerticalAlignment.DISTRIBUTED && lines.size() > 1 && free > 0
        ? free / (lines.size() - 1) : 0;
    y = gap > 0 ? box.y() + EDGE : y;
    for (TextLine line : lines) {
      double pitch = line.size() * leading;
      draw(ink, line, box, y + pitch / 2 + line.size() * FOOT);
      y += pitch + gap;
    }
  }

  private void draw(Ink ink, TextLine line, Box box, double baseline) throws IOException {
    double left = box.x() + SIDE;
    double right = box.right() - SIDE;
    double free = right - left - line.width();
    double spread = 0;
    double x = switch (across) {
      case RIGHT -> right - indent - line.width();
      case CENTER, CENTER_SELECTION -> left + free / 2;
      case DISTRIBUTED, JUSTIFY -> {
        int signs = line.text().codePointCount(0, line.text().length());
        boolean stretched = free > 2 * indent && (across == HorizontalAlignment.DISTRIBUTED || !line.last());
        spread = stretched && signs > 1 ? (free - 2 * indent) / (signs - 1) : 0;
        yield across == HorizontalAlignment.DISTRIBUTED && signs == 1 ? left + free / 2 : left + indent;
      }
      default -> left + indent;
    };
    for (TextLine.Part part : line.parts()) {
      if (part.text().isEmpty()) {
        continue;
      }
      if (spread == 0) {
        ink.text(part.text(), x, baseline, part.letters());
        x += part.width();
      } else {
        x = spread(ink, part, x, baseline, spread);
      }
    }
  }

  private static double spread(Ink ink, TextLine.Part part, double start, double baseline, double spread)
      throws IOException {
    double x = start;
    for (int sign : part.text().codePoints().toArray()) {
      ink.text(Character.toString(sign), x, baseline, part.letters());
      x += ink.typography().width(sign, part.letters()) + spread;
    }
    return x;
  }
}
