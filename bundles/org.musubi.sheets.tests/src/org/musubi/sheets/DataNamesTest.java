package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.xlsx.DataNames;

/** How a returned workbook tells what its sheets and columns are. */
class DataNamesTest {

  @TempDir
  Path folder;

  private static List<String> meta(XSSFWorkbook workbook) {
    List<String> lines = new ArrayList<>();
    for (Row row : workbook.getSheet("_meta")) {
      lines.add(row.getCell(0).getStringCellValue());
    }
    return lines;
  }

  @Test
  void theHiddenSheetTellsWhatEveryWorksheetIsAndWhatItIsAbout() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    String evaluation = model.getEvaluations().stream()
        .filter(sheet -> sheet.getScope() != EvaluationScope.COUNCIL).findFirst().orElseThrow().getId();
    try (XSSFWorkbook workbook = Exports.read(
        Exports.publicly(Exports.request(model, folder, CouncilSheet.EVALUATION)).as(Variant.FILL_IN))) {
      List<String> lines = meta(workbook);
      assertEquals(List.of("year=2024", "language=ja", "public=true", "variant=fill-in", "sheets=evaluation"),
          lines.subList(1, 6));
      assertEquals("worksheet=評価シート;sheet=evaluation;part=1;about=" + evaluation, lines.get(6));
      assertTrue(lines.get(7).startsWith("worksheet=評価シート(協議会運営);sheet=evaluation;part=2;about="), lines.get(7));
    }
  }

  @Test
  void hiddenNamesCoverTheRowsOfEveryColumn() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(Exports.request(MidoriCouncil.create(), folder, CouncilSheet.ISSUES))) {
      Name severity = workbook.getName(DataNames.of("issues", 1, "issues", "severity"));
      assertEquals("mu.issues.1.issues.severity", severity.getNameName());
      assertTrue(severity.getRefersToFormula().matches("課題整理シート!\\$S\\$8:\\$S\\$\\d+"), severity.getRefersToFormula());
      assertEquals(severity.getRefersToFormula().replace("$S", "$A"),
          workbook.getName("mu.issues.1.issues.id").getRefersToFormula());
      List<? extends Name> visible = workbook.getAllNames().stream()
          .filter(name -> name.getNameName().startsWith("mu.") && !name.isHidden()).toList();
      assertEquals(List.of(), visible);
      assertEquals(Optional.empty(), workbook.getAllNames().stream()
          .filter(name -> name.getNameName().endsWith("_list") && name.isHidden()).findFirst());
    }
  }

  @Test
  void signsThatNamesCannotHoldBecomeUnderscores() {
    assertEquals("mu.mid_term_plan.2.road_map.y2024_04", DataNames.of("mid-term-plan", 2, "road map", "y2024-04"));
    assertEquals(255, DataNames.of("a", 1, "t", "c".repeat(300)).length());
  }
}
