package org.musubi.sheets.pdf.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.xmlbeans.XmlAnySimpleType;
import org.apache.xmlbeans.XmlCursor;
import org.musubi.sheets.pdf.book.RichText;
import org.musubi.sheets.pdf.book.RichText.Stretch;
import org.musubi.sheets.pdf.book.RunFont;
import org.musubi.sheets.pdf.look.Letters;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextLineBreak;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextUnderlineType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/** Writes the texts in shapes. */
final class ShapeText {

  private static final double EMU = 12_700;
  private static final double SIDE = 7.2;
  private static final double EDGE = 3.6;
  private static final double USUAL_SIZE = 11;

  private final Typesetter typesetter;

  ShapeText(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  void draw(Ink ink, CTTextBody body, CTShapeStyle style, ShapeColors colors, Box box) throws IOException {
    CTTextBodyProperties set = body.getBodyPr();
    double left = inset(set == null ? null : set.xgetLIns(), SIDE);
    double right = inset(set == null ? null : set.xgetRIns(), SIDE);
    double top = inset(set == null ? null : set.xgetTIns(), EDGE);
    double bottom = inset(set == null ? null : set.xgetBIns(), EDGE);
    boolean wraps = set == null || set.getWrap() != STTextWrappingType.NONE;
    // Blocks keep some room free themselves, as in cells.
    Box room = new Box(box.x() + left - TextBlock.SIDE, box.y() + top - TextBlock.EDGE,
        Math.max(1, box.width() - left - right) + 2 * TextBlock.SIDE,
        Math.max(1, box.height() - top - bottom) + 2 * TextBlock.EDGE);
    int rgb = style != null && style.getFontRef() != null && style.getFontRef().isSetSchemeClr()
        ? colors.of(style.getFontRef().getSchemeClr()).rgb() : 0;
    Letters usual = new Letters(USUAL_SIZE, false, false, false, false, rgb);
    List<TextBlock> blocks = new ArrayList<>();
    for (CTTextParagraph paragraph : body.getPList()) {
      List<TextLine> lines = typesetter.lines(text(paragraph, colors), usual,
          wraps ? room.width() - 2 * TextBlock.SIDE + 0.5 : Double.POSITIVE_INFINITY);
      blocks.add(new TextBlock(lines, across(paragraph), VerticalAlignment.TOP, 0));
    }
    double comfortable = blocks.stream().mapToDouble(TextBlock::height).sum();
    double available = room.height() - 2 * TextBlock.EDGE;
    double factor = comfortable <= available || comfortable == 0 ? 1 : Math.max(0.75, available / comfortable);
    double free = available - comfortable * factor;
    double y = room.y() + (set != null && set.getAnchor() == STTextAnchoringType.CTR ? free / 2
        : set != null && set.getAnchor() == STTextAnchoringType.B ? free : 0);
    for (TextBlock block : blocks) {
      double height = block.height() * factor;
      block.draw(ink, new Box(room.x(), y, room.width(), height + 2 * TextBlock.EDGE));
      y += height;
    }
  }

  private static double inset(XmlAnySimpleType inset, double usual) {
    try {
      return inset == null ? usual : Long.parseLong(inset.getStringValue()) / EMU;
    } catch (NumberFormatException otherUnit) {
      return usual;
    }
  }

  private static HorizontalAlignment across(CTTextParagraph paragraph) {
    if (!paragraph.isSetPPr() || !paragraph.getPPr().isSetAlgn()) {
      return HorizontalAlignment.LEFT;
    }
    return switch (paragraph.getPPr().getAlgn().intValue()) {
      case STTextAlignType.INT_CTR -> HorizontalAlignment.CENTER;
      case STTextAlignType.INT_R -> HorizontalAlignment.RIGHT;
      case STTextAlignType.INT_DIST -> HorizontalAlignment.DISTRIBUTED;
      default -> HorizontalAlignment.LEFT;
    };
  }

  private static RichText text(CTTextParagraph paragraph, ShapeColors colors) {
    StringBuilder text = new StringBuilder();
    List<Stretch> stretches = new ArrayList<>();
    try (XmlCursor cursor = paragraph.newCursor()) {
      for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
        switch (cursor.getObject()) {
          case CTRegularTextRun run -> {
            stretches.add(new Stretch(text.length(), font(run.getRPr(), colors)));
            text.append(run.getT());
          }
          case CTTextField field -> {
            stretches.add(new Stretch(text.length(), font(field.getRPr(), colors)));
            text.append(field.isSetT() ? field.getT() : "");
          }
          case CTTextLineBreak lineBreak -> text.append('\n');
          default -> { }
        }
      }
    }
    if (text.isEmpty() && paragraph.isSetEndParaRPr()) {
      stretches.add(new Stretch(0, font(paragraph.getEndParaRPr(), colors)));
    }
    return new RichText(text.toString(), stretches);
  }

  private static RunFont font(CTTextCharacterProperties look, ShapeColors colors) {
    if (look == null) {
      return RunFont.PLAIN;
    }
    return new RunFont(look.isSetSz() ? look.getSz() / 100.0 : null, look.isSetB() ? look.getB() : null,
        look.isSetI() ? look.getI() : null,
        look.isSetU() ? Boolean.valueOf(look.getU() != STTextUnderlineType.NONE) : null, null,
        look.isSetSolidFill() ? Integer.valueOf(colors.of(look.getSolidFill()).rgb()) : null);
  }
}
