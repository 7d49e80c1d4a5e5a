package org.musubi.sheets.pdf.look;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/** What a conditional format changes of a look; null = left as it is. */
record Overlay(Integer fill, Boolean bold, Boolean italic, Boolean underline, Boolean struck, Integer rgb,
    String format, Edge top, Edge right, Edge bottom, Edge left) {

  static final Overlay NOTHING = new Overlay(null, null, null, null, null, null, null, null, null, null, null);

  static Overlay of(CTDxf change, StylesTable styles) {
    CTFont font = change.getFont();
    CTBorder border = change.getBorder();
    return new Overlay(fill(change.getFill(), styles),
        font == null || font.sizeOfBArray() == 0 ? null : font.getBArray(0).getVal(),
        font == null || font.sizeOfIArray() == 0 ? null : font.getIArray(0).getVal(),
        font == null || font.sizeOfUArray() == 0 ? null : Boolean.TRUE,
        font == null || font.sizeOfStrikeArray() == 0 ? null : font.getStrikeArray(0).getVal(),
        font == null || font.sizeOfColorArray() == 0 ? null
            : Colors.of(color(font.getColorArray(0), styles), null),
        change.isSetNumFmt() ? change.getNumFmt().getFormatCode() : null,
        border == null ? null : edge(border.getTop(), styles), border == null ? null : edge(border.getRight(), styles),
        border == null ? null : edge(border.getBottom(), styles),
        border == null ? null : edge(border.getLeft(), styles));
  }

  private static XSSFColor color(CTColor color,
      StylesTable styles) {
    XSSFColor result = XSSFColor.from(color, styles.getIndexedColors());
    if (styles.getTheme() != null) {
      styles.getTheme().inheritFromThemeAsRequired(result);
    }
    return result;
  }

  /** A solid fill of a conditional format has its colour in the background. */
  private static Integer fill(CTFill fill, StylesTable styles) {
    if (fill == null || !fill.isSetPatternFill()
        || fill.getPatternFill().getPatternType() == STPatternType.NONE) {
      return null;
    }
    var pattern = fill.getPatternFill();
    if (pattern.isSetBgColor()) {
      return Colors.of(color(pattern.getBgColor(), styles), null);
    }
    return pattern.isSetFgColor() ? Colors.of(color(pattern.getFgColor(), styles), null) : null;
  }

  private static Edge edge(CTBorderPr line, StylesTable styles) {
    return line == null || line.getStyle() == null ? null
        : Looks.edge(BorderStyle.values()[line.getStyle().intValue() - 1],
            line.isSetColor() ? color(line.getColor(), styles) : null);
  }

  /** This over another one of lower priority. */
  Overlay over(Overlay lower) {
    return new Overlay(or(fill, lower.fill), or(bold, lower.bold), or(italic, lower.italic),
        or(underline, lower.underline), or(struck, lower.struck), or(rgb, lower.rgb), or(format, lower.format),
        or(top, lower.top), or(right, lower.right), or(bottom, lower.bottom), or(left, lower.left));
  }

  CellLook apply(CellLook look) {
    Letters letters = look.letters();
    CellLook.Borders borders = look.borders();
    return new CellLook(or(fill, look.fill()),
        new Letters(letters.size(), or(bold, letters.bold()), or(italic, letters.italic()),
            or(underline, letters.underline()), or(struck, letters.struck()), or(rgb, letters.rgb())),
        look.across(), look.upright(), look.wrap(), look.shrink(), look.rotation(), look.indent(),
        format == null ? look.formatNumber() : -1, or(format, look.format()),
        new CellLook.Borders(or(top, borders.top()), or(right, borders.right()), or(bottom, borders.bottom()),
            or(left, borders.left()), borders.falling(), borders.rising()));
  }

  private static <T> T or(T own, T inherited) {
    return own == null ? inherited : own;
  }
}
