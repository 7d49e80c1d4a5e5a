package org.musubi.sheets.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPageOrder;

/** Rows and columns on pages, as the print set-up of a workbook says. */
class PagesTest {

  private static final double A4_SHORT = 595.28;
  private static final double A4_LONG = 841.89;

  @TempDir
  Path folder;

  /** A sheet with cells r0c0, r0c1 …; rows of 20 points, columns of 70 pixels. */
  private static XSSFSheet sheet(XSSFWorkbook workbook, String name, int rows, int columns) {
    workbook.getFontAt(0).setFontName("Arial");
    workbook.getFontAt(0).setFontHeightInPoints((short) 10);
    XSSFSheet sheet = workbook.createSheet(name);
    for (int r = 0; r < rows; r++) {
      XSSFRow row = sheet.createRow(r);
      row.setHeightInPoints(21);
      for (int c = 0; c < columns; c++) {
        row.createCell(c).setCellValue("r" + r + "c" + c + ".");
      }
    }
    for (int c = 0; c < columns; c++) {
      sheet.setColumnWidth(c, 10 * 256);
    }
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
      sheet.setMargin(side, 0.5);
    }
    return sheet;
  }

  @Test
  void rowsRunOverTheNextPagesAndHeadingsAreRepeated() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      // 769 points between the margins: 36 rows of 21 points, behind two repeated ones 34.
      sheet(workbook, "表", 100, 3).setRepeatingRows(CellRangeAddress.valueOf("2:3"));
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertEquals(3, pdf.getNumberOfPages());
        assertTrue(Prints.text(pdf, 1).contains("r35c0.") && !Prints.text(pdf, 1).contains("r36c0."));
        List<String> second = Prints.text(pdf, 2).lines().map(String::strip).toList();
        assertEquals(List.of("r1c0. r1c1. r1c2.", "r2c0. r2c1. r2c2.", "r36c0. r36c1. r36c2."), second.subList(0, 3));
        assertEquals("r69c0. r69c1. r69c2.", second.getLast());
        assertTrue(Prints.text(pdf, 3).contains("r1c0.") && !Prints.text(pdf, 3).contains("r0c0."));
      }
    }
  }

  @Test
  void aPageBeginsAtEachBreakSetByHand() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = sheet(workbook, "表", 10, 4);
      sheet.setRowBreak(3);
      sheet.setRowBreak(7);
      sheet.setColumnBreak(1);
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertEquals(List.of("r0c0.", "r4c0.", "r8c0.", "r0c2.", "r4c2.", "r8c2."),
            Prints.texts(pdf).stream().map(text -> text.substring(0, 5)).toList(), "down, then across");
      }
      sheet.getCTWorksheet().getPageSetup().setPageOrder(
          STPageOrder.OVER_THEN_DOWN);
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertEquals(List.of("r0c0.", "r0c2.", "r4c0.", "r4c2.", "r8c0.", "r8c2."),
            Prints.texts(pdf).stream().map(text -> text.substring(0, 5)).toList(), "across, then down");
      }
    }
  }

  @Test
  void aWideSheetIsMadeAsSmallAsOnePageNeedsInWholePercents() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = sheet(workbook, "表", 5, 20);
      sheet.getPrintSetup().setLandscape(true);
      sheet.setFitToPage(true);
      sheet.getPrintSetup().setFitHeight((short) 0);
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertEquals(1, pdf.getNumberOfPages());
        assertEquals(A4_LONG, pdf.getPage(0).getMediaBox().getWidth(), 0.1);
        // 20 columns of 52.5 points on 769.89 points: 73.3 %, so 73 %.
        assertEquals(52.5 * 0.73, Prints.find(pdf, 1, "r0c1.").x() - Prints.find(pdf, 1, "r0c0.").x(), 0.05);
        assertEquals(21 * 0.73, Prints.find(pdf, 1, "r1c0.").y() - Prints.find(pdf, 1, "r0c0.").y(), 0.05);
      }
    }
  }

  @Test
  void aSheetThatMustFitOnOnePageDoes() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = sheet(workbook, "表", 90, 3);
      sheet.setFitToPage(true);
      sheet.setRowBreak(20);
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertEquals(1, pdf.getNumberOfPages());
        assertTrue(Prints.text(pdf, 1).contains("r89c2."));
      }
    }
  }

  @Test
  void onlyThePrintAreaAndWhatIsNotHiddenIsPrinted() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = sheet(workbook, "表", 8, 6);
      sheet.setColumnHidden(2, true);
      sheet.getRow(3).setZeroHeight(true);
      workbook.setPrintArea(0, 1, 4, 1, 5);
      sheet(workbook, "_隠し", 1, 1);
      workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertEquals(1, pdf.getNumberOfPages());
        assertEquals(List.of("r1c1. r1c3. r1c4.", "r2c1. r2c3. r2c4.", "r4c1. r4c3. r4c4.", "r5c1. r5c3. r5c4."),
            Prints.text(pdf, 1).lines().map(String::strip).toList());
      }
    }
  }

  @Test
  void nothingIsDrawnInTheMargins() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = sheet(workbook, "表", 60, 30);
      XSSFCellStyle framed = workbook.createCellStyle();
      framed.setBorderTop(BorderStyle.THICK);
      framed.setBorderRight(BorderStyle.THICK);
      framed.setBorderLeft(BorderStyle.THICK);
      sheet.forEach(row -> row.forEach(cell -> cell.setCellStyle(framed)));
      sheet.getRow(0).getCell(29).setCellValue("右の端からはみ出すはずの、とても長い文章です".repeat(5));
      sheet.getRow(5).setHeightInPoints(409);
      sheet.setFitToPage(true);
      sheet.getPrintSetup().setFitHeight((short) 0);
      sheet.setHorizontallyCenter(true);
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
          BufferedImage picture = Prints.picture(pdf, page);
          int width = picture.getWidth();
          int height = picture.getHeight();
          assertTrue(Prints.isWhite(picture, 0, 0, 34, height), "left");
          assertTrue(Prints.isWhite(picture, width - 34, 0, 34, height), "right");
          assertTrue(Prints.isWhite(picture, 0, 0, width, 34), "top");
          assertTrue(Prints.isWhite(picture, 0, height - 34, width, 34), "bottom");
          assertFalse(Prints.isWhite(picture, 40, 40, 60, 60), "the sheet itself");
        }
      }
    }
  }

  @Test
  void aSheetStandsInTheMiddleWhenItShould() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = sheet(workbook, "表", 2, 2);
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertEquals(36 + 2, Prints.find(pdf, 1, "r0c0.").x(), 0.1, "at the left margin");
      }
      sheet.setHorizontallyCenter(true);
      sheet.setVerticallyCenter(true);
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertEquals(A4_SHORT / 2 + 2, Prints.find(pdf, 1, "r0c1.").x(), 0.1);
        assertTrue(Prints.find(pdf, 1, "r0c0.").y() < A4_LONG / 2 && Prints.find(pdf, 1, "r1c0.").y() > A4_LONG / 2);
      }
    }
  }

  @Test
  void headersAndFootersTellThePage() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet first = sheet(workbook, "一枚目", 40, 2);
      first.getFooter().setLeft("&9 甲&&乙 協議会");
      first.getFooter().setCenter("&9 &P/&N");
      first.getHeader().setRight("&\"游ゴシック,太字\"&A");
      sheet(workbook, "二枚目", 2, 2).getFooter().setCenter("- &P -");
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertEquals(3, pdf.getNumberOfPages());
        assertTrue(Prints.text(pdf, 1).contains("甲&乙 協議会") && Prints.text(pdf, 1).contains("1/3"));
        assertTrue(Prints.text(pdf, 1).contains("一枚目"));
        assertTrue(Prints.text(pdf, 2).contains("2/3"));
        assertTrue(Prints.text(pdf, 3).contains("- 3 -"));
        assertEquals(36, Prints.find(pdf, 1, "甲&乙").x(), 0.1, "at the left margin");
        assertTrue(Prints.find(pdf, 1, "甲&乙").y() > A4_LONG - 72, "at the foot");
        assertEquals(9, Prints.find(pdf, 1, "1/3").size(), 0.1);
      }
    }
  }

  @Test
  void columnsCanBeRepeatedToo() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = sheet(workbook, "表", 3, 12);
      sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:B"));
      sheet.setColumnBreak(5);
      sheet.getCTWorksheet().getPageSetup().setUseFirstPageNumber(true);
      sheet.getCTWorksheet().getPageSetup().setFirstPageNumber(7);
      sheet.getFooter().setCenter("&P");
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertEquals(2, pdf.getNumberOfPages());
        assertEquals("r0c0. r0c1. r0c6. r0c7. r0c8. r0c9. r0c10. r0c11.",
            Prints.text(pdf, 2).lines().findFirst().orElseThrow().strip());
        assertEquals("8", Prints.text(pdf, 2).strip().lines().reduce((one, other) -> other).orElseThrow());
      }
    }
  }

  @Test
  void eachPrintAreaHasItsOwnPage() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      sheet(workbook, "様式 (1)", 8, 6);
      workbook.setPrintArea(0, "$A$1:$B$1,$D$4:$E$1048576");
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertEquals(List.of("r0c0. r0c1.", "r3c3. r3c4."), Prints.texts(pdf).stream()
            .map(text -> text.lines().findFirst().orElseThrow().strip()).toList());
        assertTrue(Prints.text(pdf, 2).contains("r7c4."), "down to the last row");
      }
    }
  }

  @Test
  void aMergedCellGoesOnOnTheNextPage() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = sheet(workbook, "表", 6, 2);
      XSSFCellStyle top = workbook.createCellStyle();
      top.setVerticalAlignment(VerticalAlignment.TOP);
      sheet.getRow(1).getCell(0).setCellStyle(top);
      sheet.addMergedRegion(new CellRangeAddress(1, 4, 0, 0));
      sheet.setRowBreak(2);
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertEquals(2, pdf.getNumberOfPages());
        assertEquals(List.of("r0c0. r0c1.", "r1c0. r1c1.", "r2c1."),
            Prints.text(pdf, 1).lines().map(String::strip).toList());
        BufferedImage second = Prints.picture(pdf, 2);
        assertTrue(Prints.isWhite(second, 36, 36, 50, 40), "the text stands on the first page");
        assertFalse(Prints.isWhite(second, 88, 36, 50, 40), "beside it");
      }
    }
  }

  @Test
  void aLongSheetIsPrintedRowByRowInOrder() throws Exception {
    int rows = 5_000;
    // More cells than are kept at a time, on pages side by side as well; written row by row, too.
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      workbook.getXSSFWorkbook().getFontAt(0).setFontName("Arial");
      SXSSFSheet sheet = workbook.createSheet("データ一覧");
      for (int r = 0; r < rows; r++) {
        SXSSFRow row = sheet.createRow(r);
        row.setHeightInPoints(21);
        for (int c = 0; c < 21; c++) {
          row.createCell(c).setCellValue("r" + r + "c" + c + ".");
        }
      }
      sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
      sheet.setMargin(PageMargin.TOP, 0.5);
      sheet.setMargin(PageMargin.BOTTOM, 0.5);
      sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
      sheet.setColumnBreak(3);
      workbook.setPrintArea(0, 0, 7, 0, rows - 1);
      Path file = folder.resolve("long.xlsx");
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
      try (PDDocument pdf = Loader.loadPDF(Prints.print(file))) {
        int perStrip = 1 + (int) Math.ceil((rows - 36) / 35.0);
        assertEquals(2 * perStrip, pdf.getNumberOfPages());
        List<String> pages = Prints.texts(pdf);
        for (int strip = 0; strip < 2; strip++) {
          String column = "c" + strip * 4 + ".";
          List<String> printed = pages.subList(strip * perStrip, (strip + 1) * perStrip).stream()
              .flatMap(text -> text.lines().map(line -> line.substring(0, line.indexOf('.') + 1)))
              .filter(cell -> !cell.equals("r0" + column)).toList();
          assertEquals(IntStream.range(1, rows).mapToObj(row -> "r" + row + column).toList(), printed);
          assertTrue(pages.get((strip + 1) * perStrip - 1).contains("r0" + column), "the heading");
        }
      }
    }
  }
}
