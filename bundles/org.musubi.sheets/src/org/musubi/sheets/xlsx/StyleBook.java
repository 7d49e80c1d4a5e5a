package org.musubi.sheets.xlsx;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.grid.Look;

/** The styles of a workbook, one for each look in use. */
final class StyleBook {

  /** The body font (domain.md 6.0); its character set lets Excel choose another Japanese font where it is missing. */
  static final String FONT = "游ゴシック";

  /**
   * The default font. It shows in no cell of a sheet, but column widths count its digits. Every system has it or one
   * of the same width, while the body font may be missing: so columns are equally wide, and pages equally scaled,
   * everywhere. A full-width sign of the body is two of its digits wide, as the widths of domain.md 6 assume.
   */
  static final String DEFAULT_FONT = "Arial";
  static final double DEFAULT_SIZE = 10;

  /** The format wants four bytes a colour, the first how opaque it is. */
  private static final String OPAQUE = "FF";

  /** Text from top to bottom, the letters upright. */
  private static final short TOP_TO_BOTTOM = 255;

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Look.Font, XSSFFont> fonts = new HashMap<>();

  private StyleBook(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Styles for a workbook that has its own default font. */
  static StyleBook within(XSSFWorkbook workbook) {
    return new StyleBook(workbook);
  }

  /** Styles for a new workbook, which gets our default font. */
  static StyleBook of(XSSFWorkbook workbook) {
    workbook.getFontAt(0).setFontName(DEFAULT_FONT);
    workbook.getFontAt(0).setFontHeight(DEFAULT_SIZE);
    return new StyleBook(workbook);
  }

  XSSFCellStyle of(Look look) {
    return styles.computeIfAbsent(look, this::create);
  }

  private XSSFCellStyle create(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look.font(), this::create));
    style.setAlignment(alignment(look));
    style.setVerticalAlignment(look.middle() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    style.setWrapText(look.flow() == Look.Flow.WRAP);
    style.setShrinkToFit(look.flow() == Look.Flow.SHRINK);
    if (look.flow() == Look.Flow.VERTICAL) {
      style.setRotation(TOP_TO_BOTTOM);
      style.setVerticalAlignment(VerticalAlignment.TOP);
    }
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    style.setQuotePrefixed(look.quoted());
    style.setLocked(!look.open());
    if (look.fill().rgb() != null) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(color(look.fill().rgb()));
    }
    style.setBorderTop(line(look.borders().top()));
    style.setBorderRight(line(look.borders().right()));
    style.setBorderBottom(line(look.borders().bottom()));
    style.setBorderLeft(line(look.borders().left()));
    return style;
  }

  private XSSFFont create(Look.Font look) {
    XSSFFont font = workbook.createFont();
    dress(font, look.size());
    font.setBold(look.bold());
    if (look.red()) {
      font.setColor(color("C00000"));
    }
    return font;
  }

  private static void dress(XSSFFont font, double size) {
    font.setFontName(FONT);
    font.setFontHeight(size);
    font.setCharSet(FontCharset.SHIFTJIS.getNativeId());
    font.setFamily(FontFamily.SWISS);
  }

  static XSSFColor color(String rgb) {
    return new XSSFColor(HexFormat.of().parseHex(OPAQUE + rgb));
  }

  private static HorizontalAlignment alignment(Look look) {
    return switch (look.align()) {
      case AUTO, LEFT -> HorizontalAlignment.LEFT;
      case CENTER -> HorizontalAlignment.CENTER;
      case RIGHT -> HorizontalAlignment.RIGHT;
    };
  }

  private static BorderStyle line(Look.Line line) {
    return switch (line) {
      case NONE -> BorderStyle.NONE;
      case THIN -> BorderStyle.THIN;
      case MEDIUM -> BorderStyle.MEDIUM;
    };
  }
}
