package org.musubi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.musubi.render.fixture.SampleDiagrams;
import org.musubi.render.office.XlsxWriter;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeView;

/** Diagrams among other sheets of a workbook. */
class DiagramSheetsTest {

  private static XSSFWorkbook reopened(XSSFWorkbook workbook) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static String xml(XSSFSheet sheet) {
    return sheet.getDrawingPatriarch().getCTDrawing().xmlText();
  }

  @Test
  void aDiagramStandsBehindTheOtherSheetsAsItDoesInAFileOfItsOwn() throws Exception {
    Diagram diagram = SampleDiagrams.shapes();
    ByteArrayOutputStream alone = new ByteArrayOutputStream();
    new XlsxWriter().write(diagram, SceneOptions.of(Locale.JAPANESE), alone);
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFWorkbook expected = new XSSFWorkbook(new ByteArrayInputStream(alone.toByteArray()))) {
      workbook.createSheet("課題").createRow(0).createCell(0).setCellValue("前からある");
      DiagramSheets.add(workbook, "関係図", diagram, SceneOptions.of(Locale.JAPANESE), UnaryOperator.identity());
      try (XSSFWorkbook read = reopened(workbook)) {
        assertEquals(List.of("課題", "関係図"), List.of(read.getSheetName(0), read.getSheetName(1)));
        assertEquals("前からある", read.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
        assertEquals(xml(expected.getSheetAt(0)), xml(read.getSheetAt(1)));
        assertTrue(read.getSheetAt(1).getFitToPage());
      }
    }
  }

  @Test
  void aNameThatIsTakenGetsANumber() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      for (int i = 0; i < 2; i++) {
        DiagramSheets.add(workbook, "連携:とても長い名前の図".repeat(3), SampleDiagrams.arrows(), SceneOptions.of(Locale.JAPANESE),
            UnaryOperator.identity());
      }
      assertTrue(workbook.getSheetName(1).endsWith(" (2)"), workbook.getSheetName(1));
      assertEquals(31, workbook.getSheetName(1).length());
    }
  }

  @Test
  void everyTextGoesThroughTheFilter() throws Exception {
    Diagram diagram = SampleDiagrams.containers();
    String secret = diagram.allNodes().filter(NodeView::isVisible).map(NodeView::text)
        .filter(text -> text.length() > 1 && !text.contains("\n")).findFirst().orElseThrow();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet open = DiagramSheets.add(workbook, secret, diagram, SceneOptions.of(Locale.JAPANESE), UnaryOperator.identity());
      assertTrue(xml(open).contains(secret), "otherwise the rest would prove nothing");
      XSSFSheet filtered = DiagramSheets.add(workbook, secret, diagram, SceneOptions.of(Locale.JAPANESE),
          text -> text.replace(secret, "●●"));
      assertFalse(xml(filtered).contains(secret));
      assertTrue(xml(filtered).contains("●●"));
      assertTrue(filtered.getSheetName().startsWith("●●"), filtered.getSheetName());
    }
  }
}
