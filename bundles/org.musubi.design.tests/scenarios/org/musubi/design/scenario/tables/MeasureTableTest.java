package org.musubi.design.scenario.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.design.scenario.Cell;
import org.musubi.design.scenario.Column;
import org.musubi.design.scenario.Grid;
import org.musubi.design.scenario.Line;
import org.musubi.design.scenario.Scene;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.values.FiscalYear;

/** The table of measures on the sample council: figures as they are printed, and typed into their cells. */
class MeasureTableTest {

  private Scene scene;

  @BeforeEach
  void open() {
    scene = Scene.ofSample();
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private Grid table(EObject about) {
    return scene.openTable("DG06T", about);
  }

  private static Line line(Grid table, String code) {
    return table.lines().stream().filter(l -> code.equals(((Measure) l.target()).getCode())).findFirst().orElseThrow();
  }

  private static Column column(Grid table, String name) {
    return table.columns().stream().filter(c -> name.equals(c.mapping())).findFirst().orElseThrow();
  }

  private static String text(Grid table, String code, String column) {
    return table.cell(line(table, code), column(table, column)).map(Cell::text).orElseThrow();
  }

  private Measure measure(String code) {
    return scene.model().getMeasures().stream().filter(m -> code.equals(m.getCode())).findFirst().orElseThrow();
  }

  private void forgetAfter2024(String code) {
    scene.change(() -> measure(code).getMeasurements().removeIf(m -> m.getFiscalYear().year() > 2024));
  }

  @Test
  void theCouncilListsAllMeasuresALogicModelItsOwnFromLeftToRight() {
    LogicModel model = scene.model().getLogicModels().getFirst();

    assertEquals(scene.model().getMeasures(), table(scene.model()).lines().stream().map(Line::target).toList());
    assertEquals(model.getElements().stream().flatMap(e -> e.getMeasures().stream()).distinct().toList(),
        table(model).lines().stream().map(Line::target).toList());
    assertEquals(List.of(), scene.offered(measure("M1")));
  }

  /** The figures of the worked example, domain.md 5.14. */
  @ParameterizedTest
  @CsvSource({"M1,0,60,24(2024),120.0%,A", "M2,48,90,61(2024),92.9%,B", "M3,19.4,27,20.8(2024),55.3%,C",
      "M4,38,28,39(2024),0.0%※,D"})
  void theWorkedExampleIsPrinted(String code, String baseline, String target, String latest, String achievement,
      String rating) {
    forgetAfter2024("M3");
    forgetAfter2024("M2");
    Grid table = table(scene.model());

    assertEquals(List.of(baseline, target, latest, achievement, rating),
        Stream.of("Baseline", "Target", "Latest", "Achievement", "Rating").map(c -> text(table, code, c)).toList());
    assertEquals("令和8年度(2026)", text(table, code, "TargetYear"));
  }

  @ParameterizedTest
  @CsvSource({"Baseline,50,50", "Baseline,'1,200.5',1200.5", "Target,'',–", "TargetYear,2027,令和9年度(2027)",
      "BaselineYear,令和4年度,令和4年度(2022)", "Latest,70(2025),70(2025)", "Latest,64 2024,64(2024)",
      "Source,アンケート,アンケート"})
  void figuresAreTypedIntoTheirCells(String column, String typed, String shown) {
    forgetAfter2024("M2");
    Grid table = table(scene.model());

    scene.play(table, () -> table.edit(line(table, "M2"), column(table, column), typed),
        () -> assertEquals(shown, text(table, "M2", column)));
  }

  @Test
  void anActualValueOfAKnownYearIsCorrectedNotDoubled() {
    Grid table = table(scene.model());
    int before = measure("M1").getMeasurements().size();
    table.edit(line(table, "M1"), column(table, "Latest"), "25(2024)");

    assertEquals(before, measure("M1").getMeasurements().size());
    assertEquals(25.0, measure("M1").getMeasurements().getFirst().getActual());
    table.edit(line(table, "M1"), column(table, "Latest"), "31(令和7年度)");
    assertEquals(new FiscalYear(2025), measure("M1").getMeasurements().getLast().getFiscalYear());
  }

  @Test
  void whatIsNoNumberIsRefusedInASentence() {
    Grid table = table(scene.model());

    scene.assertUseless("「たくさん」は数として読めません。",
        () -> table.edit(line(table, "M2"), column(table, "Baseline"), "たくさん"));
    assertEquals("48", text(table, "M2", "Baseline"));
  }

  @Test
  void computedCellsCannotBeTypedOver() {
    Grid table = table(scene.model());

    assertFalse(table.canEdit(line(table, "M1"), column(table, "Rating")).allowed());
    assertFalse(table.canEdit(line(table, "M1"), column(table, "Achievement")).allowed());
    assertTrue(table.canEdit(line(table, "M1"), column(table, "Baseline")).allowed());
  }

  @Test
  void aMeasureIsDeletedInTheTableOfTheCouncilOnly() {
    Grid ofModel = table(scene.model().getLogicModels().getFirst());
    scene.assertRefused("指標は計画や評価でも使われます。消すときは協議会の指標一覧で消してください。",
        ofModel.canDelete(line(ofModel, "M1")));

    Grid all = table(scene.model());
    Measure doomed = measure("M1");
    scene.play(all, () -> all.delete(line(all, "M1")),
        () -> assertFalse(scene.model().getMeasures().contains(doomed)));
  }

  @Test
  void aNewLineOfALogicModelMeasuresAnOutcome() {
    LogicModel model = scene.model().getLogicModels().getFirst();
    Grid table = table(model);
    int before = table.lines().size();
    scene.play(table, () -> table.create("createMeasureLine"), () -> {
      assertEquals(before + 1, table.lines().size());
      assertEquals("新しい指標", scene.model().getMeasures().getLast().getName());
    });
  }
}
