package org.musubi.sheets.pdf.look;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The styles of a workbook. */
public final class Looks {

  private final StylesTable styles;
  private final Map<Integer, CellLook> looks = new HashMap<>();

  public Looks(StylesTable styles) {
    this.styles = styles;
  }

  /** The look of a style; one the workbook does not have is plain. */
  public CellLook of(int style) {
    return looks.computeIfAbsent(style < 0 || style >= styles.getNumCellStyles() ? 0 : style, this::read);
  }

  private CellLook read(int number) {
    XSSFCellStyle style = styles.getStyleAt(number);
    return new CellLook(fill(style), letters(style.getFont()), style.getAlignment(),
        style.getVerticalAlignment(), style.getWrapText(), style.getShrinkToFit(), style.getRotation() & 0xffff,
        style.getIndention(), style.getDataFormat(), format(style), borders(style));
  }

  private static String format(XSSFCellStyle style) {
    String format = style.getDataFormatString();
    return format == null ? "General" : format;
  }

  private static Letters letters(XSSFFont font) {
    return new Letters(font.getCTFont().sizeOfSzArray() == 0 ? Letters.PLAIN.size()
        : font.getCTFont().getSzArray(0).getVal(), font.getBold(), font.getItalic(),
        font.getUnderline() != FontUnderline.NONE.getByteValue(), font.getStrikeout(),
        Colors.of(font.getXSSFColor(), Colors.BLACK));
  }

  private static Integer fill(XSSFCellStyle style) {
    return fill(style.getFillPattern(), style.getFillForegroundXSSFColor(), style.getFillBackgroundXSSFColor());
  }

  /** A pattern is shown by the colour it gives from afar. */
  private static Integer fill(FillPatternType pattern, XSSFColor front, XSSFColor back) {
    double share = switch (pattern) {
      case NO_FILL -> -1;
      case SOLID_FOREGROUND -> 1;
      case ALT_BARS -> 0.75;
      case FINE_DOTS -> 0.5;
      case SPARSE_DOTS -> 0.25;
      case LESS_DOTS -> 0.125;
      case LEAST_DOTS -> 0.0625;
      default -> 0.35;
    };
    if (share < 0) {
      return null;
    }
    int foreground = Colors.of(front, Colors.BLACK);
    if (share == 1) {
      return front == null ? Colors.of(back, null) : Integer.valueOf(foreground);
    }
    return Colors.mix(foreground, Colors.of(back, Colors.WHITE), share);
  }

  private CellLook.Borders borders(XSSFCellStyle style) {
    return new CellLook.Borders(
        edge(style.getBorderTop(), style.getTopBorderXSSFColor()),
        edge(style.getBorderRight(), style.getRightBorderXSSFColor()),
        edge(style.getBorderBottom(), style.getBottomBorderXSSFColor()),
        edge(style.getBorderLeft(), style.getLeftBorderXSSFColor()),
        diagonal(style.getCoreXf(), false), diagonal(style.getCoreXf(), true));
  }

  private Edge diagonal(CTXf format, boolean rising) {
    CTBorder border = styles.getBorderAt((int) format.getBorderId()).getCTBorder();
    CTBorderPr line = border.getDiagonal();
    if (line == null || line.getStyle() == null || !(rising ? border.getDiagonalUp() : border.getDiagonalDown())) {
      return Edge.NONE;
    }
    return edge(BorderStyle.values()[line.getStyle().intValue() - 1],
        line.isSetColor() ? XSSFColor.from(line.getColor(), styles.getIndexedColors()) : null);
  }

  static Edge edge(BorderStyle style, XSSFColor color) {
    return style == BorderStyle.NONE ? Edge.NONE : new Edge(style, Colors.of(color, Colors.BLACK));
  }
}
