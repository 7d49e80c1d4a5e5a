package org.musubi.validation.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.facts.CouncilTestBase;

/** PLN-03 to PLN-07: issue, year and partners of a project. */
class ProjectPartnersRulesTest extends CouncilTestBase {

  private final Rule issueRule = new ProjectWithoutIssue();
  private final Rule yearRule = new RunningProjectNotInCurrentPlan();
  private final Rule leadRule = new ProjectWithoutSingleLead();
  private final Rule secretariatRule = new OnlySecretariatActs();
  private final Rule partnerRule = new PartnerWithoutRoleOrMerit();
  private Project project;

  @BeforeEach
  void addProject() {
    project = project("健康宣言セミナー");
  }

  @Test
  void aProjectWithoutIssueIsOfferedThePickedIssues() {
    IssueAnalysis analysis = IssuesFactory.eINSTANCE.createIssueAnalysis();
    model.getIssueAnalyses().add(analysis);
    HealthIssue picked = issue(analysis, IssueStatus.PICKED);
    issue(analysis, IssueStatus.HOLD);
    Problem problem = assertProblem(issueRule, project);
    assertEquals(1, problem.fixes().size());
    assertFixed(issueRule, problem);
    assertEquals(List.of(picked), project.getIssues());
  }

  private static HealthIssue issue(IssueAnalysis analysis, IssueStatus status) {
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    issue.setName("課題 " + status);
    issue.setStatus(status);
    analysis.getIssues().add(issue);
    return issue;
  }

  @Test
  void ideasAndStoppedProjectsAreLeftAlone() {
    project.getPartners().clear();
    for (ProjectStatus status : List.of(ProjectStatus.IDEA, ProjectStatus.STOPPED, ProjectStatus.DONE)) {
      project.setStatus(status);
      List.of(issueRule, yearRule, leadRule, secretariatRule, partnerRule).forEach(this::assertClean);
    }
  }

  @Test
  void aRunningProjectIsAddedToThisYearsPlan() {
    project.setStatus(ProjectStatus.RUNNING);
    Problem problem = assertProblem(yearRule, project);
    assertTrue(problem.message().contains("令和8年度(2026)"), problem.message());
    assertFixed(yearRule, problem);
    assertSame(annualPlan, project.getYears().getFirst().getAnnualPlan());
  }

  @Test
  void aYearThatIsInNoAnnualPlanIsPutIntoIt() {
    project.setStatus(ProjectStatus.RUNNING);
    ProjectYear year = year(project, FY2026, "3回");
    assertFixed(yearRule, assertProblem(yearRule, project));
    assertSame(annualPlan, year.getAnnualPlan());
    assertEquals(1, project.getYears().size());
  }

  @Test
  void withoutAnnualPlanTheYearOfTheProjectIsEnough() {
    plan.getAnnualPlans().clear();
    project.setStatus(ProjectStatus.RUNNING);
    assertProblem(yearRule, project);
    year(project, FY2026, "3回");
    assertClean(yearRule);
  }

  @Test
  void afterTheLastPlanIsOverOneProblemAsksForTheNext() {
    project.setStatus(ProjectStatus.RUNNING);
    project("共同巡回相談").setStatus(ProjectStatus.RUNNING);
    today = LocalDate.of(2028, 5, 1);
    assertEquals(2, check(yearRule).size(), "while the plan runs, each project is forgotten by itself");
    today = LocalDate.of(2029, 5, 1);
    Problem problem = assertProblem(yearRule, plan);
    assertTrue(problem.message().contains("2件"), problem.message());
    assertFixed(yearRule, problem);
    assertEquals(2, model.getMidTermPlans().size());
    assertEquals(new FiscalYear(2031), model.getMidTermPlans().getLast().getPeriod().getEnd());
    assertEquals(model.getProjects(), model.getMidTermPlans().getLast().getProjects());
  }

  @Test
  void aPlannedProjectNeedNotBeInThePlanYet() {
    assertClean(yearRule);
  }

  @Test
  void exactlyOneLeadIsFine() {
    partner(project, secretariat, Involvement.CO_LEAD);
    assertClean(leadRule);
  }

  @Test
  void aProjectWithoutPartnersIsReported() {
    project.getPartners().clear();
    assertTrue(assertProblem(leadRule, project).fixes().isEmpty());
  }

  @Test
  void theOnlyPartnerBecomesTheLead() {
    project.getPartners().getFirst().setInvolvement(Involvement.ADVISE);
    assertFixed(leadRule, assertProblem(leadRule, project));
    assertEquals(Involvement.LEAD, project.getPartners().getFirst().getInvolvement());
  }

  @Test
  void coLeadsAreProposedBeforeOthers() {
    project.getPartners().getFirst().setInvolvement(Involvement.COOPERATE);
    ProjectPartner coLead = partner(project, organization("商工会議所"), Involvement.CO_LEAD);
    partner(project, secretariat, Involvement.INFORM);
    Problem problem = assertProblem(leadRule, project);
    assertEquals(1, problem.fixes().size());
    assertFixed(leadRule, problem);
    assertEquals(Involvement.LEAD, coLead.getInvolvement());
  }

  @Test
  void ofTwoLeadsOneIsKept() {
    ProjectPartner second = partner(project, organization("商工会議所"), Involvement.LEAD);
    Problem problem = assertProblem(leadRule, project);
    assertTrue(problem.message().contains("協会けんぽ、商工会議所"), problem.message());
    assertEquals(2, problem.fixes().size());
    assertFixed(leadRule, problem);
    assertEquals(Involvement.CO_LEAD, second.getInvolvement());
  }

  @Test
  void somebodyBesidesTheSecretariatActs() {
    assertClean(secretariatRule);
    project.getPartners().clear();
    partner(project, secretariat, Involvement.LEAD);
    ProjectPartner other = partner(project, insurer, Involvement.INFORM);
    assertProblem(secretariatRule, project);
    other.setInvolvement(Involvement.COOPERATE);
    assertClean(secretariatRule);
  }

  @Test
  void withoutKnownSecretariatNobodyIsBlamed() {
    project.getPartners().clear();
    partner(project, secretariat, Involvement.LEAD);
    model.getCouncil().setSecretariat(null);
    assertClean(secretariatRule);
  }

  @Test
  void aPartnerNeedsAnAgreedRoleAndAMerit() {
    ProjectPartner partner = project.getPartners().getFirst();
    Problem problem = assertProblem(partnerRule, project);
    assertTrue(problem.message().contains("協会けんぽ") && problem.fixes().isEmpty(), problem.message());
    ExpectedRole role = role(insurer, AgreementState.AGREED);
    Merit merit = StakeholdersFactory.eINSTANCE.createMerit();
    merit.setText("加入事業所に知ってもらえる");
    insurer.getMerits().add(merit);
    assertProblem(partnerRule, project).fixes().getFirst().change().run();
    assertSame(role, partner.getRole());
    assertFixed(partnerRule, assertProblem(partnerRule, project));
    assertSame(merit, partner.getMerit());
  }

  @Test
  void partnersOfOneProjectAreNamedTogether() {
    partner(project, organization("商工会議所"), Involvement.COOPERATE);
    assertTrue(assertProblem(partnerRule, project).message().contains("協会けんぽ、商工会議所"));
  }

  @Test
  void aRoleOnlyAskedForIsNotAgreed() {
    ProjectPartner partner = project.getPartners().getFirst();
    partner.setRole(role(insurer, AgreementState.ASKED));
    partner.setMerit(StakeholdersFactory.eINSTANCE.createMerit());
    assertEquals(PlanPackage.Literals.PROJECT__PARTNERS, assertProblem(partnerRule, project).feature());
    partner.setLetterOfIntent(true);
    assertClean(partnerRule);
  }

  @Test
  void whoIsOnlyInformedHasNothingToAgreeTo() {
    project.getPartners().getFirst().setInvolvement(Involvement.INFORM);
    assertClean(partnerRule);
  }

  private static ExpectedRole role(Organization organization, AgreementState agreement) {
    ExpectedRole role = StakeholdersFactory.eINSTANCE.createExpectedRole();
    role.setText("講師を出す");
    role.setAgreement(agreement);
    organization.getExpectedRoles().add(role);
    return role;
  }
}
