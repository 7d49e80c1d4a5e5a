package org.musubi.sheets.pdf.draw;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.musubi.sheets.pdf.book.RichText;
import org.musubi.sheets.pdf.book.RunFont;
import org.musubi.sheets.pdf.look.CellLook;
import org.musubi.sheets.pdf.look.Letters;
import org.musubi.sheets.pdf.look.Shown;

/** Writes the text of a cell into its place. */
final class CellText {

  /** One step of indent in points. */
  private static final double INDENT = 6.75;
  /** Numbers that hardly fit are made smaller by no more than this; others become ###, as no digit may be lost. */
  private static final double LEAST_NUMBER = 0.7;
  private static final double LEAST_SHRUNK = 0.2;
  private static final int UPWARDS = 90;
  private static final int DOWNWARDS = 180;

  /** The room beside a cell that a text may use. */
  interface Reach {
    /** The place of the cell with the empty places beside it. */
    Box of(boolean toLeft, boolean toRight);
  }

  private final Ink ink;
  private final Typesetter typesetter;

  CellText(Ink ink, Typesetter typesetter) {
    this.ink = ink;
    this.typesetter = typesetter;
  }

  /**
   * Writes a text.
   *
   * @param box   place of the cell; its part on this page may be smaller
   * @param seen  the part of the place that is on this page
   * @param reach room beside the cell
   */
  void draw(Shown shown, CellLook look, Box box, Box seen, Reach reach) throws IOException {
    Letters letters = look.letters().with(new RunFont(null, null, null, null, null,
        shown.rgb()));
    boolean cut = !seen.contains(box);
    if (cut) {
      ink.clip(seen.x(), seen.y(), seen.width(), seen.height());
    }
    if (look.rotation() == CellLook.STACKED) {
      StackedText.draw(ink, shown.text().text(), look, letters, box);
    } else if (look.rotation() == UPWARDS || look.rotation() == DOWNWARDS) {
      turned(shown, look, letters, box);
    } else if (look.rotation() != 0) {
      slanted(shown, look, letters, box);
    } else {
      level(shown, look, letters, box, reach);
    }
    if (cut) {
      ink.leave();
    }
  }

  private void level(Shown shown, CellLook look, Letters letters, Box box, Reach reach) throws IOException {
    HorizontalAlignment across = across(shown.kind(), look.across());
    TextBlock block = block(shown, look, letters, box.width(), across, upright(look.upright()));
    if (shown.kind() == Shown.Kind.NUMBER && !look.shrink() && isTooWide(block, box)) {
      block = number(block, letters, box);
    } else if ((look.shrink() && !wraps(shown, look) || shown.kind() == Shown.Kind.SIGN) && isTooWide(block, box)) {
      block = scaled(block, Math.max(LEAST_SHRUNK, room(block, box) / block.width()));
    }
    Box place = box;
    Box clip = box;
    if (across == HorizontalAlignment.CENTER_SELECTION) {
      place = reach.of(false, true);
      clip = place;
    } else if (!wraps(shown, look) && isTooWide(block, box)) {
      clip = reach.of(across == HorizontalAlignment.RIGHT || across == HorizontalAlignment.CENTER,
          across != HorizontalAlignment.RIGHT);
    }
    boolean cut = !block.fits(place);
    if (cut) {
      ink.clip(clip.x(), clip.y(), clip.width(), clip.height());
    }
    block.draw(ink, place);
    if (cut) {
      ink.leave();
    }
  }

  private static double room(TextBlock block, Box box) {
    return Math.max(1, box.width() - 2 * TextBlock.SIDE - block.indent());
  }

  private static boolean isTooWide(TextBlock block, Box box) {
    return block.width() > room(block, box) + 0.05;
  }

  private TextBlock number(TextBlock block, Letters letters, Box box) throws IOException {
    double factor = room(block, box) / block.width();
    if (factor >= LEAST_NUMBER) {
      return scaled(block, factor);
    }
    int signs = Math.max(1, (int) (room(block, box) / typesetter.width("#", letters)));
    return new TextBlock(typesetter.lines(RichText.plain("#".repeat(signs)), letters, Double.POSITIVE_INFINITY),
        block.across(), block.upright(), block.indent());
  }

  private static TextBlock scaled(TextBlock block, double factor) {
    return new TextBlock(block.lines().stream().map(line -> line.scaled(factor)).toList(), block.across(),
        block.upright(), block.indent());
  }

  private TextBlock block(Shown shown, CellLook look, Letters letters, double width, HorizontalAlignment across,
      VerticalAlignment upright) throws IOException {
    boolean sided = across != HorizontalAlignment.CENTER && across != HorizontalAlignment.CENTER_SELECTION;
    double indent = sided ? look.indent() * INDENT : 0;
    boolean both = across == HorizontalAlignment.DISTRIBUTED;
    boolean wraps = wraps(shown, look);
    RichText text = wraps ? shown.text()
        : new RichText(shown.text().text().replace('\n', ' '), shown.text().stretches());
    List<TextLine> lines = typesetter.lines(text, letters,
        wraps ? width - 2 * TextBlock.SIDE - (both ? 2 : 1) * indent : Double.POSITIVE_INFINITY);
    return new TextBlock(lines, across, upright, indent);
  }

  private static boolean wraps(Shown shown, CellLook look) {
    return shown.kind() == Shown.Kind.TEXT && (look.wrap() || look.across() == HorizontalAlignment.DISTRIBUTED
        || look.across() == HorizontalAlignment.JUSTIFY || look.upright() == VerticalAlignment.DISTRIBUTED
        || look.upright() == VerticalAlignment.JUSTIFY);
  }

  private static HorizontalAlignment across(Shown.Kind kind, HorizontalAlignment wanted) {
    if (wanted != HorizontalAlignment.GENERAL) {
      return wanted;
    }
    return switch (kind) {
      case TEXT -> HorizontalAlignment.LEFT;
      case NUMBER -> HorizontalAlignment.RIGHT;
      case SIGN -> HorizontalAlignment.CENTER;
    };
  }

  private static VerticalAlignment upright(VerticalAlignment wanted) {
    return wanted == VerticalAlignment.JUSTIFY ? VerticalAlignment.TOP : wanted;
  }

  /** Turned by a right angle: set as in a lying cell that is then stood on its end. */
  private void turned(Shown shown, CellLook look, Letters letters, Box box) throws IOException {
    boolean up = look.rotation() == UPWARDS;
    AffineTransform place = AffineTransform.getTranslateInstance(up ? box.x() : box.right(),
        up ? box.bottom() : box.y());
    place.rotate(up ? -Math.PI / 2 : Math.PI / 2);
    HorizontalAlignment along = switch (look.upright()) {
      case TOP -> up ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
      case BOTTOM -> up ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT;
      default -> HorizontalAlignment.CENTER;
    };
    VerticalAlignment beside = switch (look.across()) {
      case LEFT -> up ? VerticalAlignment.TOP : VerticalAlignment.BOTTOM;
      case RIGHT -> up ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP;
      default -> VerticalAlignment.CENTER;
    };
    Box lying = new Box(0, 0, box.height(), box.width());
    TextBlock block = block(shown, look, letters, lying.width(), along, beside);
    if (look.shrink() && isTooWide(block, lying)) {
      block = scaled(block, Math.max(LEAST_SHRUNK, room(block, lying) / block.width()));
    }
    ink.enter(place);
    if (!block.fits(lying)) {
      ink.clip(0, 0, lying.width(), lying.height());
      block.draw(ink, lying);
      ink.leave();
    } else {
      block.draw(ink, lying);
    }
    ink.leave();
  }

  /** Turned by another angle: one line through the middle of the cell. */
  private void slanted(Shown shown, CellLook look, Letters letters, Box box) throws IOException {
    double degrees = look.rotation() <= UPWARDS ? look.rotation() : UPWARDS - look.rotation();
    TextBlock block = block(shown, look, letters, Double.POSITIVE_INFINITY, HorizontalAlignment.CENTER,
        VerticalAlignment.CENTER);
    AffineTransform place = AffineTransform.getTranslateInstance(box.centreX(), box.centreY());
    place.rotate(-Math.toRadians(degrees));
    ink.enter(place);
    double width = block.width() + 2 * TextBlock.SIDE;
    block.draw(ink, new Box(-width / 2, -block.height() / 2, width, block.height() + 2 * TextBlock.EDGE));
    ink.leave();
  }
}
