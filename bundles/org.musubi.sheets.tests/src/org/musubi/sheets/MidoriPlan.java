package org.musubi.sheets;

import java.time.LocalDate;
import java.util.List;
import org.musubi.model.core.Unit;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Direction;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.BudgetLine;
import org.musubi.model.plan.BudgetSource;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.GoalKind;
import org.musubi.model.plan.Innovation;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Milestone;
import org.musubi.model.plan.MilestoneKind;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Quarter;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.ResourceKind;
import org.musubi.model.stakeholders.SocialResource;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.values.FiscalYear;

/** The three-year plan of the invented council with the measures M1 to M4 of domain.md 5.14. */
final class MidoriPlan {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final MidoriCouncil midori;
  private final MidTermPlan plan = FACTORY.createMidTermPlan();
  private final AnnualPlan annual = FACTORY.createAnnualPlan();

  private MidoriPlan(MidoriCouncil midori) {
    this.midori = midori;
  }

  static void addTo(MidoriCouncil midori) {
    new MidoriPlan(midori).add();
  }

  private void add() {
    plan.setPeriod(MidoriCouncil.period(2024, 2026));
    plan.setVision("働く人と家族が、どの事業所にいても健診と相談につながる圏域");
    plan.setApproach("小規模事業場から始め、3年で仕組みにする");
    plan.setAlignText("あおば県健康増進計画(第3次)");
    plan.setAuthor("若葉 花子");
    plan.setApprovedOn(LocalDate.of(2024, 3, 14));
    midori.model.getMidTermPlans().add(plan);
    annual.setFiscalYear(MidoriCouncil.YEAR);
    annual.setFocus("健康宣言事業所を増やし、被扶養者の健診を近くで受けられるようにする");
    annual.setMadeOn(LocalDate.of(2024, 4, 10));
    annual.getMeetings().add(midori.councilMeeting);
    plan.getAnnualPlans().add(annual);

    Measure m1 = measure("M1", "参加事業所数", Aspect.OUTPUT, midori.firms, Direction.UP, 0.0, 60.0, 24.0);
    Measure m2 = measure("M2", "健康宣言事業所数", Aspect.OUTCOME, midori.firms, Direction.UP, 48.0, 90.0, 61.0);
    Measure m3 = measure("M3", "被扶養者特定健診実施率", Aspect.OUTCOME, midori.percent, Direction.UP, 19.4, 27.0, 20.8);
    Measure m4 = measure("M4", "小規模事業場の健診未実施率", Aspect.OUTCOME, midori.percent, Direction.DOWN, 38.0, 28.0,
        39.0);

    Project seminar = project("PJ-01", "健康宣言セミナー", Innovation.NEW, m1, m2);
    partner(seminar, 2, Involvement.LEAD, "講師と資料");
    partner(seminar, 3, Involvement.CO_LEAD, "会員への周知と会場");
    ProjectYear year = year(seminar, "セミナー3回と個別相談", Quarter.Q2, Quarter.Q3);
    year.setExpectedCount(3.0);
    year.setExpectedUnit(midori.times);
    year.setState(ProgressState.COMPLETED);
    budget(year, 120_000L, BudgetSource.INSURER);
    task(year, "会場と講師の手配", LocalDate.of(2024, 7, 1), LocalDate.of(2024, 8, 31), 100);
    task(year, "セミナー開催", LocalDate.of(2024, 9, 1), LocalDate.of(2024, 11, 30), 100);

    Project tour = project("PJ-02", "共同巡回相談", Innovation.EXPAND, m4);
    partner(tour, 4, Involvement.LEAD, "");
    year(tour, "20事業所を訪問", Quarter.Q3).setState(ProgressState.DELAYED);

    Project checkup = project("PJ-03", "被扶養者健診と市がん検診の同日実施", Innovation.CONTINUE, m3);
    partner(checkup, 1, Involvement.LEAD, "会場と予約");
    partner(checkup, 2, Involvement.COOPERATE, "受診券の案内");
    budget(year(checkup, "2会場で実施", Quarter.Q1, Quarter.Q2), 85_500L, BudgetSource.CITY);

    Milestone milestone = FACTORY.createMilestone();
    milestone.setKind(MilestoneKind.EVALUATION);
    milestone.setDate(LocalDate.of(2025, 2, 1));
    seminar.getMilestones().add(milestone);
    SocialResource room = StakeholdersFactory.eINSTANCE.createSocialResource();
    room.setName("会議所研修室");
    room.setKind(ResourceKind.FACILITY);
    room.setOwner(midori.organizations.get(3));
    room.setCapacity(60);
    room.setCondition("平日のみ");
    midori.model.getResources().add(room);
    seminar.getResources().add(room);

    Goal purpose = goal(GoalKind.PURPOSE, "働く人と家族の健診・相談の機会を増やす");
    plan.getGoals().add(purpose);
    Goal goal = goal(GoalKind.GOAL, "小規模事業場に健康づくりが広がる");
    goal.getMeasures().addAll(List.of(m1, m2));
    purpose.getGoals().add(goal);
    Goal second = goal(GoalKind.GOAL, "家族の健診が増える");
    second.getMeasures().addAll(List.of(m3, m4));
    purpose.getGoals().add(second);
    purpose.getIssues().add(midori.model.getIssueAnalyses().getFirst().getIssues().getFirst());
  }

  private Measure measure(String code, String name, Aspect aspect, Unit unit, Direction direction, Double baseline,
      Double target, Double actual) {
    Measure measure = LogicFactory.eINSTANCE.createMeasure();
    measure.setCode(code);
    measure.setName(name);
    measure.setAspect(aspect);
    measure.setUnitOverride(unit);
    measure.setDirectionOverride(direction);
    measure.setBaselineValue(baseline);
    measure.setBaselineYear(new FiscalYear(2023));
    measure.setTargetValue(target);
    measure.setTargetYear(new FiscalYear(2026));
    measure.setSourceText("協議会調べ");
    Measurement measurement = LogicFactory.eINSTANCE.createMeasurement();
    measurement.setFiscalYear(MidoriCouncil.YEAR);
    measurement.setActual(actual);
    measurement.setObservedOn(LocalDate.of(2025, 1, 31));
    measure.getMeasurements().add(measurement);
    midori.model.getMeasures().add(measure);
    return measure;
  }

  private Project project(String code, String name, Innovation innovation, Measure... measures) {
    Project project = FACTORY.createProject();
    project.setCode(code);
    project.setName(name);
    project.setInnovation(innovation);
    project.setPurposeText(name + "で健診と相談につなぐ");
    project.setTargetText("従業員30人未満の事業所");
    project.setContent(name + "を行い、参加した事業所に案内を届ける");
    project.setEvaluationTiming("毎年2月の協議会");
    project.getMeasures().addAll(List.of(measures));
    project.getIssues().add(midori.model.getIssueAnalyses().getFirst().getIssues().getFirst());
    midori.model.getProjects().add(project);
    plan.getProjects().add(project);
    return project;
  }

  private void partner(Project project, int organization, Involvement involvement, String contribution) {
    ProjectPartner partner = FACTORY.createProjectPartner();
    partner.setOrganization(midori.organizations.get(organization));
    partner.setInvolvement(involvement);
    partner.setContribution(contribution);
    project.getPartners().add(partner);
  }

  private ProjectYear year(Project project, String content, Quarter... quarters) {
    ProjectYear year = FACTORY.createProjectYear();
    year.setFiscalYear(MidoriCouncil.YEAR);
    year.setContent(content);
    year.getQuarters().addAll(List.of(quarters));
    year.setAnnualPlan(annual);
    project.getYears().add(year);
    return year;
  }

  private static void budget(ProjectYear year, long amount, BudgetSource source) {
    BudgetLine line = FACTORY.createBudgetLine();
    line.setAmount(amount);
    line.setSource(source);
    year.getBudget().add(line);
  }

  private static void task(ProjectYear year, String name, LocalDate start, LocalDate end, int percent) {
    Task task = FACTORY.createTask();
    task.setName(name);
    task.setStart(start);
    task.setEnd(end);
    task.setPercent(percent);
    year.getTasks().add(task);
  }

  private static Goal goal(GoalKind kind, String name) {
    Goal goal = FACTORY.createGoal();
    goal.setKind(kind);
    goal.setName(name);
    return goal;
  }
}
