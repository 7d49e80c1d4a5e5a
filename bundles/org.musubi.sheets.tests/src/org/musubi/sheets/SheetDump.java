package org.musubi.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text, one line a fact, so that a change of a sheet can be read in a comparison. */
final class SheetDump {

  private final XSSFWorkbook workbook;
  private final List<String> lines = new ArrayList<>();

  private SheetDump(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** All visible sheets, the stamp and the defined names of the lists that come from the council itself. */
  static List<String> of(XSSFWorkbook workbook) {
    SheetDump dump = new SheetDump(workbook);
    workbook.sheetIterator().forEachRemaining(sheet -> {
      if (!sheet.getSheetName().startsWith("_")) {
        dump.sheet((XSSFSheet) sheet);
      }
    });
    dump.hidden();
    return dump.lines;
  }

  private void sheet(XSSFSheet sheet) {
    lines.add("== " + sheet.getSheetName());
    columns(sheet);
    page(sheet);
    sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString).sorted()
        .forEach(region -> lines.add("merged " + region));
    sheet.getDataValidations().forEach(this::validation);
    for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
      XSSFConditionalFormatting rule = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i);
      lines.add("highlight " + rule.getFormattingRanges()[0].formatAsString() + " if " + rule.getRule(0).getFormula1()
          + " as " + rule.getRule(0).getNumberFormat().getFormat());
    }
    for (Row row : sheet) {
      lines.add("row " + (row.getRowNum() + 1) + " " + row.getHeightInPoints());
      for (Cell cell : row) {
        lines.add(cell((XSSFCell) cell));
      }
    }
  }

  private void columns(XSSFSheet sheet) {
    StringBuilder widths = new StringBuilder("columns");
    for (int column = 0; column <= lastColumn(sheet); column++) {
      widths.append(" ").append(CellReference.convertNumToColString(column)).append("=")
          .append(sheet.isColumnHidden(column) ? "hidden" : Exports.number(sheet.getColumnWidth(column) / 256.0));
    }
    lines.add(widths.toString());
  }

  private static int lastColumn(XSSFSheet sheet) {
    int last = 0;
    for (Row row : sheet) {
      last = Math.max(last, row.getLastCellNum() - 1);
    }
    return last;
  }

  private void page(XSSFSheet sheet) {
    PrintSetup print = sheet.getPrintSetup();
    lines.add("paper " + (print.getPaperSize() == PrintSetup.A3_PAPERSIZE ? "A3" : "A4")
        + (print.getLandscape() ? " landscape" : " portrait") + " fit " + sheet.getFitToPage() + " "
        + print.getFitWidth() + "x" + print.getFitHeight());
    lines.add(String.format(Locale.ROOT, "margins %.1f %.1f %.1f %.1f mm", sheet.getMargin(PageMargin.LEFT) * 25.4,
        sheet.getMargin(PageMargin.RIGHT) * 25.4, sheet.getMargin(PageMargin.TOP) * 25.4,
        sheet.getMargin(PageMargin.BOTTOM) * 25.4));
    lines.add("footer " + sheet.getFooter().getLeft() + " | " + sheet.getFooter().getCenter() + " | "
        + sheet.getFooter().getRight());
    lines.add("print area " + workbook.getPrintArea(workbook.getSheetIndex(sheet)));
    lines.add("repeated rows " + (sheet.getRepeatingRows() == null ? "–" : sheet.getRepeatingRows().formatAsString()));
    lines.add("frozen rows " + sheet.getPaneInformation().getHorizontalSplitPosition() + ", columns "
        + sheet.getPaneInformation().getVerticalSplitPosition());
    for (int row : sheet.getRowBreaks()) {
      lines.add("page break after row " + (row + 1));
    }
  }

  private void validation(DataValidation validation) {
    DataValidationConstraint constraint = validation.getValidationConstraint();
    String second = constraint.getFormula2() == null ? "" : "–" + constraint.getFormula2();
    lines.add("allowed " + validation.getRegions().getCellRangeAddresses()[0].formatAsString() + " "
        + constraint.getFormula1() + second + (validation.getShowErrorBox() ? " strict" : " offered"));
  }

  private static String cell(XSSFCell cell) {
    String content = Exports.shown(cell).replace("\n", "⏎");
    if (cell.getCellType() == CellType.FORMULA) {
      content += " ← " + cell.getCellFormula();
    }
    return cell.getReference() + " " + style(cell.getCellStyle()) + (content.isEmpty() ? "" : " " + content);
  }

  /** Fill, letters, place, flow, number format and borders in short: {@code [F2F2F2 10.5b C wrap 0.0 tTtt]}. */
  private static String style(XSSFCellStyle style) {
    XSSFFont font = style.getFont();
    StringBuilder facts = new StringBuilder("[");
    if (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
      facts.append(style.getFillForegroundColorColor().getARGBHex().substring(2)).append(" ");
    }
    facts.append(font.getFontName().equals("游ゴシック") ? "" : font.getFontName() + " ")
        .append(Exports.number(font.getFontHeight() / 20.0)).append(font.getBold() ? "b" : "")
        .append(font.getXSSFColor() != null && "FFC00000".equals(font.getXSSFColor().getARGBHex()) ? " red" : "")
        .append(" ").append(style.getAlignment().name().charAt(0))
        .append(style.getVerticalAlignment().name().charAt(0));
    facts.append(style.getWrapText() ? " wrap" : "").append(style.getShrinkToFit() ? " shrink" : "")
        .append(style.getRotation() == 0 ? "" : " vertical").append(style.getQuotePrefixed() ? " quoted" : "");
    if (!style.getDataFormatString().equals("General")) {
      facts.append(" ").append(style.getDataFormatString());
    }
    String borders = "" + letter(style.getBorderTop().name()) + letter(style.getBorderRight().name())
        + letter(style.getBorderBottom().name()) + letter(style.getBorderLeft().name());
    return facts.append(borders.equals("----") ? "" : " " + borders).append("]").toString();
  }

  private static char letter(String border) {
    return switch (border) {
      case "THIN" -> 't';
      case "MEDIUM" -> 'M';
      default -> '-';
    };
  }

  private void hidden() {
    lines.add("== hidden");
    TreeMap<String, String> names = new TreeMap<>();
    workbook.getAllNames().stream()
        .filter(name -> name.getNameName().endsWith("_list") && !name.getNameName().startsWith("indicator"))
        .forEach(name -> names.put(name.getNameName(), name.getRefersToFormula()));
    names.forEach((name, cells) -> lines.add(name + " " + cells + " " + values(cells)));
    for (Row row : workbook.getSheet("_meta")) {
      lines.add("_meta " + row.getCell(0).getStringCellValue());
    }
  }

  private List<String> values(String cells) {
    CellRangeAddress range = CellRangeAddress.valueOf(cells.substring(cells.indexOf('!') + 1).replace("$", ""));
    XSSFSheet sheet = workbook.getSheet("_lists");
    List<String> values = new ArrayList<>();
    for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
      values.add(sheet.getRow(row) == null ? "" : Exports.shown(sheet.getRow(row).getCell(range.getFirstColumn())));
    }
    return values;
  }
}
