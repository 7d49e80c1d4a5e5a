package org.musubi.validation.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.facts.CouncilTestBase;

/** PLN-11: the same project of two organisations, and their merger, which loses nothing. */
class PossibleDuplicateProjectsTest extends CouncilTestBase {

  private final Rule rule = new PossibleDuplicateProjects();
  private final Organization chamber = organization("商工会議所");
  private Project first;
  private Project second;

  @BeforeEach
  void addTwins() {
    first = project("健康セミナー");
    first.setTargetText("50人未満の事業主");
    first.setContent("経営セミナーで健康宣言を伝える。");
    second = project("健康宣言講座");
    second.setTargetText("50人未満の 事業主");
    second.setContent("経営セミナーで、健康宣言を伝える");
    second.getPartners().getFirst().setOrganization(chamber);
  }

  @Test
  void theLaterTwinIsReported() {
    Problem problem = assertProblem(rule, second);
    assertTrue(problem.message().contains("健康セミナー") && problem.message().contains("商工会議所"),
        problem.message());
  }

  @Test
  void otherContentOtherTargetOrTheSameLeadIsNoDuplicate() {
    second.setContent("個別に訪問する");
    assertClean(rule);
    second.setContent(first.getContent());
    second.setTargetText("学生");
    assertClean(rule);
    second.setTargetText(first.getTargetText());
    assertProblem(rule, second);
    second.getPartners().getFirst().setOrganization(insurer);
    assertClean(rule);
  }

  @Test
  void theSameExampleForTheSameTargetsIsADuplicateWhateverTheWords() {
    second.setContent("個別に訪問する");
    for (Project project : List.of(first, second)) {
      project.setFromTemplate(catalogues.projectTemplates().getFirst());
      project.getTargets().add(catalogues.targets().getFirst());
    }
    assertProblem(rule, second);
  }

  @Test
  void mergingKeepsPartnersYearsMeasuresAndReferences() {
    partner(second, insurer, Involvement.COOPERATE).setContribution("講師を出す");
    Measure measure = measure("参加数", Aspect.OUTPUT);
    second.getMeasures().add(measure);
    second.setMethod("オンライン");
    ProjectYear kept = year(first, FY2026, "2回");
    Task task = PlanFactory.eINSTANCE.createTask();
    ProjectYear merged = year(second, FY2026, "1回");
    merged.getTasks().add(task);
    merged.setAnnualPlan(annualPlan);
    ProjectYear other = year(second, new FiscalYear(2027), "3回");
    EvaluationItem item = item(sheet(FY2025), "集まったか", Aspect.OUTPUT);
    item.setProject(second);
    first.getLinkedProjects().add(second);

    assertFixed(rule, assertProblem(rule, second));

    assertNull(second.eContainer());
    assertEquals(List.of(first), model.getProjects());
    assertEquals(List.of(first), plan.getProjects());
    assertSame(first, item.getProject());
    assertFalse(first.getLinkedProjects().contains(first));
    assertEquals(List.of(measure), first.getMeasures());
    assertEquals("オンライン", first.getMethod());
    assertEquals(List.of(kept, other), first.getYears());
    assertEquals(List.of(task), kept.getTasks());
    assertEquals("2回\n1回", kept.getContent());
    assertSame(annualPlan, kept.getAnnualPlan());
    assertEquals(List.of(kept), annualPlan.getProjectYears());
    assertTrue(first.getRemark().contains("健康宣言講座"));
    ProjectPartner lead = first.getPartners().getFirst();
    assertEquals(List.of(Involvement.LEAD, Involvement.CO_LEAD),
        first.getPartners().stream().map(ProjectPartner::getInvolvement).toList());
    assertEquals("講師を出す", lead.getContribution());
    assertTrue(EcoreUtil.ExternalCrossReferencer.find(model).keySet().stream()
        .noneMatch(element -> element == second || element == merged));
  }

  @Test
  void threeTwinsAreMergedOneAfterTheOther() {
    Project third = EcoreUtil.copy(second);
    model.getProjects().add(third);
    third.getPartners().getFirst().setOrganization(secretariat);
    assertEquals(List.of(second, third), check(rule).stream().map(Problem::element).toList());
    check(rule).getLast().fixes().getFirst().change().run();
    assertFixed(rule, assertProblem(rule, second));
    assertEquals(List.of(first), model.getProjects());
  }
}
