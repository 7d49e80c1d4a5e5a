package org.musubi.sheets.xlsx;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.grid.Area;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.grid.GridCell;
import org.musubi.sheets.layout.PageSetup.Orientation;
import org.musubi.sheets.layout.PageSetup.Paper;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;

/** Writes one laid out sheet into a workbook. */
final class GridWriter {

  /** POI counts column widths in 256ths of a character. */
  private static final int WIDTH_UNIT = 256;
  private static final float DEFAULT_ROW_HEIGHT = 15;
  private static final double MARGIN_INCHES = 10 / 25.4;
  private static final double FOOTER_INCHES = 4 / 25.4;

  /** 1 January 1900 as spreadsheet programs count days. */
  private static final String FIRST_DAY = "1";

  private final XSSFWorkbook workbook;
  private final StyleBook styles;
  private final Grid grid;
  private final Book book;
  private final Book.Print handout;
  private final Digest digest;
  private final XSSFSheet sheet;

  GridWriter(XSSFWorkbook workbook, StyleBook styles, Book.Worksheet worksheet, Book book, Digest digest) {
    this.digest = digest;
    this.workbook = workbook;
    this.styles = styles;
    this.grid = worksheet.grid();
    this.book = book;
    this.handout = worksheet.print();
    this.sheet = workbook.createSheet(grid.name());
    sheet.setDefaultRowHeightInPoints(DEFAULT_ROW_HEIGHT);
  }

  /** Name on its tab. */
  String tab() {
    return sheet.getSheetName();
  }

  /**
   * Writes the sheet.
   *
   * @param rows takes the rows of a large table and those below it
   */
  void write(BiFunction<String, String, Sheet> rows) {
    writeColumns();
    writeRows(rows);
    for (Area merge : grid.merges()) {
      sheet.addMergedRegion(
          new CellRangeAddress(merge.firstRow(), merge.lastRow(), merge.firstColumn(), merge.lastColumn()));
    }
    grid.checks().forEach(this::writeCheck);
    Highlights.write(sheet, grid.highlights());
    grid.charts().forEach(chart -> ChartWriter.write(sheet, chart));
    writePage();
    if (handout.protect()) {
      Protection.set(sheet, grid);
    }
  }

  /** From left to right: the format wants its columns in order. */
  private void writeColumns() {
    SortedSet<Integer> columns = new TreeSet<>(grid.widths().keySet());
    columns.addAll(grid.hiddenColumns());
    for (int column : columns) {
      if (grid.widths().containsKey(column)) {
        sheet.setColumnWidth(column, (int) Math.round(grid.widths().get(column) * WIDTH_UNIT));
      }
      if (grid.hiddenColumns().contains(column)) {
        sheet.setColumnHidden(column, true);
      }
    }
  }

  private void writeRows(BiFunction<String, String, Sheet> rows) {
    digest.sheet(grid.name());
    int streamed = grid.firstStreamedRow().orElse(Integer.MAX_VALUE);
    grid.eachRow(0, streamed, (row, height, cells) -> writeRow(sheet, row, height, cells));
    if (streamed < Integer.MAX_VALUE) {
      Area printed = grid.printed();
      Sheet target = rows.apply(tab(), new Area(0, printed.lastRow(), 0, printed.lastColumn()).reference());
      grid.eachRow(streamed, Integer.MAX_VALUE, (row, height, cells) -> writeRow(target, row, height, cells));
    }
  }

  private void writeRow(Sheet target, int index, double height, Map<Integer, GridCell> cells) {
    digest.row(index, cells);
    Row row = target.createRow(index);
    row.setHeightInPoints((float) height);
    cells.forEach((column, cell) -> writeCell(row.createCell(column), cell));
  }

  private void writeCell(Cell target, GridCell cell) {
    target.setCellStyle(styles.of(cell.look()));
    switch (cell.value()) {
      case Value.Blank blank -> { }
      case Value.Text text -> target.setCellValue(SafeText.clean(text.text(), book.cutNote()));
      case Value.Number number -> target.setCellValue(number.number());
      case Value.Formula formula -> target.setCellFormula(formula.template());
    }
  }

  private void writeCheck(Grid.Checked checked) {
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    DataValidationConstraint constraint = switch (checked.validation()) {
      case Validation.FromList list -> helper.createFormulaListConstraint(list.listName());
      case Validation.Whole whole -> helper.createIntegerConstraint(
          DataValidationConstraint.OperatorType.BETWEEN, "" + whole.min(), "" + whole.max());
      case Validation.Decimal decimal -> helper.createDecimalConstraint(
          DataValidationConstraint.OperatorType.BETWEEN, plain(decimal.min()), plain(decimal.max()));
      case Validation.Day day -> helper.createDateConstraint(
          DataValidationConstraint.OperatorType.GREATER_THAN, FIRST_DAY, null, null);
    };
    Area area = checked.area();
    DataValidation validation = helper.createValidation(constraint, new CellRangeAddressList(
        area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn()));
    validation.setEmptyCellAllowed(true);
    // POI's setter works the other way round for this format: true shows the arrow of the list.
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(switch (checked.validation()) {
      case Validation.FromList list -> list.strict();
      case Validation.Day day -> false;
      case Validation.Whole whole -> true;
      case Validation.Decimal decimal -> true;
    });
    if (checked.validation() instanceof Validation.Decimal) {
      // A dash for a value that does not exist may stay.
      validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    }
    if (checked.validation() instanceof Validation.Day(String hint)) {
      validation.createPromptBox("", hint);
      validation.setShowPromptBox(true);
    }
    sheet.addValidationData(validation);
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).toPlainString();
  }

  private void writePage() {
    Grid.Page page = grid.page();
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(page.paper() == Paper.A3 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
    print.setLandscape(page.orientation() == Orientation.LANDSCAPE);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    for (PageMargin side : new PageMargin[] {
        PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM}) {
      sheet.setMargin(side, MARGIN_INCHES);
    }
    sheet.setMargin(PageMargin.HEADER, FOOTER_INCHES);
    sheet.setMargin(PageMargin.FOOTER, FOOTER_INCHES);
    sheet.setHorizontallyCenter(true);
    PageTexts.set(sheet, book, handout);
    Area printed = grid.printed();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), printed.firstColumn(), printed.lastColumn(),
        printed.firstRow(), printed.lastRow());
    if (page.repeatFirst() >= 0) {
      sheet.setRepeatingRows(CellRangeAddress.valueOf((page.repeatFirst() + 1) + ":" + (page.repeatLast() + 1)));
    }
    grid.pageBreaks().forEach(row -> sheet.setRowBreak(row - 1));
    sheet.createFreezePane(page.frozenColumns(), page.frozenRows());
    sheet.setZoom(85);
  }
}
