package org.musubi.design.scenario.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.design.scenario.Edge;
import org.musubi.design.scenario.MenuEntry;
import org.musubi.design.scenario.Node;
import org.musubi.design.scenario.Opening;
import org.musubi.design.scenario.Picture;
import org.musubi.design.scenario.Problem;
import org.musubi.design.scenario.Scene;
import org.musubi.design.scenario.Stroke;
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

/** DG08 on the sample council: years as columns, projects and hand-overs, milestones, and what its tools do. */
class RoadmapTest {

  private Scene scene;
  private MidTermPlan plan;
  private Picture diagram;

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

  private Node column(int year) {
    return diagram.nodes("Year").stream().filter(n -> n.target() == annual(year)).findFirst().orElseThrow();
  }

  private void drop(Node dragged, Node target) {
    diagram.move(dragged, target);
  }

  @Test
  void yearsAreColumnsInOrder() {
    assertEquals(List.of("令和6年度(2024)", "令和7年度(2025)", "令和8年度(2026)"),
        diagram.nodes("Year").stream().map(Node::text).toList());
    for (AnnualPlan annual : plan.getAnnualPlans()) {
      assertEquals(List.copyOf(annual.getProjectYears()).size(),
          column(annual.getFiscalYear().year()).children().size());
    }
  }

  @Test
  void theStateOfAProjectIsASignAndAColour() {
    Node delayed = diagram.node(year("PJ-02", 2025));
    Node completed = diagram.node(year("PJ-02", 2024));

    assertEquals("▲ PJ-02 共同巡回相談", delayed.text());
    assertEquals(3, delayed.borderWidth());
    assertTrue(completed.text().startsWith("✓ "));
    assertFalse(delayed.fill().equals(completed.fill()));
  }

  @Test
  void aProjectIsHandedOverFromYearToYear() {
    Edge view = diagram.edge(year("PJ-02", 2025), year("PJ-02", 2026));

    assertTrue(diagram.connects(year("PJ-02", 2024), year("PJ-02", 2025)));
    assertEquals(Stroke.DASH, view.line(), "delayed");
    assertEquals("66%", view.text());
    scene.assertRefused("引継ぎの線は自動で引かれます。次の年度の事業を消すとなくなります。", diagram.canDelete(view));
  }

  @Test
  void aYearIsAddedAfterTheLast() {
    String create = "createYear";
    scene.play(diagram, () -> diagram.create(create, diagram.node("Plan")), () -> {
      AnnualPlan made = plan.getAnnualPlans().getLast();
      assertEquals(new FiscalYear(2027), made.getFiscalYear());
      assertEquals("令和9年度(2027) 実施計画", made.getName());
      assertEquals(4, diagram.nodes("Year").size());
    });
    Problem outside = diagram.problems().getFirst();
    assertTrue(outside.message().contains("令和9年度(2027)は中期計画の期間の外です"), outside.message());
    scene.play(diagram, () -> diagram.fix(outside, outside.fixes().getFirst()),
        () -> assertEquals(new FiscalYear(2027), plan.getPeriod().getEnd()));
  }

  @Test
  void aNewProjectIsPlannedForTheYearClicked() {
    String create = "createProject";
    scene.play(diagram, () -> diagram.create(create, column(2026)), () -> {
      Project made = scene.model().getProjects().getLast();
      assertEquals("PJ-10", made.getCode());
      assertTrue(plan.getProjects().contains(made));
      assertSame(annual(2026), made.getYears().getFirst().getAnnualPlan());
      assertEquals(new FiscalYear(2026), made.getYears().getFirst().getFiscalYear());
    });
  }

  @Test
  void aProjectIsContinuedNextYearOnce() {
    String next = "continueProject";
    ProjectYear year = year("PJ-02", 2025);
    scene.assertRefused("「PJ-02 共同巡回相談」は次の年度にもう計画されています。", diagram.canUse(next, diagram.node(year)));
    scene.play(diagram, () -> diagram.delete(diagram.node(year("PJ-02", 2026))), () -> { });
    scene.play(diagram, () -> diagram.use(next, diagram.node(year)), () -> {
      ProjectYear made = year("PJ-02", 2026);
      assertEquals(year.getContent(), made.getContent());
      assertEquals(year.getQuarters(), made.getQuarters());
      assertTrue(diagram.connects(year, made));
    });
    scene.assertRefused("次の年度の列がありません。先に「年度」を加えてください。",
        diagram.canUse(next, diagram.node(year("PJ-02", 2026))));
  }

  @Test
  void draggingMovesAProjectToAYearItIsNotPlannedFor() {
    scene.assertRefused("「PJ-02 共同巡回相談」は令和7年度(2025)にもう計画されています。",
        diagram.canMove(diagram.node(year("PJ-02", 2024)), column(2025)));
    ProjectYear moved = year("PJ-05", 2025);
    scene.play(diagram, () -> drop(diagram.node(moved), column(2024)), () -> {
      assertEquals(new FiscalYear(2024), moved.getFiscalYear());
      assertSame(annual(2024), moved.getAnnualPlan());
    });
  }

  @Test
  void aProjectOfTheExplorerIsPlannedForAYear() {
    Project project = PlanFactory.eINSTANCE.createProject();
    project.setName("外の事業");
    scene.change(() -> scene.model().getProjects().add(project));
    scene.play(diagram, () -> diagram.drop(project, column(2025)),
        () -> assertSame(annual(2025), project.getYears().getFirst().getAnnualPlan()));
  }

  @Test
  void theProgressIsChosenFromTheMenu() {
    ProjectYear year = year("PJ-02", 2026);
    MenuEntry completed = diagram.menu(diagram.node(year)).stream()
        .flatMap(entry -> entry.children().stream()).filter(entry -> entry.label().contains("完了")).findFirst()
        .orElseThrow();
    scene.play(diagram, () -> diagram.pick(completed, diagram.node(year)), () -> {
      assertEquals(ProgressState.COMPLETED, year.getState());
      assertTrue(diagram.node(year).text().startsWith("✓"));
    });
  }

  @Test
  void aYearWithProjectsStays() {
    scene.assertRefused("令和6年度(2024)には事業があります。先に事業を移すか消してください。",
        diagram.canDelete(column(2024)));
  }

  @Test
  void milestonesAreALayerAndMoveBetweenYears() {
    diagram.show("Milestones");
    Milestone milestone = scene.model().getProjects().get(1).getMilestones().getFirst();
    assertEquals(LocalDate.of(2024, 9, 2), milestone.getDate());
    assertEquals("● 9/2 訪問の開始 PJ-02", diagram.node(milestone).text());

    Node row = diagram.nodes("MilestoneYear").get(1);
    scene.play(diagram, () -> drop(diagram.node(milestone), row), () -> {
      assertEquals(LocalDate.of(2025, 9, 2), milestone.getDate());
      assertEquals(row, diagram.node(milestone).parent());
    });
    Milestone evaluation = scene.model().getProjects().get(1).getMilestones().get(1);
    assertEquals(LocalDate.of(2025, 2, 7), evaluation.getDate());
    scene.play(diagram, () -> drop(diagram.node(evaluation), diagram.nodes("MilestoneYear").get(2)),
        () -> assertEquals(LocalDate.of(2027, 2, 7), evaluation.getDate(), "February of fiscal year 2026"));
    String create = "createMilestone";
    scene.play(diagram,
        () -> diagram.create(create, diagram.node(year("PJ-01", 2025))),
        () -> assertEquals(LocalDate.of(2026, 3, 31),
            year("PJ-01", 2025).getProject().getMilestones().getLast().getDate()));
  }

  @Test
  void detailsAndFilters() {
    diagram.show("Details");
    assertEquals("▲ PJ-02 共同巡回相談\n地産保\n■■■■\n66%", diagram.node(year("PJ-02", 2025)).text());
    diagram.filter("delayedOnly");
    assertTrue(diagram.node(year("PJ-02", 2025)).isVisible());
    assertFalse(diagram.node(year("PJ-01", 2025)).isVisible());
  }

  @Test
  void aDoubleClickOpensTheLogicModelOfTheProject() {
    List<Opening> opened = diagram.doubleClick(diagram.node(year("PJ-02", 2025)));

    assertSame(scene.model().getLogicModels().getFirst(), opened.getFirst().about());
    assertEquals("DG06", opened.getFirst().name());
  }

  @Test
  void anEmptyPlanBeginsWithTheFirstYearOfItsPeriod() {
    MidTermPlan empty = PlanFactory.eINSTANCE.createMidTermPlan();
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(new FiscalYear(2027));
    empty.setPeriod(period);
    scene.change(() -> scene.model().getMidTermPlans().add(empty));
    Picture fresh = scene.open("DG08", empty);

    scene.play(fresh, () -> fresh.doubleClick(fresh.node("Hint")),
        () -> assertEquals(new FiscalYear(2027), empty.getAnnualPlans().getFirst().getFiscalYear()));
  }
}
