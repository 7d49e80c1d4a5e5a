package org.musubi.sheets.template;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.grid.GridCell;
import org.musubi.sheets.grid.Look;
import org.musubi.sheets.layout.Align;
import org.musubi.sheets.layout.Value;

/**
 * The styles of a filled house style: the council's own, with what only the content can say where the council leaves it
 * open: number format, place of figures and signs, warnings.
 */
final class Dresses {

  /** What is added to a style of the house style. */
  private record Addition(String format, HorizontalAlignment align, boolean quoted, boolean open, Look.Flow flow,
      Value.Tone tone) {

    static final Addition NONE = new Addition(null, null, false, false, null, Value.Tone.NORMAL);
  }

  private static final String GENERAL = "General";
  private static final String OPAQUE = "FF";
  private static final String RED = "FFC00000";

  private final XSSFWorkbook workbook;
  private final Map<Integer, Map<Addition, XSSFCellStyle>> styles = new HashMap<>();

  Dresses(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /**
   * The style for a content of ours.
   *
   * @param base of the cell in the house style
   * @param cell ours
   */
  XSSFCellStyle of(XSSFCellStyle base, GridCell cell) {
    Look look = cell.look();
    boolean general = base.getDataFormatString() == null || GENERAL.equals(base.getDataFormatString());
    String format = general && !GENERAL.equals(look.format()) ? look.format() : null;
    HorizontalAlignment align = base.getAlignment() == HorizontalAlignment.GENERAL ? alignment(look.align()) : null;
    Value.Tone tone = cell.value() instanceof Value.Text text ? text.tone() : Value.Tone.NORMAL;
    return with(base, new Addition(format, align, look.quoted(), look.open(), flow(base, look), tone));
  }

  /** The style for a text that begins like a formula: marked as text for good. */
  XSSFCellStyle quoted(XSSFCellStyle base) {
    return base.getQuotePrefixed() ? base : with(base, new Addition(null, null, true, false, null, Value.Tone.NORMAL));
  }

  /** A figure wider than its column would print as ###; a heading may run over the empty cells beside it. */
  private static Look.Flow flow(XSSFCellStyle base, Look look) {
    return switch (look.flow()) {
      case SHRINK -> base.getShrinkToFit() ? null : Look.Flow.SHRINK;
      case OVERFLOW -> base.getWrapText() ? Look.Flow.OVERFLOW : null;
      case WRAP, VERTICAL -> null;
    };
  }

  private static HorizontalAlignment alignment(Align align) {
    return switch (align) {
      case CENTER -> HorizontalAlignment.CENTER;
      case RIGHT -> HorizontalAlignment.RIGHT;
      case AUTO, LEFT -> null;
    };
  }

  private XSSFCellStyle with(XSSFCellStyle base, Addition addition) {
    if (addition.equals(Addition.NONE)) {
      return base;
    }
    return styles.computeIfAbsent((int) base.getIndex(), index -> new HashMap<>())
        .computeIfAbsent(addition, added -> create(base, added));
  }

  private XSSFCellStyle create(XSSFCellStyle base, Addition addition) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(base);
    if (addition.format() != null) {
      style.setDataFormat(workbook.createDataFormat().getFormat(addition.format()));
    }
    if (addition.align() != null) {
      style.setAlignment(addition.align());
    }
    if (addition.quoted()) {
      style.setQuotePrefixed(true);
    }
    if (addition.open()) {
      style.setLocked(false);
    }
    if (addition.flow() != null) {
      style.setWrapText(false);
      style.setShrinkToFit(addition.flow() == Look.Flow.SHRINK);
    }
    switch (addition.tone()) {
      case NORMAL -> { }
      case ALERT -> {
        fill(style, Look.Fill.ALERT);
        style.setFont(alert(base.getFont()));
      }
      case BAR -> fill(style, Look.Fill.BAR);
    }
    return style;
  }

  private static void fill(XSSFCellStyle style, Look.Fill fill) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(OPAQUE + fill.rgb())));
  }

  private XSSFFont alert(XSSFFont base) {
    XSSFFont font = workbook.createFont();
    font.getCTFont().set(base.getCTFont());
    font.setBold(true);
    font.setColor(new XSSFColor(HexFormat.of().parseHex(RED)));
    return font;
  }
}
