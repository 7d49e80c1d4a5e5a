package org.musubi.sheets.pdf.draw;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.musubi.sheets.pdf.look.CellLook;
import org.musubi.sheets.pdf.look.Letters;

/** Text from top to bottom, the letters upright, columns from right to left as Japanese is read. */
final class StackedText {

  private static final double PITCH = 1.25;
  private static final double LEAST_PITCH = 1.02;
  private static final double COLUMN = 1.3;
  private static final double FOOT = 0.37;

  /** Signs that lie on their side in a text from top to bottom. */
  private static final String TURNED = "ー－―–—〜～…‥()（）[]［］{}｛｝〔〕「」『』【】《》〈〉<>＜＞=＝:：;-|";
  /** Signs that move to the upper right corner of their place. */
  private static final String RAISED = "、。，．";

  private StackedText() {
  }

  static void draw(Ink ink, String text, CellLook look, Letters letters, Box box) throws IOException {
    double room = box.height() - 2 * TextBlock.EDGE;
    List<int[]> columns = columns(text, look, letters.size(), room);
    int longest = columns.stream().mapToInt(column -> column.length).max().orElse(1);
    double size = letters.size();
    double pitch = Math.clamp(room / Math.max(1, longest), size * LEAST_PITCH, size * PITCH);
    double width = columns.size() * size * COLUMN;
    double right = switch (across(look)) {
      case LEFT -> box.x() + TextBlock.SIDE + width;
      case RIGHT -> box.right() - TextBlock.SIDE;
      default -> box.centreX() + width / 2;
    };
    boolean clipped = longest * pitch > room + 0.05 || width > box.width() + 0.05;
    if (clipped) {
      ink.clip(box.x(), box.y(), box.width(), box.height());
    }
    for (int[] column : columns) {
      double free = room - column.length * pitch;
      double y = box.y() + TextBlock.EDGE + (free <= 0 || look.upright() == VerticalAlignment.TOP ? 0
          : look.upright() == VerticalAlignment.BOTTOM ? free : free / 2);
      for (int sign : column) {
        draw(ink, sign, letters, right - size * COLUMN / 2, y + pitch / 2);
        y += pitch;
      }
      right -= size * COLUMN;
    }
    if (clipped) {
      ink.leave();
    }
  }

  private static HorizontalAlignment across(CellLook look) {
    return look.across() == HorizontalAlignment.GENERAL ? HorizontalAlignment.CENTER : look.across();
  }

  private static List<int[]> columns(String text, CellLook look, double size, double room) {
    int most = look.wrap() ? Math.max(1, (int) (room / (size * LEAST_PITCH))) : Integer.MAX_VALUE;
    List<int[]> columns = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      int[] signs = paragraph.codePoints().toArray();
      for (int from = 0; from == 0 || from < signs.length; from += most) {
        columns.add(Arrays.copyOfRange(signs, from, (int) Math.min(signs.length, (long) from + most)));
        if (most == Integer.MAX_VALUE) {
          break;
        }
      }
    }
    return columns;
  }

  private static void draw(Ink ink, int sign, Letters letters, double x, double y) throws IOException {
    String text = Character.toString(sign);
    double width = ink.typography().width(sign, letters);
    if (TURNED.indexOf(sign) >= 0) {
      AffineTransform place = AffineTransform.getTranslateInstance(x, y);
      place.rotate(Math.PI / 2);
      ink.enter(place);
      ink.text(text, -width / 2, letters.size() * FOOT, letters);
      ink.leave();
    } else {
      double raised = RAISED.indexOf(sign) >= 0 ? letters.size() * 0.55 : 0;
      ink.text(text, x - width / 2 + raised, y + letters.size() * FOOT - raised, letters);
    }
  }
}
