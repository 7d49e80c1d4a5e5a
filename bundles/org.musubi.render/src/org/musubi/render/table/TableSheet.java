package org.musubi.render.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.render.format.PageFit;
import org.musubi.render.office.SteadyZip;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.specification.FontFormat;
import org.musubi.viewpoint.specification.LabelAlignment;
import org.musubi.viewpoint.table.CellLook;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.view.Rgb;

/** Writes a table as a sheet of cells: head and names stay in sight and are printed on every page. */
final class TableSheet {
  private static final String FONT = "Yu Gothic";
  private static final double POINTS_PER_PIXEL = 0.75;
  /** Width of a digit of the usual font of 11 points and the space beside a text, in pixels. */
  private static final double DIGIT_PIXELS = 7;
  private static final int CELL_SPACE = 5;
  private static final int WIDEST = 255 * 256;
  private static final float HIGHEST = 409;
  /** Numbers as Excel itself writes them; a code such as 007 stays a text. */
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,13})(\\.[0-9]{1,9})?");

  private record StyleKey(CellLook look, LabelAlignment alignment, int indent) {
  }

  private final SceneOptions options;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Map<StyleKey, XSSFCellStyle> styles = new HashMap<>();

  TableSheet(SceneOptions options) {
    this.options = options;
  }

  void write(Table table, OutputStream out) throws IOException {
    try (workbook) {
      TableGrid grid = TableGrid.of(table);
      XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.name(), '-'));
      int head = title(sheet, table);
      row(sheet, head, grid.head());
      int next = head + 1;
      for (GridRow row : grid.rows()) {
        row(sheet, next, row).getCTRow().setOutlineLevel((short) Math.min(7, row.depth()));
        next++;
      }
      if (grid.rows().isEmpty()) {
        sheet.createRow(next).createCell(0).setCellValue(TableText.EMPTY_TITLE.in(options.locale()));
      }
      widths(sheet, grid);
      page(sheet, grid, head, next - 1);
      properties(workbook.getProperties().getCoreProperties().getUnderlyingProperties(), table, options);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      SteadyZip.copy(bytes.toByteArray(), out);
    }
  }

  /** Writes what stands above the table; gives the row of the head. */
  private int title(XSSFSheet sheet, Table table) {
    if (!options.title()) {
      return 0;
    }
    text(sheet, 0, table.name(), 14, true);
    if (options.date() == null) {
      return 2;
    }
    text(sheet, 1, TableText.date(options), 9, false);
    return 3;
  }

  private void text(XSSFSheet sheet, int row, String text, int size, boolean bold) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setBold(bold);
    font.setFontHeightInPoints((short) size);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    XSSFCell cell = sheet.createRow(row).createCell(0);
    cell.setCellStyle(style);
    cell.setCellValue(text);
  }

  private XSSFRow row(XSSFSheet sheet, int index, GridRow row) {
    XSSFRow made = sheet.createRow(index);
    made.setHeightInPoints((float) Math.min(HIGHEST, row.height() * POINTS_PER_PIXEL));
    for (int i = 0; i < row.cells().size(); i++) {
      GridCell cell = row.cells().get(i);
      XSSFCell target = made.createCell(i);
      target.setCellStyle(style(cell));
      String text = cell.text().strip();
      if (NUMBER.matcher(text).matches()) {
        target.setCellValue(Double.parseDouble(text));
      } else if (!text.isEmpty()) {
        target.setCellValue(text.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()
            ? text.substring(0, SpreadsheetVersion.EXCEL2007.getMaxTextLength()) : text);
      }
    }
    return made;
  }

  private XSSFCellStyle style(GridCell cell) {
    return styles.computeIfAbsent(new StyleKey(cell.look(), cell.alignment(), cell.indent() / TableGrid.INDENT),
        this::style);
  }

  private XSSFCellStyle style(StyleKey key) {
    CellLook look = key.look();
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) look.size());
    font.setBold(look.isBold());
    font.setItalic(look.isItalic());
    font.setStrikeout(look.formats().contains(FontFormat.STRIKE_THROUGH));
    font.setUnderline(look.formats().contains(FontFormat.UNDERLINE) ? FontUnderline.SINGLE : FontUnderline.NONE);
    font.setColor(color(look.foreground()));
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setAlignment(switch (key.alignment()) {
      case CENTER -> HorizontalAlignment.CENTER;
      case LEFT -> HorizontalAlignment.LEFT;
      case RIGHT -> HorizontalAlignment.RIGHT;
    });
    style.setIndention((short) key.indent());
    if (look.background() != null) {
      style.setFillForegroundColor(color(look.background()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    XSSFColor line = color(TableGrid.LINE);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(line);
    style.setBottomBorderColor(line);
    style.setLeftBorderColor(line);
    style.setRightBorderColor(line);
    return style;
  }

  private static XSSFColor color(Rgb color) {
    return new XSSFColor(new byte[] {(byte) color.red(), (byte) color.green(), (byte) color.blue()});
  }

  private static void widths(XSSFSheet sheet, TableGrid grid) {
    List<Integer> widths = grid.widths();
    for (int i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, (int) Math.min(WIDEST, Math.round((widths.get(i) + CELL_SPACE) / DIGIT_PIXELS * 256)));
    }
  }

  private static void page(XSSFSheet sheet, TableGrid grid, int head, int last) {
    int lastColumn = Math.max(0, grid.widths().size() - 1);
    sheet.createFreezePane(grid.headed() ? 1 : 0, head + 1);
    sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
    if (grid.headed()) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
    }
    if (!grid.rows().isEmpty()) {
      sheet.setAutoFilter(new CellRangeAddress(head, last, 0, lastColumn));
    }
    sheet.setDisplayGridlines(false);
    sheet.setRowSumsBelow(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(PageSize.of(PageFit.A4, grid.width()).isLying());
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /** Nothing depends on the hour, so that the same table gives the same file. */
  static void properties(PackageProperties properties, Table table, SceneOptions options) {
    Date day = Date.from((options.date() == null ? LocalDate.EPOCH : options.date()).atStartOfDay(ZoneOffset.UTC)
        .toInstant());
    properties.setTitleProperty(table.name());
    properties.setLanguageProperty(options.locale().toLanguageTag());
    properties.setCreatorProperty(Optional.of("Musubi"));
    properties.setCreatedProperty(Optional.of(day));
    properties.setModifiedProperty(Optional.of(day));
  }
}
