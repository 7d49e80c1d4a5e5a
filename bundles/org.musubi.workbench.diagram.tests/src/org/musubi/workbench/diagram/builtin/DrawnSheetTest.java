package org.musubi.workbench.diagram.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportException;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.sheets.xlsx.WorkbookAddition;
import org.musubi.workbench.diagram.fixture.OpenSample;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.Drawings;

/** Diagrams behind the sheets of a workbook. */
class DrawnSheetTest extends OpenSample {

  private static final String OFFICE = "栄養士会";

  private List<WorkbookAddition> drawn() {
    List<WorkbookAddition> sheets = Screen.get(() -> {
      var runtime = Drawings.runtime().orElseThrow();
      DrawingKind kind = runtime.kindsFor(session.model()).stream().filter(each -> each.id().equals("DG01"))
          .findFirst().orElseThrow();
      Drawing drawing = runtime.create(session, kind, session.model(), "つながり/全体");
      return runtime.sheets(session, List.of(drawing));
    });
    Screen.settle();
    return sheets;
  }

  /** What the drawings of a workbook hold. */
  private static String drawings(Path file) throws IOException {
    StringBuilder drawings = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : zip.stream().filter(each -> each.getName().matches("xl/drawings/drawing\\d+.xml")).toList()) {
        drawings.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return drawings.toString();
  }

  /** The texts of all shapes, lines that were broken for want of room put together. */
  private static String texts(String drawings) {
    return drawings.replaceAll("</\\w+:txBody>", "\n").replaceAll("<[^>]*>", "").replace("&lt;", "<")
        .replace("&gt;", ">");
  }

  @Test
  void aDiagramBecomesASheetOfShapesBehindTheOthers() throws IOException {
    List<WorkbookAddition> drawn = drawn();
    assertEquals("つながり/全体", drawn.getFirst().name());
    SheetExportRequest request = new SheetExportRequest(session.model(), Set.of(CouncilSheet.MEMBERS),
        new FiscalYear(2026), false, false, LocalDate.of(2026, 5, 1), folder.resolve("out"), false);
    Path file = Screen.get(() -> {
      try {
        return new SheetExporter().export(request.with(drawn), ProgressListener.NONE).getFirst();
      } catch (SheetExportException failed) {
        throw new IllegalStateException(failed);
      }
    });
    try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      assertTrue(workbook.getSheetIndex("つながり-全体") > 0, "behind the sheets");
      assertTrue(texts(drawings(file)).contains(OFFICE), texts(drawings(file)));
    }
  }

  @Test
  void whatMustNotBeReadIsTakenOutOfTheShapes() throws IOException {
    List<WorkbookAddition> drawn = drawn();
    UnaryOperator<String> texts = text -> text.replace(OFFICE, "<伏せ字>");
    Path file = folder.resolve("drawn.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
      drawn.getFirst().addTo(workbook, texts);
      drawn.getFirst().addTo(workbook, texts);
      assertEquals(List.of("つながり-全体", "つながり-全体 (2)"),
          List.of(workbook.getSheetName(0), workbook.getSheetName(1)));
      workbook.write(out);
    }
    String shown = texts(drawings(file));
    assertFalse(shown.contains(OFFICE), shown);
    assertTrue(shown.contains("<伏せ字>"), shown);
    assertFalse(drawings(file).contains("\"" + OFFICE), "read out for those who do not see");
  }
}
