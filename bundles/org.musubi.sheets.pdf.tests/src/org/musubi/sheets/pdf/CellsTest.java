package org.musubi.sheets.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.sheets.pdf.Prints.Sign;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;

/** What stands in a cell on paper, and where. */
class CellsTest {

  @TempDir
  Path folder;

  private XSSFWorkbook workbook;
  private XSSFSheet sheet;

  @BeforeEach
  void newSheet() {
    workbook = new XSSFWorkbook();
    workbook.getFontAt(0).setFontName("Arial");
    workbook.getFontAt(0).setFontHeightInPoints((short) 10);
    sheet = workbook.createSheet("様式");
    for (int column = 0; column < 10; column++) {
      sheet.setColumnWidth(column, 10 * 256);
    }
  }

  @AfterEach
  void close() throws Exception {
    workbook.close();
  }

  private XSSFCellStyle set(int row, int column, Object value) {
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    var cell = line.createCell(column);
    switch (value) {
      case Number number -> cell.setCellValue(number.doubleValue());
      case XSSFRichTextString text -> cell.setCellValue(text);
      default -> cell.setCellValue(value.toString());
    }
    XSSFCellStyle style = workbook.createCellStyle();
    cell.setCellStyle(style);
    return style;
  }

  private PDDocument print() throws Exception {
    return Prints.print(workbook, folder);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
      "0.0\"%\"|26.04|26.0%", "0.0%|0.126|12.6%", "#,##0|1234567.5|1,234,568", "#,##0\"(R5)\"|48|48(R5)",
      "+0.0;-0.0;0.0|-5.4|-5.4", "+0.0;-0.0;0.0|5.4|+5.4", "\"▲\"0|3|▲3", "General|0.30000000000000004|0.3",
      "0\"人\";;\"–\"|0|–", "#,##0;[Red]-#,##0|-1200|-1,200", "0000|12|0012", "#,##0,|1234567|1,235",
      "yyyy/m/d|45778|2025/5/1", "yyyy\"年\"m\"月\"d\"日\"|45778|2025年5月1日",
      "[$-411]ggge\"年\"m\"月\"d\"日\"|45778|令和7年5月1日", "[$-411]ge.m.d|45778|R7.5.1", "m\"月\"d\"日\"(aaa)|45778|5月1日(木)",
      "h:mm|0.53125|12:45"})
  void numbersAreShownAsTheirFormatSays(String format, double value, String expected) throws Exception {
    sheet.setColumnWidth(0, 30 * 256);
    set(0, 0, value).setDataFormat(workbook.createDataFormat().getFormat(format));
    try (PDDocument pdf = print()) {
      assertEquals(expected, Prints.text(pdf, 1).strip());
    }
  }

  @Test
  void alertsOfConditionalFormatsAreMarkedAndFilled() throws Exception {
    for (int row = 0; row < 4; row++) {
      set(row, 0, "ABCD".substring(row, row + 1));
      set(row, 1, row);
    }
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule bad = formats.createConditionalFormattingRule("OR($A1=\"C\",A1=\"D\")");
    PatternFormatting fill = bad.createPatternFormatting();
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    fill.setFillBackgroundColor(new XSSFColor(new byte[] {(byte) 0xff, 0, 0}));
    int index = formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A1:A4")}, bad);
    CTNumFmt format = workbook.getStylesSource().getDxfAt((int) sheet.getCTWorksheet()
        .getConditionalFormattingArray(index).getCfRuleArray(0).getDxfId()).addNewNumFmt();
    format.setNumFmtId(200);
    format.setFormatCode("\"▲\"@");
    XSSFConditionalFormattingRule many = formats.createConditionalFormattingRule(
        ComparisonOperator.BETWEEN, "2", "2");
    many.createFontFormatting().setFontColorIndex(IndexedColors.BLUE.getIndex());
    many.createPatternFormatting().setFillBackgroundColor(IndexedColors.YELLOW.getIndex());
    formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("B1:B4")}, many);
    try (PDDocument pdf = print()) {
      assertEquals(List.of("A 0", "B 1", "▲C 2", "▲D 3"),
          Prints.text(pdf, 1).lines().map(String::strip).toList());
      BufferedImage picture = Prints.picture(pdf, 1);
      assertEquals(List.of(0xffffff, 0xffffff, 0xff0000, 0xff0000), List.of("A", "B", "▲C", "▲D").stream()
          .map(text -> background(pdf, picture, text, 40)).toList());
      assertEquals(0xffff00, background(pdf, picture, "2", -20));
    }
  }

  private static int background(PDDocument pdf, BufferedImage picture, String text, int right) {
    try {
      Sign sign = Prints.find(pdf, 1, text);
      return picture.getRGB((int) sign.x() + right, (int) sign.y() - 2) & 0xffffff;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void textRunsIntoEmptyCellsAndEndsAtFullOnes() throws Exception {
    String text = "あいうえおかきくけこさしすせそたちつてと";
    set(0, 0, text);
    set(1, 0, text);
    set(1, 1, "×");
    try (PDDocument pdf = print()) {
      BufferedImage picture = Prints.picture(pdf, 1);
      Sign first = Prints.find(pdf, 1, "あ");
      int top = (int) first.y() - 9;
      int beyond = (int) first.x() + 53 + 20;
      assertFalse(Prints.isWhite(picture, beyond, top, 40, 9), "goes on in the next cells");
      assertTrue(Prints.isWhite(picture, beyond, (int) Prints.find(pdf, 1, "×").y() - 9, 40, 9), "is cut");
    }
  }

  @Test
  void longTextIsBrokenWhereJapaneseAllows() throws Exception {
    XSSFCellStyle style = set(0, 0, "保健所が、市町村や会社と「連携」する。そして(例えば)進める。");
    style.setWrapText(true);
    try (PDDocument pdf = print()) {
      List<String> lines = Prints.text(pdf, 1).lines().map(String::strip).toList();
      assertTrue(lines.size() >= 5, "wrapped: " + lines);
      assertEquals("保健所が、市町村や会社と「連携」する。そして(例えば)進める。", String.join("", lines), "nothing is lost");
      assertTrue(lines.stream().noneMatch(line -> "、。」)".indexOf(line.charAt(0)) >= 0), lines.toString());
      assertTrue(lines.stream().noneMatch(line -> "「(".indexOf(line.charAt(line.length() - 1)) >= 0), lines.toString());
      assertTrue(Prints.signs(pdf, 1).stream().mapToDouble(sign -> sign.x() + sign.width()).max().orElse(0)
          <= Prints.find(pdf, 1, "保").x() + 52.5 - 3, "within the column");
    }
  }

  @Test
  void textsStandWhereTheyAreAligned() throws Exception {
    sheet.createRow(0).setHeightInPoints(60);
    set(0, 0, "左").setAlignment(HorizontalAlignment.LEFT);
    set(0, 1, "中").setAlignment(HorizontalAlignment.CENTER);
    set(0, 2, "右").setAlignment(HorizontalAlignment.RIGHT);
    set(0, 3, "均等").setAlignment(HorizontalAlignment.DISTRIBUTED);
    set(0, 4, 5);
    try (PDDocument pdf = print()) {
      double start = Prints.find(pdf, 1, "左").x() - 2;
      Sign middle = Prints.find(pdf, 1, "中");
      Sign right = Prints.find(pdf, 1, "右");
      Sign last = Prints.find(pdf, 1, "等");
      Sign number = Prints.find(pdf, 1, "5");
      assertEquals(start + 52.5 * 1.5, middle.x() + middle.width() / 2, 0.2);
      assertEquals(start + 52.5 * 3 - 2, right.x() + right.width(), 0.2);
      assertEquals(start + 52.5 * 4 - 2, last.x() + last.width(), 0.2);
      assertEquals(start + 52.5 * 5 - 2, number.x() + number.width(), 0.2, "numbers stand at the right");
    }
  }

  @Test
  void textCanRunDownwardsOrBeTurnedOrBecomeSmaller() throws Exception {
    sheet.createRow(0).setHeightInPoints(100);
    set(0, 0, "縦書き").setRotation((short) 255);
    set(0, 1, "上向き").setRotation((short) 90);
    set(0, 2, "小さくしてからおさめる文章").setShrinkToFit(true);
    try (PDDocument pdf = print()) {
      Sign first = Prints.find(pdf, 1, "縦");
      Sign second = Prints.find(pdf, 1, "書");
      assertEquals(first.x(), second.x(), 0.5);
      assertTrue(second.y() - first.y() > 8, "one below the other");
      List<Sign> signs = Prints.signs(pdf, 1);
      Sign up = signs.stream().filter(sign -> sign.sign().equals("上")).findFirst().orElseThrow();
      Sign ki = signs.stream().filter(sign -> sign.sign().equals("き")).reduce((one, other) -> other).orElseThrow();
      assertTrue(ki.y() < up.y() - 15, "the end is above the beginning");
      Sign small = Prints.find(pdf, 1, "小");
      assertTrue(small.size() < 5 && small.size() >= 3, "size " + small.size());
      assertTrue(Prints.text(pdf, 1).contains("小さくしてからおさめる文章"));
    }
  }

  @Test
  void mergedCellsAreOneAndTheirTextIsNotRepeated() throws Exception {
    XSSFCellStyle style = set(0, 0, "結合したセルの中央");
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(new XSSFColor(new byte[] {0, (byte) 0xff, 0}));
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 4; column++) {
        if (row + column > 0) {
          set(row, column, "").setBorderLeft(BorderStyle.THICK);
        }
      }
    }
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
    try (PDDocument pdf = print()) {
      assertEquals("結合したセルの中央", Prints.text(pdf, 1).strip());
      Sign first = Prints.find(pdf, 1, "結");
      double left = sheet.getMargin(PageMargin.LEFT) * 72;
      BufferedImage picture = Prints.picture(pdf, 1);
      for (int x = (int) left + 3; x < left + 207; x += 4) {
        assertEquals(0x00ff00, picture.getRGB(x, (int) first.y() - 14) & 0xffffff, "filled without lines at " + x);
      }
    }
  }

  @Test
  void partsOfATextKeepTheirLetters() throws Exception {
    XSSFFont large = workbook.createFont();
    large.setFontHeightInPoints((short) 18);
    large.setColor(IndexedColors.RED.getIndex());
    XSSFRichTextString text = new XSSFRichTextString("注意は大事");
    text.applyFont(3, 5, large);
    set(0, 0, text);
    try (PDDocument pdf = print()) {
      assertEquals("注意は大事", Prints.text(pdf, 1).strip());
      assertEquals(10, Prints.find(pdf, 1, "注").size(), 0.1);
      assertEquals(18, Prints.find(pdf, 1, "大").size(), 0.1);
    }
  }

  @Test
  void numbersAreNeverCut() throws Exception {
    set(0, 0, 123456789012.0).setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    set(1, 0, 123456789.0).setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    try (PDDocument pdf = print()) {
      List<String> lines = Prints.text(pdf, 1).lines().map(String::strip).toList();
      assertTrue(lines.getFirst().matches("#+"), "no room: " + lines);
      assertEquals("123,456,789", lines.get(1), "a little smaller");
    }
  }

  @Test
  void bordersOfEachKindAreDrawn() throws Exception {
    set(1, 1, "A").setBorderBottom(BorderStyle.MEDIUM);
    set(1, 2, "B").setBorderBottom(BorderStyle.THIN);
    set(2, 1, "C").setBorderTop(BorderStyle.HAIR);
    try (PDDocument pdf = print()) {
      BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(0, 720);
      assertEquals(1.4, thickness(pdf, picture, "A"), 0.25, "the stronger of two lines at one place");
      assertEquals(0.6, thickness(pdf, picture, "B"), 0.15);
    }
  }

  /** Height in points of the line below a text. */
  private static double thickness(PDDocument pdf, BufferedImage picture, String text) throws Exception {
    Sign sign = Prints.find(pdf, 1, text);
    int x = (int) (sign.x() * 10) + 200;
    int dark = 0;
    for (int y = (int) (sign.y() * 10) + 10; y < sign.y() * 10 + 100; y++) {
      dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
    }
    return dark / 10.0;
  }
}
