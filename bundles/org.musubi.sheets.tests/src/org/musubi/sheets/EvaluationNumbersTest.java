package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.TargetBasis;

/** The table of domain.md 5.14, as kept in the file and as computed anew from the formulas. */
class EvaluationNumbersTest {

  @TempDir
  Path folder;

  @Test
  void byAchievementRateAgainstTheProRatedTarget() throws Exception {
    check(RatingScheme.RATE_AD, TargetBasis.PRO_RATED,
        "120", "A", "92.9", "B", "55.3", "C", "0.0※", "D");
  }

  @Test
  void byAchievementRateAgainstTheFinalTarget() throws Exception {
    check(RatingScheme.RATE_AD, TargetBasis.FINAL,
        "40", "D", "31", "D", "18.4", "D", "0.0※", "D");
  }

  @Test
  void byHealthJapanType() throws Exception {
    check(RatingScheme.HJ21, TargetBasis.PRO_RATED,
        "120", "B", "92.9", "B*", "55.3", "B*", "0.0※", "D");
  }

  @Test
  void bothAchievementsStandSideBySideInTheDetails() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(
        Exports.request(MidoriCouncil.create(), folder, CouncilSheet.EVALUATION))) {
      Exports.recalculate(workbook);
      XSSFSheet sheet = workbook.getSheet("評価シート");
      int title = Exports.rowOf(sheet, "B", "達成率の内訳(最終目標と年割り目標)");
      List<List<String>> expected = List.of(
          List.of("40", "20", "120", "A", "72"),
          List.of("31", "62", "92.9", "B", "87"),
          List.of("18.4", "21.9333333333", "55.3", "C", "23.6"),
          List.of("0.0※", "34.6666666667", "0.0※", "D", "41"));
      for (int i = 0; i < expected.size(); i++) {
        int line = title + 3 + i;
        assertEquals(expected.get(i), List.of("J", "K", "L", "M", "N").stream()
            .map(column -> Exports.shown(sheet, column + line)).toList(), "line " + line);
      }
    }
  }

  /** Composite of M1 to M4 alone: 3.5 rounds half up to 4, B, in both schemes (domain.md 5.14). */
  @Test
  void theCompositeOfTheFourMeasuresIsB() throws Exception {
    for (RatingScheme scheme : List.of(RatingScheme.RATE_AD, RatingScheme.HJ21)) {
      CouncilModel model = MidoriCouncil.create();
      EvaluationSheet evaluation = model.getEvaluations().getFirst();
      evaluation.setScheme(scheme);
      evaluation.getItems().removeIf(item -> item.getMeasure() == null);
      evaluation.getItems().forEach(item -> item.setAspect(org.musubi.model.data.Aspect.OUTCOME));
      try (XSSFWorkbook workbook = Exports.read(Exports.request(model, folder, CouncilSheet.EVALUATION))) {
        Exports.recalculate(workbook);
        XSSFSheet sheet = workbook.getSheet("評価シート");
        int summary = Exports.rowOf(sheet, "E", "成果") + 1;
        assertEquals("3.5", Exports.shown(sheet, "L" + summary), scheme.toString());
        assertEquals("B", Exports.shown(sheet, "M" + summary), scheme.toString());
        assertEquals("総合評価:□A ■B □C □D (計算 B、合成点 4.0)", Exports.shown(sheet, "B4"));
      }
    }
  }

  private void check(RatingScheme scheme, TargetBasis basis, String... achievementAndRating)
      throws Exception {
    CouncilModel model = MidoriCouncil.create();
    EvaluationSheet evaluation = model.getEvaluations().getFirst();
    evaluation.setScheme(scheme);
    evaluation.setBasis(basis);
    try (XSSFWorkbook workbook = Exports.read(Exports.request(model, folder, CouncilSheet.EVALUATION))) {
      XSSFSheet sheet = workbook.getSheet("評価シート");
      assertEquals(List.of(achievementAndRating), ofMeasures(evaluation, sheet), "kept in the file");
      Exports.recalculate(workbook);
      assertEquals(List.of(achievementAndRating), ofMeasures(evaluation, sheet), "computed anew");
    }
  }

  private static List<String> ofMeasures(EvaluationSheet evaluation, XSSFSheet sheet) {
    return evaluation.getItems().stream()
        .filter(item -> item.getMeasure() != null)
        .map(EvaluationItem::getId)
        .map(id -> Exports.rowOf(sheet, "A", id) + 1)
        .flatMap(row -> List.of(Exports.shown(sheet, "J" + row), Exports.shown(sheet, "M" + row)).stream())
        .toList();
  }
}
