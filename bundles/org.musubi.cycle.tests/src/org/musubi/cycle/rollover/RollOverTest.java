package org.musubi.cycle.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.cycle.CouncilTest;
import org.musubi.cycle.actuals.Actuals;
import org.musubi.cycle.sheet.EvaluationSheets;
import org.musubi.model.core.Language;
import org.musubi.model.core.TraceKind;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.plan.Innovation;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.PlanStatus;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;

/** 次年度をつくる: from the plan and evaluation of 2025 to the plan of 2026. */
class RollOverTest extends CouncilTest {

  @BeforeEach
  void evaluate2025() {
    removePlansOf(FY2026);
    EvaluationSheets.prepare(model, FY2025, TODAY);
  }

  private void removePlansOf(FiscalYear year) {
    for (Project project : model.getProjects()) {
      project.getYears().stream().filter(planned -> planned.getFiscalYear().equals(year)).toList()
          .forEach(planned -> EcoreUtil.delete(planned, true));
    }
    model.getMidTermPlans().forEach(plan -> plan.getAnnualPlans().removeIf(
        annual -> annual.getFiscalYear().equals(year)));
  }

  private ImprovementAction decide(String measure, ImprovementKind kind, String text) {
    ImprovementAction action = Improvements.add(item(FY2025, measure), kind, text);
    action.setAdopted(true);
    return action;
  }

  private CarryOver carry(RollOverPlan plan, String project) {
    return plan.projects().stream().filter(carry -> carry.project() == project(project)).findFirst().orElseThrow();
  }

  private ProjectYear next(String project) {
    return Actuals.yearOf(project(project), FY2026).orElseThrow();
  }

  private NextYear.Result rollOver() {
    return NextYear.create(RollOver.plan(model, FY2025), List.of(), TODAY);
  }

  @Test
  void theStrongestAdoptedActionDecides() {
    decide("M1", ImprovementKind.CONTINUE, "続ける");
    decide("M2", ImprovementKind.EXPAND, "会場を2つにする");

    RollOverPlan plan = RollOver.plan(model, FY2025);

    assertEquals(ImprovementKind.EXPAND, carry(plan, "PJ-01").decision().kind());
    assertTrue(carry(plan, "PJ-01").decidedBy().contains("会場を2つにする"));
  }

  @Test
  void whatNobodyAdoptedDecidesNothing() {
    decide("M1", ImprovementKind.STOP, "やめる").setAdopted(false);

    CarryOver carry = carry(RollOver.plan(model, FY2025), "PJ-01");

    assertEquals(ImprovementKind.CONTINUE, carry.decision().kind());
    assertEquals(1, carry.undecided().size());
  }

  @Test
  void theNextYearHasItsPlanWithTracesBack() {
    ImprovementAction action = decide("M2", ImprovementKind.EXPAND, "会場を2つにする");
    ProjectYear before = Actuals.yearOf(project("PJ-01"), FY2025).orElseThrow();

    NextYear.Result result = rollOver();

    ProjectYear next = next("PJ-01");
    assertEquals(FY2026, result.annualPlan().getFiscalYear());
    assertEquals(PlanStatus.DRAFT, result.annualPlan().getStatus());
    assertSame(result.annualPlan(), next.getAnnualPlan());
    assertTrue(next.getContent().contains("会場を2つにする"), next.getContent());
    assertSame(next, action.getCreatedProjectYear());
    assertTrue(next.getTraces().stream().anyMatch(
        link -> link.getKind() == TraceKind.DERIVED_FROM && link.getTarget() == before));
    assertTrue(next.getTraces().stream().anyMatch(
        link -> link.getKind() == TraceKind.IMPLEMENTS && link.getTarget() == action));
    assertEquals(Innovation.EXPAND, project("PJ-01").getInnovation());
    assertEquals(before.getTasks().size(), next.getTasks().size());
    assertEquals(before.getTasks().getFirst().getStart().plusYears(1), next.getTasks().getFirst().getStart());
    assertEquals(0, next.getTasks().getFirst().getPercent());
  }

  @Test
  void runAgainNothingIsCarriedTwice() throws IOException {
    decide("M2", ImprovementKind.EXPAND, "会場を2つにする");
    rollOver();
    String once = saved();

    assertTrue(RollOver.plan(model, FY2025).isDone());
    NextYear.Result again = rollOver();

    assertEquals(List.of(), again.created());
    assertEquals(once, saved());
  }

  private String saved() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.eResource().save(out, null);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anActionAdoptedLaterIsAddedToTheExistingPlan() {
    rollOver();
    next("PJ-01").setContent("書き直した内容");
    decide("M1", ImprovementKind.IMPROVE, "夜の回を設ける");

    rollOver();

    assertEquals("書き直した内容\n【改善】夜の回を設ける".length(), next("PJ-01").getContent().length());
    assertTrue(next("PJ-01").getContent().startsWith("書き直した内容"));
    assertEquals(1, project("PJ-01").getYears().stream().filter(y -> y.getFiscalYear().equals(FY2026)).count());
  }

  @Test
  void anEndedProjectHasNoNextYear() {
    RollOverPlan plan = RollOver.plan(model, FY2025,
        Map.of(project("PJ-01"), Decision.of(ImprovementKind.STOP)));
    NextYear.Result result = NextYear.create(plan, List.of(), TODAY);

    assertTrue(result.ended().contains(project("PJ-01")));
    assertTrue(Actuals.yearOf(project("PJ-01"), FY2026).isEmpty());
    assertEquals(ProjectStatus.DONE, project("PJ-01").getStatus());
    assertEquals(FY2025, project("PJ-01").getEndYear());
  }

  @Test
  void aMergedProjectGoesOnInTheOther() {
    Project merged = project("PJ-02");
    Project into = project("PJ-01");
    RollOverPlan plan = RollOver.plan(model, FY2025,
        Map.of(merged, new Decision(ImprovementKind.MERGE, into)));
    NextYear.create(plan, List.of(), TODAY);

    assertTrue(next("PJ-01").getContent().contains(merged.getName()));
    assertTrue(into.getMeasures().containsAll(merged.getMeasures()));
    assertTrue(into.getPartners().stream().map(partner -> partner.getOrganization()).toList()
        .containsAll(merged.getPartners().stream().map(partner -> partner.getOrganization()).toList()));
    assertEquals(1, into.getPartners().stream().filter(p -> p.getInvolvement() == Involvement.LEAD).count());
    assertTrue(RollOver.plan(model, FY2025, Map.of(merged, new Decision(ImprovementKind.MERGE, into))).isDone());
  }

  @Test
  void aMergerWithoutPartnerIsAskedForAndLeftOut() {
    project("PJ-02").getLinkedProjects().clear();
    RollOverPlan plan = RollOver.plan(model, FY2025,
        Map.of(project("PJ-02"), Decision.of(ImprovementKind.MERGE)));

    assertNotNull(carry(plan, "PJ-02").problem());
    NextYear.Result result = NextYear.create(plan, List.of(), TODAY);
    assertFalse(result.ended().contains(project("PJ-02")));
  }

  @Test
  void whatNextYearsPlanHoldsCannotEndBefore() {
    rollOver();
    Project planned = project("PJ-02");
    RollOverPlan plan = RollOver.plan(model, FY2025, Map.of(planned, Decision.of(ImprovementKind.STOP)));

    String problem = carry(plan, "PJ-02").problem();
    assertTrue(problem.contains(planned.getName()) && problem.contains("2026"), problem);
    NextYear.Result result = NextYear.create(plan, List.of(), TODAY);
    assertFalse(result.ended().contains(planned));
    assertTrue(Actuals.yearOf(planned, FY2026).isPresent());
    EcoreUtil.delete(next("PJ-02"), true);
    assertNull(carry(RollOver.plan(model, FY2025, Map.of(planned, Decision.of(ImprovementKind.STOP))), "PJ-02")
        .problem());
  }

  @Test
  void whatIsWrittenIntoACouncilIsInItsLanguage() {
    model.setLanguage(Language.EN);
    rollOver();

    assertTrue(model.getMidTermPlans().stream().flatMap(plan -> plan.getAnnualPlans().stream())
        .filter(annual -> annual.getFiscalYear().equals(FY2026))
        .allMatch(annual -> annual.getName().contains("FY2026")), () -> next("PJ-01").getAnnualPlan().getName());
    String comment = next("PJ-01").getTraces().getFirst().getComment();
    assertTrue(comment.chars().allMatch(letter -> letter < 0x3000), comment);
  }

  @Test
  void behindTheMidTermPlanANewOneBegins() {
    rollOver();
    RollOverPlan plan = RollOver.plan(model, FY2026, Map.of(project("PJ-01"), Decision.of(ImprovementKind.CONTINUE)));
    assertTrue(plan.needsNewMidTermPlan());
    int before = model.getMidTermPlans().size();

    NextYear.Result result = NextYear.create(plan, List.of(), TODAY);

    assertEquals(before + 1, model.getMidTermPlans().size());
    assertEquals(FY2027, result.annualPlan().getMidTermPlan().getPeriod().getStart());
    assertEquals(new FiscalYear(2029), result.annualPlan().getMidTermPlan().getPeriod().getEnd());
    assertTrue(result.annualPlan().getMidTermPlan().getProjects().contains(project("PJ-01")));
  }

  @Test
  void aYearWithoutProjectsIsRefusedWithASentence() {
    RollOverPlan plan = RollOver.plan(model, new FiscalYear(2040));

    assertNotNull(plan.problem());
    assertThrows(IllegalArgumentException.class, () -> NextYear.create(plan, List.of(), TODAY));
  }

  @Test
  void actionsOfTheWholeCouncilBecomeTheFocusOnce() {
    RollOverPlan plan = RollOver.plan(model, FY2024);
    assertFalse(plan.councilActions().isEmpty());
    String text = plan.councilActions().getFirst().getText();

    NextYear.create(plan, List.of(), TODAY);
    NextYear.Result again = NextYear.create(RollOver.plan(model, FY2024), List.of(), TODAY);

    String focus = again.annualPlan().getFocus();
    assertEquals(focus.indexOf(text), focus.lastIndexOf(text));
    assertTrue(RollOver.plan(model, FY2024).councilActions().isEmpty());
  }
}
