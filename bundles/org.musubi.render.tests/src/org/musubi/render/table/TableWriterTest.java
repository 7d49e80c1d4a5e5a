package org.musubi.render.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.render.fixture.SampleTables;
import org.musubi.render.format.PageFit;
import org.musubi.render.format.RenderFormat;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.table.Column;
import org.musubi.viewpoint.table.Table;

/** Tables as files, read back by other programs' means. */
class TableWriterTest {
  private static final SceneOptions OPTIONS = SceneOptions.of(Locale.JAPAN).withDate(LocalDate.of(2026, 11, 22));

  private static byte[] write(Table table, RenderFormat format, PageFit page) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TableWriter(1, page, notice -> { }).write(table, format, OPTIONS, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook sheetOf(Table table) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(write(table, RenderFormat.XLSX, PageFit.FIGURE)));
  }

  @Test
  void aSheetHasCellsOfTextAndNumbers() throws Exception {
    try (XSSFWorkbook book = sheetOf(SampleTables.features(2))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals("クラスと属性の一覧", sheet.getRow(0).getCell(0).getStringCellValue());
      assertEquals("2026年11月22日", sheet.getRow(1).getCell(0).getStringCellValue());
      assertEquals(List.of("", "名称", "上限", "順序つきの属性かどうか"), texts(sheet, 3));
      assertEquals("関係機関の種類1", sheet.getRow(4).getCell(0).getStringCellValue());
      assertEquals(2, sheet.getRow(7).getCell(2).getNumericCellValue());
      assertEquals(CellType.NUMERIC, sheet.getRow(7).getCell(2).getCellType());
      XSSFCell name = sheet.getRow(5).getCell(1);
      assertEquals(CellType.STRING, name.getCellType(), "a text that begins with = is no formula");
      assertTrue(name.getCellStyle().getWrapText());
      assertTrue(sheet.getRow(5).getHeightInPoints() > sheet.getRow(4).getHeightInPoints(), "room for all its lines");
      assertNull(sheet.getRow(8));
    }
  }

  private static List<String> texts(XSSFSheet sheet, int row) {
    return java.util.stream.IntStream.range(0, sheet.getRow(row).getLastCellNum())
        .mapToObj(i -> sheet.getRow(row).getCell(i).getStringCellValue()).toList();
  }

  @Test
  void aSheetKeepsLooksAndWidths() throws Exception {
    Table table = SampleTables.features(2);
    table.setWidth(table.columns().get(1).key(), 210);
    try (XSSFWorkbook book = sheetOf(table)) {
      XSSFSheet sheet = book.getSheetAt(0);
      XSSFCell cell = sheet.getRow(4).getCell(1);
      assertEquals("FFDDEBF7", cell.getCellStyle().getFillForegroundColorColor().getARGBHex());
      assertTrue(cell.getCellStyle().getFont().getBold());
      assertEquals("FF142850", cell.getCellStyle().getFont().getXSSFColor().getARGBHex());
      assertTrue(sheet.getRow(5).getCell(3).getCellStyle().getFont().getItalic());
      assertEquals(1, sheet.getRow(5).getCell(0).getCellStyle().getIndention(), "a sub line");
      assertEquals(1, sheet.getRow(5).getCTRow().getOutlineLevel());
      assertEquals(210.0, sheet.getColumnWidthInPixels(2), 8);
      assertEquals(120.0, sheet.getColumnWidthInPixels(1), 8);
    }
  }

  @Test
  void headAndNamesStayInSightAndOnEveryPage() throws Exception {
    try (XSSFWorkbook book = sheetOf(SampleTables.derivation(4))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertEquals(1, sheet.getPaneInformation().getVerticalSplitPosition());
      assertTrue(sheet.getPaneInformation().isFreezePane());
      assertEquals(3, sheet.getRepeatingRows().getFirstRow());
      assertEquals(0, sheet.getRepeatingColumns().getLastColumn());
      assertEquals("A4:E8", sheet.getCTWorksheet().getAutoFilter().getRef());
      assertEquals("◎", sheet.getRow(5).getCell(1).getStringCellValue());
      assertEquals(HorizontalAlignment.CENTER, sheet.getRow(5).getCell(1).getCellStyle().getAlignment());
      assertEquals(CellType.BLANK, sheet.getRow(4).getCell(1).getCellType());
    }
  }

  @Test
  void longTablesRepeatTheHeadOnEachPageOfAPdf() throws Exception {
    byte[] pdf = write(SampleTables.features(60), RenderFormat.PDF, PageFit.A4);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(document.getNumberOfPages() > 2, document.getNumberOfPages() + " pages");
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        assertTrue(text.contains("上限"), "page " + page + ": " + text);
        assertTrue(text.contains(page + " / " + document.getNumberOfPages()), text);
      }
      PDFTextStripper all = new PDFTextStripper();
      for (int i = 1; i <= 60; i++) {
        assertTrue(all.getText(document).contains("種類" + i), "class " + i);
      }
    }
    try (PDDocument one = Loader.loadPDF(write(SampleTables.features(60), RenderFormat.PDF, PageFit.FIGURE))) {
      assertEquals(1, one.getNumberOfPages());
    }
  }

  @Test
  void pagesOfWideTablesLieAndHoldTheWholeWidth() {
    TableScene scenes = new TableScene(OPTIONS);
    Scene page = scenes.pages(SampleTables.derivation(40), PageFit.A4).getFirst();
    assertTrue(page.width() > page.height());
    assertTrue(page.width() >= scenes.scene(SampleTables.derivation(40)).width() - 1);
  }

  @Test
  void slidesHoldTablesThatCanBeEdited() throws Exception {
    byte[] pptx = write(SampleTables.features(40), RenderFormat.PPTX, PageFit.FIGURE);
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
      assertTrue(show.getSlides().size() > 1);
      int rows = 0;
      for (XSLFSlide slide : show.getSlides()) {
        XSLFTable table = (XSLFTable) slide.getShapes().stream().filter(XSLFTable.class::isInstance).findFirst()
            .orElseThrow();
        assertEquals("名称", table.getCell(0, 1).getText());
        rows += table.getNumberOfRows() - 1;
      }
      assertEquals(80, rows);
    }
  }

  @Test
  void aPictureHasTheSizeOfTheFigure() throws Exception {
    Table table = SampleTables.derivation(4);
    Scene scene = new TableScene(OPTIONS).scene(table);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(write(table, RenderFormat.PNG, PageFit.FIGURE)));
    assertEquals(Math.ceil(scene.width()), image.getWidth());
    assertEquals(Math.ceil(scene.height()), image.getHeight());
  }

  @Test
  void aWidthOfTheUserWins() {
    Table table = SampleTables.derivation(2);
    double before = new TableScene(OPTIONS).scene(SampleTables.derivation(9)).width();
    table.setWidth(Column.HEADER, 700);
    assertTrue(new TableScene(OPTIONS).scene(table).width() > before);
    table.setWidth(Column.HEADER, 0);
    assertFalse(new TableScene(OPTIONS).scene(table).width() > before);
  }

  @ParameterizedTest
  @EnumSource(RenderFormat.class)
  void theSameTableGivesTheSameBytes(RenderFormat format) throws Exception {
    assertArrayEquals(write(SampleTables.features(3), format, PageFit.A4),
        write(SampleTables.features(3), format, PageFit.A4));
  }

  @ParameterizedTest
  @EnumSource(RenderFormat.class)
  void anEmptyTableCanBeWritten(RenderFormat format) throws Exception {
    assertTrue(write(SampleTables.derivation(0), format, PageFit.A4).length > 0);
  }
}
