package org.musubi.sheets.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFChildAnchor;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConnector;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFShapeGroup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures, charts and shapes upon the cells. */
class DrawingsTest {

  @TempDir
  Path folder;

  private static byte[] png(Color color) throws Exception {
    BufferedImage image = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(color);
    graphics.fillRect(0, 0, 20, 10);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  @Test
  void aLogoInTheHeadingsStandsOnEveryPageAndOnceInTheFile() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("様式");
      for (int row = 0; row < 120; row++) {
        sheet.createRow(row).createCell(0).setCellValue("行" + row);
      }
      sheet.setRepeatingRows(CellRangeAddress.valueOf("1:3"));
      int picture = workbook.addPicture(png(Color.MAGENTA), Workbook.PICTURE_TYPE_PNG);
      sheet.createDrawingPatriarch().createPicture(new XSSFClientAnchor(0, 0, 0, 0, 2, 0, 4, 2), picture);
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertTrue(pdf.getNumberOfPages() > 2);
        Object first = null;
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
          BufferedImage image = Prints.picture(pdf, page);
          int x = (int) Prints.find(pdf, page, "行0").x() + 150;
          int y = (int) Prints.find(pdf, page, "行0").y() + 4;
          assertEquals(0xff00ff, image.getRGB(x, y) & 0xffffff, "page " + page);
          Object object = onlyPicture(pdf.getPage(page - 1));
          first = first == null ? object : first;
          assertEquals(first, object, "the same object");
        }
      }
    }
  }

  private static Object onlyPicture(PDPage page) {
    List<COSName> names = new ArrayList<>();
    page.getResources().getXObjectNames().forEach(names::add);
    assertEquals(1, names.size());
    return page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT).getDictionaryObject(names.getFirst());
  }

  @Test
  void aChartIsDrawnFromTheCellsAsTheyAre() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("評価");
      String[] labels = {"構造", "過程", "実施量", "成果"};
      for (int row = 0; row < labels.length; row++) {
        sheet.createRow(row).createCell(0).setCellValue(labels[row]);
        sheet.getRow(row).createCell(1).setCellValue(row + 1);
      }
      chart(sheet, ChartTypes.BAR, 5);
      chart(sheet, ChartTypes.RADAR, 25);
      sheet.getRow(2).getCell(1).setCellValue(47.25);
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        String text = Prints.text(pdf, 1);
        assertEquals(2, text.split("観点別の点数", -1).length - 1, "both titles: " + text);
        assertEquals(3, text.split("実施量", -1).length - 1, "in the cell and in both charts: " + text);
        assertTrue(text.split("47.25", -1).length - 1 >= 2, "the value of today: " + text);
        pdf.getPage(0).getResources().getXObjectNames().forEach(name ->
            assertFalse(pdf.getPage(0).getResources().isImageXObject(name), "lines and text, no picture"));
      }
    }
  }

  private static void chart(XSSFSheet sheet, ChartTypes type, int row) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, row, 6, row + 18));
    chart.setTitleText("観点別の点数");
    XDDFChartData data = chart.createData(type, chart.createCategoryAxis(AxisPosition.BOTTOM),
        chart.createValueAxis(AxisPosition.LEFT));
    data.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A1:A4")),
        XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B1:B4")));
    chart.plot(data);
  }

  @Test
  void shapesWithTheirTextsAndConnectorsAreDrawn() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("図");
      XSSFDrawing drawing = sheet.createDrawingPatriarch();
      XSSFSimpleShape box = drawing.createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 1, 2, 3, 8));
      box.setShapeType(ShapeTypes.ROUND_RECT);
      box.setFillColor(0, 255, 255);
      box.setLineStyleColor(0, 0, 255);
      box.setText("保健所の役割");
      XSSFSimpleShape oval = drawing.createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 5, 2, 7, 8));
      oval.setShapeType(ShapeTypes.ELLIPSE);
      oval.setFillColor(255, 255, 0);
      XSSFConnector line = drawing.createConnector(new XSSFClientAnchor(0, 0, 0, 0, 3, 5, 5, 5));
      line.setShapeType(ShapeTypes.LINE);
      line.setLineStyleColor(255, 0, 0);
      line.setLineWidth(3);
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        assertTrue(Prints.text(pdf, 1).contains("保健所の役割"));
        BufferedImage picture = Prints.picture(pdf, 1);
        double left = sheet.getMargin(PageMargin.LEFT) * 72;
        double top = sheet.getMargin(PageMargin.TOP) * 72;
        assertEquals(0x00ffff, at(picture, left + 48 * 2, top + 15 * 7), "the box");
        assertEquals(0xffff00, at(picture, left + 48 * 6, top + 15 * 5), "the oval");
        assertEquals(0xffffff, at(picture, left + 48 * 5 + 4, top + 15 * 2 + 4), "not in the corner of the oval");
        assertEquals(0xff0000, at(picture, left + 48 * 4, top + 15 * 5), "the line between");
      }
    }
  }

  @Test
  void shapesInAGroupGrowWithIt() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("図");
      XSSFShapeGroup group = sheet.createDrawingPatriarch().createGroup(new XSSFClientAnchor(0, 0, 0, 0, 1, 0, 5, 8));
      group.setCoordinates(1000, 1000, 200, 100);
      XSSFSimpleShape left = group.createSimpleShape(new XSSFChildAnchor(1000, 1000, 1100, 1100));
      left.setShapeType(ShapeTypes.RECT);
      left.setFillColor(255, 0, 255);
      left.setText("左半分");
      try (PDDocument pdf = Prints.print(workbook, folder)) {
        BufferedImage picture = Prints.picture(pdf, 1);
        double margin = sheet.getMargin(PageMargin.LEFT) * 72;
        double top = sheet.getMargin(PageMargin.TOP) * 72;
        assertEquals(0xff00ff, at(picture, margin + 48 * 2.9, top + 15 * 7), "the left half of the group");
        assertEquals(0xffffff, at(picture, margin + 48 * 3.1, top + 15 * 7), "not more");
        assertTrue(Prints.text(pdf, 1).contains("左半分"));
      }
    }
  }

  private static int at(BufferedImage picture, double x, double y) {
    return picture.getRGB((int) x, (int) y) & 0xffffff;
  }
}
