package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.support.MusubiResource;

/** The council that comes with Musubi as a sample, with entries of the reference knowledge in it. */
class SampleCouncilTest {

  @TempDir
  Path folder;

  @BeforeAll
  static void setUp() {
    AnalysisSetup.register();
  }

  static CouncilModel sample() throws Exception {
    ResourceSetImpl resources = new ResourceSetImpl();
    Catalogues.in(resources);
    Path file = Path.of(System.getProperty("musubi.root"), "models/midori/midori.musubi");
    MusubiResource resource = new MusubiResource(URI.createFileURI(file.toAbsolutePath().toString()));
    resources.getResources().add(resource);
    resource.load(null);
    return (CouncilModel) resource.getContents().getFirst();
  }

  @Test
  void allItsSheetsAreWrittenWithoutAnErrorInACell() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(Exports.request(sample(), folder))) {
      Exports.recalculate(workbook);
      workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
          assertFalse(Exports.shown((XSSFCell) cell).startsWith("#"), sheet.getSheetName() + cell.getAddress()))));
      assertTrue(workbook.getSheet("構成員・役割").getLastRowNum() > 25, "20 members and more");
    }
  }

  /** M1 to M4 of domain.md 5.14 are in the sample. */
  @Test
  void itsEvaluationShowsTheWorkedExample() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(Exports.request(sample(), folder, CouncilSheet.EVALUATION))) {
      Exports.recalculate(workbook);
      XSSFSheet sheet = workbook.getSheet("評価シート");
      int heading = Exports.rowOf(sheet, "B", "達成率の内訳(最終目標と年割り目標)");
      List<String> lines = new ArrayList<>();
      for (int row = heading + 2; row <= sheet.getLastRowNum(); row++) {
        int line = row + 1;
        lines.add(String.join(" ", List.of("H", "I", "J", "L", "M").stream()
            .map(column -> Exports.shown(sheet, column + line)).toList()));
      }
      for (String expected : List.of("60 24 40 120 A", "90 61 31 92.9 B", "27 20.8 18.4 55.3 C", "28 39 0.0※ 0.0※ D")) {
        assertTrue(lines.contains(expected), expected + " in " + lines);
      }
    }
  }

  @Test
  void itsFirstIssueIsComparedAsInTheWorkedExample() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(Exports.request(sample(), folder, CouncilSheet.ISSUES))) {
      XSSFSheet sheet = workbook.getSheet("課題整理シート");
      assertEquals(List.of("26", "24.8", "19.4", "-5.4", "0.75", "▲▲"),
          List.of("I8", "J8", "K8", "L8", "M8", "N8").stream().map(cell -> Exports.shown(sheet, cell)).toList());
    }
  }
}
