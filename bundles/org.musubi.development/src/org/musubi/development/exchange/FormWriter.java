package org.musubi.development.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.development.library.Library;

/** Lays out the workbook of the form. */
final class FormWriter {

  private static final String LISTS = "_lists";
  private static final int WRITABLE_ROWS = 500;
  private static final int CHARACTER = 256;
  private static final int GUIDE_WIDTH = 100;
  /** Height of a line in points, and the most lines a row is opened for. */
  private static final int LINE = 18;
  private static final int MOST_LINES = 20;
  /** Characters across an A3 page that can still be read. */
  private static final int PAGE_WIDTH = 230;
  private static final String FONT = "游ゴシック";

  private final Library library;
  private final Locale locale;
  private final XSSFWorkbook workbook;
  private final CellStyle header;
  private final CellStyle plain;
  private final CellStyle example;

  private FormWriter(Library library, Locale locale, XSSFWorkbook workbook) {
    this.library = library;
    this.locale = locale;
    this.workbook = workbook;
    header = style(true, false, IndexedColors.PALE_BLUE);
    plain = style(false, false, null);
    example = style(false, true, IndexedColors.GREY_25_PERCENT);
  }

  static void write(Library library, List<FormCells> rows, Locale locale, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      FormWriter writer = new FormWriter(library, locale, workbook);
      writer.writeGuide();
      for (FormSheet sheet : FormSheet.values()) {
        writer.write(sheet, rows.stream().filter(row -> row.sheet() == sheet).toList());
      }
      writer.writeLists();
      workbook.setActiveSheet(workbook.getSheetIndex(FormSheet.TEMPLATES.title(locale)));
      workbook.setSelectedTab(workbook.getActiveSheetIndex());
      workbook.write(out);
    }
  }

  private void writeGuide() {
    Sheet sheet = workbook.createSheet(ExchangeText.SHEET_GUIDE.in(locale));
    sheet.setColumnWidth(0, GUIDE_WIDTH * CHARACTER);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
    String[] lines = ExchangeText.GUIDE.in(locale, FormSheet.PURPOSES.title(locale), FormSheet.TARGETS.title(locale),
        FormSheet.TEMPLATES.title(locale), FormSheet.INDICATORS.title(locale)).split("\n");
    for (int i = 0; i < lines.length; i++) {
      cell(row(sheet, i), 0, lines[i], i == 0 ? header : plain);
    }
  }

  private void write(FormSheet kind, List<FormCells> rows) {
    Sheet sheet = workbook.createSheet(kind.title(locale));
    int place = 0;
    for (FormColumn column : kind.columns()) {
      for (int number = 1; number <= column.times(); number++) {
        cell(row(sheet, 0), place, column.header(locale, number), header);
        sheet.setColumnWidth(place, column.width() * CHARACTER);
        sheet.setDefaultColumnStyle(place, plain);
        for (int i = 0; i < rows.size(); i++) {
          cell(row(sheet, i + 1), place, rows.get(i).text(column, number), rows.get(i).isExample() ? example : plain);
        }
        if (column.list() != null) {
          offer(sheet, place, column.list());
        }
        place++;
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      row(sheet, i + 1).setHeightInPoints(LINE * lines(kind, rows.get(i)));
    }
    sheet.createFreezePane(2, 1);
    print(sheet, kind.columns().stream().mapToInt(column -> column.width() * column.times()).sum());
  }

  /** How many lines the fullest cell of a row takes; a Japanese letter is two characters wide. */
  private static int lines(FormSheet kind, FormCells cells) {
    int most = 1;
    for (FormColumn column : kind.columns()) {
      for (int number = 1; number <= column.times(); number++) {
        int lines = cells.text(column, number).lines()
            .mapToInt(line -> Math.max(1, (2 * line.length() + column.width() - 1) / column.width())).sum();
        most = Math.max(most, lines);
      }
    }
    return Math.min(most, MOST_LINES);
  }

  /** On A3 across, as many pages wide as stay readable, with code, name and headings on each. */
  private static void print(Sheet sheet, int width) {
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) Math.max(1, (width + PAGE_WIDTH - 1) / PAGE_WIDTH));
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:B"));
  }

  private void offer(Sheet sheet, int column, FormList list) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(list.name()),
        new CellRangeAddressList(1, WRITABLE_ROWS, column, column));
    validation.setShowErrorBox(list.closed());
    validation.setSuppressDropDownArrow(true);
    if (list.closed()) {
      validation.createErrorBox(ExchangeText.LIST_TITLE.in(locale), ExchangeText.LIST_ONLY.in(locale));
    }
    sheet.addValidationData(validation);
  }

  private void writeLists() {
    Sheet sheet = workbook.createSheet(LISTS);
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    Map<FormList, List<String>> lists = new EnumMap<>(FormList.class);
    for (FormList list : FormList.values()) {
      lists.put(list, list.values(library, locale));
    }
    lists.forEach((list, values) -> {
      int column = list.ordinal();
      cell(row(sheet, 0), column, list.name(), plain);
      for (int i = 0; i < values.size(); i++) {
        cell(row(sheet, i + 1), column, values.get(i), plain);
      }
      String letter = CellReference.convertNumToColString(column);
      Name name = workbook.createName();
      name.setNameName(list.name());
      name.setRefersToFormula(LISTS + "!$" + letter + "$2:$" + letter + "$" + (Math.max(1, values.size()) + 1));
    });
  }

  private CellStyle style(boolean bold, boolean italic, IndexedColors fill) {
    Font font = workbook.createFont();
    font.setFontName(FONT);
    font.setBold(bold);
    font.setItalic(italic);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    // Text, so that a code such as 1-2 does not become a date.
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    if (fill != null) {
      style.setFillForegroundColor(fill.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderBottom(BorderStyle.THIN);
    }
    return style;
  }

  private static Row row(Sheet sheet, int number) {
    return sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
  }

  private static void cell(Row row, int column, String text, CellStyle style) {
    var cell = row.createCell(column);
    cell.setCellStyle(style);
    cell.setCellValue(CellTexts.fit(text));
  }
}
