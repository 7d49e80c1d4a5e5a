package org.musubi.design.scenario.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.design.scenario.End;
import org.musubi.design.scenario.MenuEntry;
import org.musubi.design.scenario.Node;
import org.musubi.design.scenario.Picture;
import org.musubi.design.scenario.Problem;
import org.musubi.design.scenario.Scene;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Task;
import org.musubi.model.values.FiscalYear;

/** DG12 on the sample council: ratings and trends by aspect, improvements, delayed tasks, and what its tools do. */
class EvaluationOverviewTest {

  private Scene scene;
  private EvaluationSheet sheet;
  private Picture diagram;

  @BeforeEach
  void open() {
    scene = Scene.ofSample();
    sheet = scene.model().getEvaluations().getFirst();
    diagram = scene.open("DG12", sheet);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private EvaluationItem item(int number) {
    return sheet.getItems().get(number - 1);
  }

  @ParameterizedTest
  @CsvSource({"Structure,STRUCTURE,ストラクチャー(構造) B(3項目)", "Process,PROCESS,プロセス(過程) B(2項目)",
      "Output,OUTPUT,アウトプット(実施量) B(5項目)", "Outcome,OUTCOME,アウトカム(成果) C(5項目)"})
  void itemsStandInTheirAspectWithItsComposite(String name, Aspect aspect, String heading) {
    Node column = diagram.node(name);

    assertEquals(sheet.getItems().stream().filter(i -> i.getAspect() == aspect).toList(),
        column.children().stream().map(Node::target).toList());
    assertEquals(heading, column.text());
  }

  @Test
  void theOverallRatingIsThatOfTheCouncil() {
    assertEquals("令和6年度 評価シート(事業評価) 総合評価 B", diagram.node("Sheet").text());
    scene.change(() -> sheet.setOverall(RatingValue.C));
    assertTrue(diagram.node("Sheet").text().endsWith("総合評価 C"));
  }

  /** M1 to M4 of the worked example, domain.md 5.14: ratings A, B, C, D; M4 rises although it should fall. */
  @ParameterizedTest
  @CsvSource({"6,【A】セミナーに事業所が集まったか ↗,1", "11,【B】健康宣言をする事業所は増えたか ↗,1",
      "12,【C】被扶養者は健診を受けたか ↗,2", "13,【D】小規模事業場で健診が行われたか ↗,3"})
  void theWorkedExampleIsShownByLetterTrendAndBorder(int number, String text, int border) {
    Node view = diagram.node(item(number));

    assertEquals(text, view.text());
    assertEquals(border, view.borderWidth());
  }

  @Test
  void ratingByHandTakesPrecedenceAndCanBeTakenBack() {
    EvaluationItem item = item(12);
    scene.play(diagram, () -> choose(item, "B"), () -> {
      assertEquals(RatingValue.B, item.getSelfRating());
      assertTrue(diagram.node(item).text().startsWith("【B】"));
    });
    scene.play(diagram, () -> choose(item, "計算に従う"), () -> {
      assertNull(item.getSelfRating());
      assertTrue(diagram.node(item).text().startsWith("【C】"));
    });
  }

  private void choose(EvaluationItem item, String label) {
    MenuEntry chosen = diagram.menu(diagram.node(item)).stream().flatMap(entry -> entry.children().stream())
        .filter(entry -> label.equals(entry.label())).findFirst().orElseThrow();
    diagram.pick(chosen, diagram.node(item));
  }

  @Test
  void draggingChangesTheAspect() {
    EvaluationItem item = item(1);
    scene.play(diagram, () -> diagram.move(diagram.node(item), diagram.node("Process")),
        () -> assertEquals(Aspect.PROCESS, item.getAspect()));
  }

  @Test
  void aMeasureOfTheExplorerIsEvaluated() {
    Measure measure = scene.model().getMeasures().getFirst();
    scene.play(diagram, () -> diagram.drop(measure, diagram.node("Output")), () -> {
      EvaluationItem made = sheet.getItems().getLast();
      assertSame(measure, made.getMeasure());
      assertEquals(Aspect.OUTPUT, made.getAspect());
      assertEquals("健康宣言セミナー参加事業所数はどうだったか", made.getName());
    });
  }

  @Test
  void improvementsAreALayerInTheColumnOfTheirItem() {
    diagram.show("Improvements");
    ImprovementAction action = item(13).getImprovements().getFirst();
    Node view = diagram.node(action);

    assertEquals("✓ 拡大: 業種組合の休業日・夜間の集団健診を新しく始める", view.text());
    assertEquals(diagram.node("OutcomeImprovements"), view.parent());
    assertTrue(diagram.connects(item(13), action));
    scene.play(diagram, () -> diagram.reconnect(diagram.edge(item(13), action), End.SOURCE, diagram.node(item(12))),
        () -> assertSame(item(12), action.getItem()));
    String create = "createImprovement";
    scene.play(diagram, () -> diagram.create(create, diagram.node(item(1))), () -> {
      ImprovementAction made = item(1).getImprovements().getLast();
      assertEquals(new FiscalYear(2025), made.getTargetYear(), "the year after the one evaluated");
      assertTrue(diagram.connects(item(1), made));
    });
  }

  @Test
  void delayedTasksAreALayerAndCanBeFinished() {
    diagram.show("Delayed");
    Task task = (Task) diagram.node("DelayedTask").target();

    assertEquals("PJ-02 訪問(後半) 20%", diagram.node(task).text());
    String finish = "finishTask";
    scene.play(diagram, () -> diagram.use(finish, diagram.node(task)), () -> {
      assertTrue(task.isDone());
      assertEquals(List.of(), diagram.nodes("DelayedTask"));
      assertEquals("遅れている作業(0件)", diagram.node("DelayedBox").text());
    });
  }

  @Test
  void aBadRatingWithoutImprovementIsReportedAndRepaired() {
    EvaluationItem item = item(13);
    scene.change(() -> item.getImprovements().clear());
    Problem problem = diagram.problems().getFirst();

    assertEquals("評価項目-13 小規模事業場で健診が行われたか: 評価がDですが、改善が書かれていません。改善を加えてください。",
        problem.message());
    scene.play(diagram, () -> diagram.fix(problem, problem.fixes().getFirst()),
        () -> assertEquals(1, item.getImprovements().size()));
    assertEquals(List.of(), diagram.problems());
  }

  @Test
  void theFilterLeavesWhatNeedsALook() {
    diagram.filter("attentionOnly");

    assertTrue(diagram.node(item(13)).isVisible());
    assertFalse(diagram.node(item(6)).isVisible());
  }

  @Test
  void aDoubleClickOpensTheLogicModelOfTheMeasure() {
    assertSame(scene.model().getLogicModels().getFirst(),
        diagram.doubleClick(diagram.node(item(6))).getFirst().about());
  }
}
