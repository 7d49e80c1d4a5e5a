package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.design.Scene.edge;
import static org.musubi.design.Scene.node;
import static org.musubi.design.Scene.nodes;
import static org.musubi.design.Scene.tool;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Period;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Milestone;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.viewpoint.specification.ContainerCreationDescription;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.specification.ToolDescription;
import org.musubi.viewpoint.tool.MenuEntry;
import org.musubi.viewpoint.tool.ToolResult;
import org.musubi.viewpoint.validation.DiagramValidation;
import org.musubi.viewpoint.validation.Violation;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** DG08 on the sample council: years as columns, projects and hand-overs, milestones, and what its tools do. */
class RoadmapTest {

  private Scene scene;
  private MidTermPlan plan;
  private Diagram diagram;

  @BeforeEach
  void open() {
    scene = Scene.ofSample();
    plan = scene.model().getMidTermPlans().getFirst();
    diagram = scene.open("DG08", plan);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private AnnualPlan annual(int year) {
    return plan.getAnnualPlans().stream().filter(p -> p.getFiscalYear().year() == year).findFirst().orElseThrow();
  }

  private ProjectYear year(String project, int year) {
    return scene.model().getProjects().stream().filter(p -> project.equals(p.getCode()))
        .flatMap(p -> p.getYears().stream()).filter(y -> y.getFiscalYear().year() == year).findFirst().orElseThrow();
  }

  private NodeView column(int year) {
    return nodes(diagram, "Year").stream().filter(n -> n.target() == annual(year)).findFirst().orElseThrow();
  }

  private void drop(NodeView dragged, NodeView target) {
    scene.tools().drop(List.of(dragged), diagram, target, DragSource.DIAGRAM, new Point(5, 5));
  }

  @Test
  void yearsAreColumnsInOrder() {
    assertEquals(List.of("令和6年度(2024)", "令和7年度(2025)", "令和8年度(2026)"),
        nodes(diagram, "Year").stream().map(NodeView::text).toList());
    for (AnnualPlan annual : plan.getAnnualPlans()) {
      assertEquals(List.copyOf(annual.getProjectYears()).size(),
          column(annual.getFiscalYear().year()).children().size());
    }
  }

  @Test
  void theStateOfAProjectIsASignAndAColour() {
    NodeView delayed = node(diagram, year("PJ-02", 2025));
    NodeView completed = node(diagram, year("PJ-02", 2024));

    assertEquals("▲ PJ-02 共同巡回相談", delayed.text());
    assertEquals(3, delayed.look().borderWidth());
    assertTrue(completed.text().startsWith("✓ "));
    assertFalse(delayed.look().fill().equals(completed.look().fill()));
  }

  @Test
  void aProjectIsHandedOverFromYearToYear() {
    EdgeView view = edge(diagram, year("PJ-02", 2025), year("PJ-02", 2026));

    assertNotNull(edge(diagram, year("PJ-02", 2024), year("PJ-02", 2025)));
    assertEquals(LineStyle.DASH, view.look().line(), "delayed");
    assertEquals("66%", view.text());
    assertEquals("引継ぎの線は自動で引かれます。次の年度の事業を消すとなくなります。", scene.tools().canDelete(view).reason());
  }

  @Test
  void aYearIsAddedAfterTheLast() {
    ContainerCreationDescription create = tool(diagram, ContainerCreationDescription.class, "createYear");
    scene.play(diagram, () -> scene.tools().create(create, diagram, node(diagram, "Plan"), null, null), () -> {
      AnnualPlan made = plan.getAnnualPlans().getLast();
      assertEquals(new FiscalYear(2027), made.getFiscalYear());
      assertEquals("令和9年度(2027) 実施計画", made.getName());
      assertEquals(4, nodes(diagram, "Year").size());
    });
    DiagramValidation validation = new DiagramValidation(Scene.specification());
    Violation outside = validation.validate(diagram).getFirst();
    assertTrue(outside.message().contains("令和9年度(2027)は中期計画の期間の外です"), outside.message());
    scene.play(diagram, () -> validation.apply(outside.fixes().getFirst(), outside, diagram, scene.tools()),
        () -> assertEquals(new FiscalYear(2027), plan.getPeriod().getEnd()));
  }

  @Test
  void aNewProjectIsPlannedForTheYearClicked() {
    NodeCreationDescription create = tool(diagram, NodeCreationDescription.class, "createProject");
    scene.play(diagram, () -> scene.tools().create(create, diagram, column(2026), new Point(5, 5), null), () -> {
      Project made = scene.model().getProjects().getLast();
      assertEquals("PJ-10", made.getCode());
      assertTrue(plan.getProjects().contains(made));
      assertSame(annual(2026), made.getYears().getFirst().getAnnualPlan());
      assertEquals(new FiscalYear(2026), made.getYears().getFirst().getFiscalYear());
    });
  }

  @Test
  void aProjectIsContinuedNextYearOnce() {
    ToolDescription next = tool(diagram, ToolDescription.class, "continueProject");
    ProjectYear year = year("PJ-02", 2025);
    assertEquals("「PJ-02 共同巡回相談」は次の年度にもう計画されています。",
        scene.tools().canCreate(next, diagram, node(diagram, year)).reason());
    scene.play(diagram, () -> scene.tools().delete(List.of(node(diagram, year("PJ-02", 2026)))), () -> { });
    scene.play(diagram, () -> scene.tools().create(next, diagram, node(diagram, year), null, null), () -> {
      ProjectYear made = year("PJ-02", 2026);
      assertEquals(year.getContent(), made.getContent());
      assertEquals(year.getQuarters(), made.getQuarters());
      assertNotNull(edge(diagram, year, made));
    });
    assertEquals("次の年度の列がありません。先に「年度」を加えてください。",
        scene.tools().canCreate(next, diagram, node(diagram, year("PJ-02", 2026))).reason());
  }

  @Test
  void draggingMovesAProjectToAYearItIsNotPlannedFor() {
    assertEquals("「PJ-02 共同巡回相談」は令和7年度(2025)にもう計画されています。", scene.tools().canDrop(
        List.of(node(diagram, year("PJ-02", 2024))), diagram, column(2025), DragSource.DIAGRAM).reason());
    ProjectYear moved = year("PJ-05", 2025);
    scene.play(diagram, () -> drop(node(diagram, moved), column(2024)), () -> {
      assertEquals(new FiscalYear(2024), moved.getFiscalYear());
      assertSame(annual(2024), moved.getAnnualPlan());
    });
  }

  @Test
  void aProjectOfTheExplorerIsPlannedForAYear() {
    Project project = PlanFactory.eINSTANCE.createProject();
    project.setName("外の事業");
    scene.model().getProjects().add(project);
    scene.session().refreshChanged();
    scene.play(diagram, () -> scene.tools().drop(List.of(project), diagram, column(2025), DragSource.PROJECT_EXPLORER,
        new Point(5, 5)), () -> assertSame(annual(2025), project.getYears().getFirst().getAnnualPlan()));
  }

  @Test
  void theProgressIsChosenFromTheMenu() {
    ProjectYear year = year("PJ-02", 2026);
    MenuEntry completed = scene.tools().menu(node(diagram, year)).stream()
        .flatMap(entry -> entry.children().stream()).filter(entry -> entry.label().contains("完了")).findFirst()
        .orElseThrow();
    scene.play(diagram, () -> scene.tools().run(completed.tool(), node(diagram, year)), () -> {
      assertEquals(ProgressState.COMPLETED, year.getState());
      assertTrue(node(diagram, year).text().startsWith("✓"));
    });
  }

  @Test
  void aYearWithProjectsStays() {
    assertEquals("令和6年度(2024)には事業があります。先に事業を移すか消してください。",
        scene.tools().canDelete(column(2024)).reason());
  }

  @Test
  void milestonesAreALayerAndMoveBetweenYears() {
    scene.show(diagram, "Milestones");
    Milestone milestone = scene.model().getProjects().get(1).getMilestones().getFirst();
    assertEquals(LocalDate.of(2024, 9, 2), milestone.getDate());
    assertEquals("● 9/2 訪問の開始 PJ-02", node(diagram, milestone).text());

    NodeView row = nodes(diagram, "MilestoneYear").get(1);
    scene.play(diagram, () -> drop(node(diagram, milestone), row), () -> {
      assertEquals(LocalDate.of(2025, 9, 2), milestone.getDate());
      assertSame(row, node(diagram, milestone).parent());
    });
    Milestone evaluation = scene.model().getProjects().get(1).getMilestones().get(1);
    assertEquals(LocalDate.of(2025, 2, 7), evaluation.getDate());
    scene.play(diagram, () -> drop(node(diagram, evaluation), nodes(diagram, "MilestoneYear").get(2)),
        () -> assertEquals(LocalDate.of(2027, 2, 7), evaluation.getDate(), "February of fiscal year 2026"));
    NodeCreationDescription create = tool(diagram, NodeCreationDescription.class, "createMilestone");
    scene.play(diagram,
        () -> scene.tools().create(create, diagram, node(diagram, year("PJ-01", 2025)), null, null),
        () -> assertEquals(LocalDate.of(2026, 3, 31),
            year("PJ-01", 2025).getProject().getMilestones().getLast().getDate()));
  }

  @Test
  void detailsAndFilters() {
    scene.show(diagram, "Details");
    assertEquals("▲ PJ-02 共同巡回相談\n地産保\n■■■■\n66%", node(diagram, year("PJ-02", 2025)).text());
    scene.filter(diagram, "delayedOnly");
    assertTrue(node(diagram, year("PJ-02", 2025)).isVisible());
    assertFalse(node(diagram, year("PJ-01", 2025)).isVisible());
  }

  @Test
  void aDoubleClickOpensTheLogicModelOfTheProject() {
    ToolResult result = scene.tools().doubleClick(node(diagram, year("PJ-02", 2025)));

    assertSame(scene.model().getLogicModels().getFirst(), result.navigations().getFirst().element());
    assertEquals("DG06", result.navigations().getFirst().description().getName());
  }

  @Test
  void anEmptyPlanBeginsWithTheFirstYearOfItsPeriod() {
    MidTermPlan empty = PlanFactory.eINSTANCE.createMidTermPlan();
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(new FiscalYear(2027));
    empty.setPeriod(period);
    scene.model().getMidTermPlans().add(empty);
    Diagram fresh = scene.open("DG08", empty);

    scene.play(fresh, () -> scene.tools().doubleClick(node(fresh, "Hint")),
        () -> assertEquals(new FiscalYear(2027), empty.getAnnualPlans().getFirst().getFiscalYear()));
  }
}
