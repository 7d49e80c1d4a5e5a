package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.CouncilViewpoint;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.Measure;
import org.musubi.sheets.content.SheetContext;

/** What entries in the evaluation sheet change. */
class EvaluationEntriesTest {

  private static final CouncilSheet SHEET = CouncilSheet.EVALUATION;

  private final CouncilModel model = MidoriCouncil.create();
  private final SheetContext context = EditableCells.context(model, MidoriCouncil.YEAR, Locale.JAPANESE);

  private String enter(String row, String column, String text) {
    return EditableCells.enter(SHEET, context, "items", row, column, text);
  }

  private EvaluationItem item(String name) {
    return model.getEvaluations().getFirst().getItems().stream().filter(item -> name.equals(item.getName()))
        .findFirst().orElseThrow();
  }

  @Test
  void anActualValueIsTheMeasurementOfTheYear() {
    Measure measure = item("健康宣言が増えたか").getMeasure();
    assertEquals("", enter("健康宣言が増えたか", "actual", "70"));
    assertEquals(1, measure.getMeasurements().size());
    assertEquals(70.0, measure.getMeasurements().getFirst().getActual());
    measure.getMeasurements().getFirst().setSourceText(null);
    measure.getMeasurements().getFirst().setObservedOn(null);
    measure.getMeasurements().getFirst().setNote(null);
    assertEquals("", enter("健康宣言が増えたか", "actual", ""));
    assertTrue(measure.getMeasurements().isEmpty());
    assertEquals("", enter("健康宣言が増えたか", "actual", "71.5%"));
    assertEquals(MidoriCouncil.YEAR, measure.getMeasurements().getFirst().getFiscalYear());
    assertEquals("協議会調べ", measure.getMeasurements().getFirst().getSourceText());
    assertEquals(71.5, item("健康宣言が増えたか").getMeasurement().getActual());
  }

  @Test
  void whatElseIsKnownOfAValueStaysWhenItIsEmptied() {
    Measure measure = item("健康宣言が増えたか").getMeasure();
    measure.getMeasurements().getFirst().setNote("9月に確定");
    enter("健康宣言が増えたか", "actual", "");
    assertNull(measure.getMeasurements().getFirst().getActual());
    assertEquals("9月に確定", measure.getMeasurements().getFirst().getNote());
  }

  @Test
  void aValueThatWasCorrectedNoLongerComesFromTheData() {
    Measure measure = item("健康宣言が増えたか").getMeasure();
    Observation observation = DataFactory.eINSTANCE.createObservation();
    observation.setValue(61.0);
    measure.getMeasurements().getFirst().setObservation(observation);
    enter("健康宣言が増えたか", "actual", "61");
    assertSame(observation, measure.getMeasurements().getFirst().getObservation(), "the same value");
    enter("健康宣言が増えたか", "actual", "62");
    assertNull(measure.getMeasurements().getFirst().getObservation());
  }

  @Test
  void anItemWithoutMeasureHasNoActualValue() {
    AssertionError none = assertThrows(AssertionError.class, () -> enter("準備の進み方", "actual", "5"));
    assertTrue(none.getMessage().contains("No open cell items.actual"));
  }

  @Test
  void ratingsOutsideTheListAreRefused() {
    assertEquals("", enter("準備の進み方", "self", "b"));
    assertEquals(RatingValue.B, item("準備の進み方").getSelfRating());
    assertTrue(enter("準備の進み方", "self", "優").startsWith("「優」は選べません。次のどれか"));
    assertEquals("", enter("準備の進み方", "self", ""));
    assertNull(item("準備の進み方").getSelfRating());
  }

  @Test
  void improvementsAreKnownByTheirLines() {
    EvaluationItem item = item("準備の進み方");
    ImprovementAction first = item.getImprovements().getFirst();
    assertEquals("", enter("準備の進み方", "improvement", "・訪問先を商工会議所と4月に決める\n・記録票を1枚にする"));
    assertEquals(2, item.getImprovements().size());
    assertSame(first, item.getImprovements().getFirst(), "the one that was there keeps what is known of it");
    assertEquals(MidoriCouncil.YEAR.next(), item.getImprovements().get(1).getTargetYear());
    assertEquals("", enter("準備の進み方", "improvementKind", "改善\n拡大"));
    assertEquals(ImprovementKind.EXPAND, item.getImprovements().get(1).getKind());
    assertEquals("", enter("準備の進み方", "responsible", "–\n商工会議所 令和7年9月30日まで"));
    assertNull(first.getResponsible());
    assertNull(first.getDueBy());
    assertEquals("商工会議所", item.getImprovements().get(1).getResponsible().getShortName());
    assertEquals(LocalDate.of(2025, 9, 30), item.getImprovements().get(1).getDueBy());
    assertEquals("", enter("準備の進み方", "improvement", "記録票を1枚にする"));
    assertEquals(List.of("記録票を1枚にする"), item.getImprovements().stream().map(ImprovementAction::getText).toList());
    assertEquals(ImprovementKind.EXPAND, item.getImprovements().getFirst().getKind());
  }

  @Test
  void whoIsResponsibleMayBeWrittenInManyWays() {
    ImprovementAction action = item("準備の進み方").getImprovements().getFirst();
    for (String text : List.of("商工会議所 R7.9.30まで", "商工会議所 2025-09-30", "商工会議所R7.9.30", "商工会議所 令和7年 9月 30日まで",
        "みどり商工会議所\u30002025/9/30まで", "商工会議所 by 2025-09-30")) {
      enter("準備の進み方", "responsible", "");
      assertEquals("", enter("準備の進み方", "responsible", text), text);
      assertEquals("みどり商工会議所", action.getResponsible().getName(), text);
      assertEquals(LocalDate.of(2025, 9, 30), action.getDueBy(), text);
    }
    assertEquals("「商工会議員」という機関は協議会ファイルに登録されていません。近いもの:商工会議所",
        enter("準備の進み方", "responsible", "商工会議員 R7.9.30まで"));
  }

  @Test
  void aNewRowBelongsToTheAspectOfItsSection() {
    String id = EditableCells.addRow(EditableCells.table(SHEET, context, "items"), context, "OUTPUT",
        Map.of("item", "相談会の回数", "indicator", "参加事業所数", "actual", "12", "project", "PJ-02"));
    EvaluationItem item = item("相談会の回数");
    assertEquals(id, item.getId());
    assertEquals(Aspect.OUTPUT, item.getAspect());
    assertEquals("評価項目-01", item.getCode());
    assertEquals("共同巡回相談", item.getProject().getName());
    assertEquals(12.0, item.getMeasurement().getActual(), "the measure was chosen before the value was entered");
  }

  @Test
  void aViewpointNobodyHasRatedGetsAnItemWithTheFirstEntry() {
    var management = model.getEvaluations().get(1);
    assertEquals("", EditableCells.enter(SHEET, context, "council", "HANDOVER", "rating", "A"));
    EvaluationItem item = management.getItems().get(1);
    assertEquals(CouncilViewpoint.HANDOVER, item.getViewpoint());
    assertEquals(Aspect.STRUCTURE, item.getAspect());
    assertEquals(RatingValue.A, item.getSelfRating());
  }

  @Test
  void aCouncilWithoutEvaluationGetsOne() {
    CouncilModel empty = MidoriCouncil.empty();
    SheetContext blank = EditableCells.context(empty, MidoriCouncil.YEAR, Locale.JAPANESE);
    EditableCells.addRow(EditableCells.table(SHEET, blank, "items"), blank, "OUTCOME", Map.of("item", "健診が増えたか"));
    EditableCells.enter(SHEET, blank, "council", "BUDGET", "reason", "負担を決めた");
    assertEquals(List.of(EvaluationScope.ANNUAL, EvaluationScope.COUNCIL),
        empty.getEvaluations().stream().map(sheet -> sheet.getScope()).toList());
    assertEquals(MidoriCouncil.YEAR, empty.getEvaluations().getFirst().getFiscalYear());
  }

  @Test
  void whatIsSaidInWordsHasItsOwnTable() {
    assertEquals("", EditableCells.enter(SHEET, context, "words", "準備の進み方", "result", "7月に終えた"));
    assertEquals("7月に終えた", item("準備の進み方").getResultText());
    assertEquals("文書で確認した", item("役割分担の合意").getRatingReason());
    assertEquals("", EditableCells.enter(SHEET, context, "words", "健康宣言が増えたか", "observed", "R7.2.28"));
    assertEquals(LocalDate.of(2025, 2, 28), item("健康宣言が増えたか").getMeasurement().getObservedOn());
  }
}
