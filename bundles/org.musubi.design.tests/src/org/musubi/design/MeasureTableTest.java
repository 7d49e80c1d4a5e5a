package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.values.FiscalYear;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.viewpoint.table.Column;
import org.musubi.viewpoint.table.Line;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.table.TableSession;
import org.musubi.viewpoint.table.TableTools;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.viewpoint.tool.RecordingChangeRunner;
import org.musubi.viewpoint.tool.ToolException;
import org.musubi.viewpoint.view.ElementLabels;

/** The table of measures on the sample council: figures as they are printed, and typed into their cells. */
class MeasureTableTest {

  private Scene scene;
  private TableSession session;
  private RecordingChangeRunner runner;
  private TableTools tools;

  @BeforeEach
  void open() {
    scene = Scene.ofSample();
    session = new TableSession(Scene.specification(), List.of(scene.model()), ElementLabels.ofMetamodel());
    runner = new RecordingChangeRunner(List.of(scene.model()), List::of);
    tools = new TableTools(session, runner, Choices.FIRST);
  }

  @AfterEach
  void close() {
    tools.close();
    session.close();
    runner.close();
    scene.close();
  }

  private Table table(EObject about) {
    TableDescription description = (TableDescription) Scene.specification().representation("DG06T");
    assertTrue(session.tablesFor(about).contains(description));
    Table table = session.createTable(description, about, null);
    session.openTable(table);
    assertEquals(List.of(), table.problems());
    return table;
  }

  private static Line line(Table table, String code) {
    return table.lines().stream().filter(l -> code.equals(((Measure) l.target()).getCode())).findFirst().orElseThrow();
  }

  private static Column column(Table table, String name) {
    return table.columns().stream().filter(c -> name.equals(c.mapping().getName())).findFirst().orElseThrow();
  }

  private static String text(Table table, String code, String column) {
    return line(table, code).cell(column(table, column)).text();
  }

  private Measure measure(String code) {
    return scene.model().getMeasures().stream().filter(m -> code.equals(m.getCode())).findFirst().orElseThrow();
  }

  @Test
  void theCouncilListsAllMeasuresALogicModelItsOwnFromLeftToRight() {
    LogicModel model = scene.model().getLogicModels().getFirst();

    assertEquals(scene.model().getMeasures(), table(scene.model()).lines().stream().map(Line::target).toList());
    assertEquals(model.getElements().stream().flatMap(e -> e.getMeasures().stream()).distinct().toList(),
        table(model).lines().stream().map(Line::target).toList());
    assertEquals(List.of(), session.tablesFor(measure("M1")));
  }

  /** The figures of the worked example, domain.md 5.14. */
  @ParameterizedTest
  @CsvSource({"M1,0,60,24(2024),120.0%,A", "M2,48,90,61(2024),92.9%,B", "M3,19.4,27,20.8(2024),55.3%,C",
      "M4,38,28,39(2024),0.0%※,D"})
  void theWorkedExampleIsPrinted(String code, String baseline, String target, String latest, String achievement,
      String rating) {
    measure("M3").getMeasurements().removeIf(m -> m.getFiscalYear().year() > 2024);
    measure("M2").getMeasurements().removeIf(m -> m.getFiscalYear().year() > 2024);
    Table table = table(scene.model());

    assertEquals(List.of(baseline, target, latest, achievement, rating),
        Stream.of("Baseline", "Target", "Latest", "Achievement", "Rating").map(c -> text(table, code, c)).toList());
    assertEquals("令和8年度(2026)", text(table, code, "TargetYear"));
  }

  @ParameterizedTest
  @CsvSource({"Baseline,50,50", "Baseline,'1,200.5',1200.5", "Target,'',–", "TargetYear,2027,令和9年度(2027)",
      "BaselineYear,令和4年度,令和4年度(2022)", "Latest,70(2025),70(2025)", "Latest,64 2024,64(2024)",
      "Source,アンケート,アンケート"})
  void figuresAreTypedIntoTheirCells(String column, String typed, String shown) {
    measure("M2").getMeasurements().removeIf(m -> m.getFiscalYear().year() > 2024);
    Table table = table(scene.model());
    String before = scene.saved();

    tools.edit(line(table, "M2"), column(table, column), typed);
    session.refreshChanged();
    assertEquals(shown, text(table, "M2", column));

    runner.undo();
    session.refreshChanged();
    assertEquals(before, scene.saved());
  }

  @Test
  void anActualValueOfAKnownYearIsCorrectedNotDoubled() {
    Table table = table(scene.model());
    int before = measure("M1").getMeasurements().size();
    tools.edit(line(table, "M1"), column(table, "Latest"), "25(2024)");

    assertEquals(before, measure("M1").getMeasurements().size());
    assertEquals(25.0, measure("M1").getMeasurements().getFirst().getActual());
    tools.edit(line(table, "M1"), column(table, "Latest"), "31(令和7年度)");
    assertEquals(new FiscalYear(2025), measure("M1").getMeasurements().getLast().getFiscalYear());
  }

  @Test
  void whatIsNoNumberIsRefusedInASentence() {
    Table table = table(scene.model());
    String before = scene.saved();

    ToolException refused = assertThrows(ToolException.class,
        () -> tools.edit(line(table, "M2"), column(table, "Baseline"), "たくさん"));
    assertTrue(refused.getMessage().contains("「たくさん」は数として読めません。"), refused.getMessage());
    assertEquals(before, scene.saved());
  }

  @Test
  void computedCellsCannotBeTypedOver() {
    Table table = table(scene.model());

    assertFalse(tools.canEdit(line(table, "M1"), column(table, "Rating")).allowed());
    assertFalse(tools.canEdit(line(table, "M1"), column(table, "Achievement")).allowed());
  }

  @Test
  void aMeasureIsDeletedInTheTableOfTheCouncilOnly() {
    Table ofModel = table(scene.model().getLogicModels().getFirst());
    assertEquals("指標は計画や評価でも使われます。消すときは協議会の指標一覧で消してください。",
        tools.canDelete(line(ofModel, "M1")).reason());

    Table all = table(scene.model());
    Measure doomed = measure("M1");
    tools.deleteLines(List.of(line(all, "M1")));
    assertFalse(scene.model().getMeasures().contains(doomed));
  }

  @Test
  void aNewLineOfALogicModelMeasuresAnOutcome() {
    LogicModel model = scene.model().getLogicModels().getFirst();
    Table table = table(model);
    int before = table.lines().size();
    tools.create(tools.lineTools(table).getFirst(), table);
    session.refreshChanged();

    assertEquals(before + 1, table.lines().size());
    assertEquals("新しい指標", scene.model().getMeasures().getLast().getName());
  }
}
