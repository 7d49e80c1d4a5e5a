package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.design.Scene.edge;
import static org.musubi.design.Scene.node;
import static org.musubi.design.Scene.nodes;
import static org.musubi.design.Scene.tool;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Task;
import org.musubi.model.values.FiscalYear;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.specification.ToolDescription;
import org.musubi.viewpoint.tool.MenuEntry;
import org.musubi.viewpoint.validation.DiagramValidation;
import org.musubi.viewpoint.validation.Violation;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** DG12 on the sample council: ratings and trends by aspect, improvements, delayed tasks, and what its tools do. */
class EvaluationOverviewTest {

  private Scene scene;
  private EvaluationSheet sheet;
  private Diagram diagram;

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
    NodeView column = node(diagram, name);

    assertEquals(sheet.getItems().stream().filter(i -> i.getAspect() == aspect).toList(),
        column.children().stream().map(NodeView::target).toList());
    assertEquals(heading, column.text());
  }

  @Test
  void theOverallRatingIsThatOfTheCouncil() {
    assertEquals("令和6年度 評価シート(事業評価) 総合評価 B", node(diagram, "Sheet").text());
    sheet.setOverall(RatingValue.C);
    scene.session().refreshChanged();
    assertTrue(node(diagram, "Sheet").text().endsWith("総合評価 C"));
  }

  /** M1 to M4 of the worked example, domain.md 5.14: ratings A, B, C, D; M4 rises although it should fall. */
  @ParameterizedTest
  @CsvSource({"6,【A】セミナーに事業所が集まったか ↗,1", "11,【B】健康宣言をする事業所は増えたか ↗,1",
      "12,【C】被扶養者は健診を受けたか ↗,2", "13,【D】小規模事業場で健診が行われたか ↗,3"})
  void theWorkedExampleIsShownByLetterTrendAndBorder(int number, String text, int border) {
    NodeView view = node(diagram, item(number));

    assertEquals(text, view.text());
    assertEquals(border, view.look().borderWidth());
  }

  @Test
  void ratingByHandTakesPrecedenceAndCanBeTakenBack() {
    EvaluationItem item = item(12);
    scene.play(diagram, () -> choose(item, "B"), () -> {
      assertEquals(RatingValue.B, item.getSelfRating());
      assertTrue(node(diagram, item).text().startsWith("【B】"));
    });
    scene.play(diagram, () -> choose(item, "計算に従う"), () -> {
      assertNull(item.getSelfRating());
      assertTrue(node(diagram, item).text().startsWith("【C】"));
    });
  }

  private void choose(EvaluationItem item, String label) {
    MenuEntry chosen = scene.tools().menu(node(diagram, item)).stream().flatMap(entry -> entry.children().stream())
        .filter(entry -> label.equals(entry.label())).findFirst().orElseThrow();
    scene.tools().run(chosen.tool(), node(diagram, item));
  }

  @Test
  void draggingChangesTheAspect() {
    EvaluationItem item = item(1);
    scene.play(diagram, () -> scene.tools().drop(List.of(node(diagram, item)), diagram, node(diagram, "Process"),
        DragSource.DIAGRAM, new Point(5, 5)), () -> assertEquals(Aspect.PROCESS, item.getAspect()));
  }

  @Test
  void aMeasureOfTheExplorerIsEvaluated() {
    Measure measure = scene.model().getMeasures().getFirst();
    scene.play(diagram, () -> scene.tools().drop(List.of(measure), diagram, node(diagram, "Output"),
        DragSource.PROJECT_EXPLORER, new Point(5, 5)), () -> {
          EvaluationItem made = sheet.getItems().getLast();
          assertSame(measure, made.getMeasure());
          assertEquals(Aspect.OUTPUT, made.getAspect());
          assertEquals("健康宣言セミナー参加事業所数はどうだったか", made.getName());
        });
  }

  @Test
  void improvementsAreALayerInTheColumnOfTheirItem() {
    scene.show(diagram, "Improvements");
    ImprovementAction action = item(13).getImprovements().getFirst();
    NodeView view = node(diagram, action);

    assertEquals("✓ 拡大: 業種組合の休業日・夜間の集団健診を新しく始める", view.text());
    assertEquals("OutcomeImprovements", view.parent().mapping().getName());
    assertNotNull(edge(diagram, item(13), action));
    scene.play(diagram, () -> scene.tools().reconnect(edge(diagram, item(13), action), true, node(diagram, item(12))),
        () -> assertSame(item(12), action.getItem()));
    NodeCreationDescription create = tool(diagram, NodeCreationDescription.class, "createImprovement");
    scene.play(diagram, () -> scene.tools().create(create, diagram, node(diagram, item(1)), null, null), () -> {
      ImprovementAction made = item(1).getImprovements().getLast();
      assertEquals(new FiscalYear(2025), made.getTargetYear(), "the year after the one evaluated");
      assertNotNull(edge(diagram, item(1), made));
    });
  }

  @Test
  void delayedTasksAreALayerAndCanBeFinished() {
    scene.show(diagram, "Delayed");
    Task task = (Task) node(diagram, "DelayedTask").target();

    assertEquals("PJ-02 訪問(後半) 20%", node(diagram, task).text());
    ToolDescription finish = tool(diagram, ToolDescription.class, "finishTask");
    scene.play(diagram, () -> scene.tools().create(finish, diagram, node(diagram, task), null, null), () -> {
      assertTrue(task.isDone());
      assertEquals(List.of(), nodes(diagram, "DelayedTask"));
      assertEquals("遅れている作業(0件)", node(diagram, "DelayedBox").text());
    });
  }

  @Test
  void aBadRatingWithoutImprovementIsReportedAndRepaired() {
    EvaluationItem item = item(13);
    item.getImprovements().clear();
    scene.session().refreshChanged();
    DiagramValidation validation = new DiagramValidation(Scene.specification());
    Violation violation = validation.validate(diagram).getFirst();

    assertEquals("評価項目-13 小規模事業場で健診が行われたか: 評価がDですが、改善が書かれていません。改善を加えてください。",
        violation.message());
    scene.play(diagram, () -> validation.apply(violation.fixes().getFirst(), violation, diagram, scene.tools()),
        () -> assertEquals(1, item.getImprovements().size()));
    assertEquals(List.of(), validation.validate(diagram));
  }

  @Test
  void theFilterLeavesWhatNeedsALook() {
    scene.filter(diagram, "attentionOnly");

    assertTrue(node(diagram, item(13)).isVisible());
    assertFalse(node(diagram, item(6)).isVisible());
  }

  @Test
  void aDoubleClickOpensTheLogicModelOfTheMeasure() {
    assertSame(scene.model().getLogicModels().getFirst(),
        scene.tools().doubleClick(node(diagram, item(6))).navigations().getFirst().element());
  }
}
