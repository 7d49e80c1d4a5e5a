package org.musubi.sheets.xlsx;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.grid.Area;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.grid.GridCell;
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
  private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("uuuu/MM/dd");

  private final XSSFWorkbook workbook;
  private final StyleBook styles;
  private final Grid grid;
  private final Book book;
  private final XSSFSheet sheet;

  GridWriter(XSSFWorkbook workbook, StyleBook styles, Grid grid, Book book) {
    this.workbook = workbook;
    this.styles = styles;
    this.grid = grid;
    this.book = book;
    this.sheet = workbook.createSheet(grid.name());
    sheet.setDefaultRowHeightInPoints(DEFAULT_ROW_HEIGHT);
  }

  void write() {
    writeColumns();
    grid.rows().forEach(this::writeRow);
    for (Area merge : grid.merges()) {
      sheet.addMergedRegion(
          new CellRangeAddress(merge.firstRow(), merge.lastRow(), merge.firstColumn(), merge.lastColumn()));
    }
    grid.checks().forEach(this::writeCheck);
    Highlights.write(sheet, grid.highlights());
    grid.charts().forEach(chart -> ChartWriter.write(sheet, chart));
    writePage();
  }

  private void writeColumns() {
    grid.widths().forEach((column, width) ->
        sheet.setColumnWidth(column, (int) Math.round(width * WIDTH_UNIT)));
    grid.hiddenColumns().forEach(column -> sheet.setColumnHidden(column, true));
  }

  private void writeRow(int index, Map<Integer, GridCell> cells) {
    XSSFRow row = sheet.createRow(index);
    row.setHeightInPoints(grid.heights().get(index).floatValue());
    cells.forEach((column, cell) -> writeCell(row.createCell(column), cell));
  }

  private void writeCell(XSSFCell target, GridCell cell) {
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
    };
    Area area = checked.area();
    DataValidation validation = helper.createValidation(constraint, new CellRangeAddressList(
        area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn()));
    validation.setEmptyCellAllowed(true);
    // POI's setter works the other way round for this format: true shows the arrow of the list.
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(!(checked.validation() instanceof Validation.FromList list) || list.strict());
    sheet.addValidationData(validation);
  }

  private void writePage() {
    Grid.Page page = grid.page();
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(page.paper() == Paper.A3 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
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
    Footer footer = sheet.getFooter();
    footer.setLeft(small(SafeText.clean(book.footer(), "").replace("\n", " ").replace("&", "&&")));
    footer.setCenter(small("&P/&N"));
    footer.setRight(small(PRINTED.format(book.stamp().printedOn())));
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

  /** Footer text in a small size; the space keeps a leading digit from being read as part of the size. */
  private static String small(String text) {
    return "&9 " + text;
  }
}
