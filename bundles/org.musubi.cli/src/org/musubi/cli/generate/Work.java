package org.musubi.cli.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Period;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Direction;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.BudgetLine;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.values.FiscalYear;

/** Logic models, projects and their evaluation in a generated council. */
final class Work {

  private static final LogicFactory LOGIC = LogicFactory.eINSTANCE;
  private static final PlanFactory PLAN = PlanFactory.eINSTANCE;
  private static final FiscalYear FIRST = new FiscalYear(2024);
  private static final int YEARS = 3;
  private static final int PARTNERS = 3;

  private final Dice dice;
  private final CouncilModel model;
  private final People people;
  private final MidTermPlan plan;
  private final EvaluationSheet sheet;
  private int projects;
  private int tasks;
  private int measures;
  private int boxes;

  Work(Dice dice, CouncilModel model, People people) {
    this.dice = dice;
    this.model = model;
    this.people = people;
    plan = dice.born(PLAN.createMidTermPlan(), "中期", 1, "計測用中期計画");
    Period period = dice.born(CoreFactory.eINSTANCE.createPeriod());
    period.setStart(FIRST);
    period.setEnd(FIRST.plus(YEARS - 1));
    plan.setPeriod(period);
    for (int i = 0; i < YEARS; i++) {
      AnnualPlan annual = dice.born(PLAN.createAnnualPlan(), "年次", i + 1, FIRST.plus(i).eraLabel());
      annual.setFiscalYear(FIRST.plus(i));
      plan.getAnnualPlans().add(annual);
    }
    model.getMidTermPlans().add(plan);
    sheet = dice.born(EvaluationFactory.eINSTANCE.createEvaluationSheet(), "評価", 1, "計測用評価シート");
    sheet.setFiscalYear(FIRST);
    model.getEvaluations().add(sheet);
    addReasonedItem("体制は整っていたか", Aspect.STRUCTURE);
    addReasonedItem("計画どおりに進んだか", Aspect.PROCESS);
  }

  /** The projects bring outputs and outcomes; these complete the four aspects of a sheet. */
  private void addReasonedItem(String name, Aspect aspect) {
    EvaluationItem item = dice.born(EvaluationFactory.eINSTANCE.createEvaluationItem(), "評価項目",
        sheet.getItems().size() + 1, name);
    item.setAspect(aspect);
    item.setRatingReason("会議で確かめた");
    sheet.getItems().add(item);
  }

  /** A project for an issue, with the logic model that explains it and its evaluation. */
  void addProject(HealthIssue issue) {
    projects++;
    Project project = dice.born(PLAN.createProject(), "PJ", projects, "計測用の事業 " + projects);
    project.setStartYear(FIRST);
    project.setEndYear(FIRST.plus(YEARS - 1));
    project.getIssues().add(issue);
    model.getProjects().add(project);
    plan.getProjects().add(project);
    for (int i = 0; i < PARTNERS; i++) {
      ProjectPartner partner = dice.born(PLAN.createProjectPartner());
      partner.setOrganization(people.any());
      partner.setInvolvement(i == 0 ? Involvement.LEAD : Involvement.COOPERATE);
      project.getPartners().add(partner);
    }
    for (AnnualPlan annual : plan.getAnnualPlans()) {
      addYear(project, annual);
    }
    addLogic(project, issue);
    for (Measure measure : project.getMeasures()) {
      addItem(project, measure);
    }
  }

  private void addYear(Project project, AnnualPlan annual) {
    ProjectYear year = dice.born(PLAN.createProjectYear());
    year.setFiscalYear(annual.getFiscalYear());
    year.setContent("セミナーを開く");
    project.getYears().add(year);
    year.setAnnualPlan(annual);
    for (int i = 0; i < 2; i++) {
      tasks++;
      Task task = dice.born(PLAN.createTask(), "作業", tasks, "計測用の作業 " + tasks);
      LocalDate start = annual.getFiscalYear().start().plusDays(dice.between(0, 200));
      task.setStart(start);
      task.setEnd(start.plusDays(dice.between(1, 100)));
      task.setPercent(dice.between(0, 100));
      task.setOwner(people.any());
      year.getTasks().add(task);
    }
    BudgetLine line = dice.born(PLAN.createBudgetLine());
    line.setAmount(dice.between(1, 500) * 1000L);
    year.getBudget().add(line);
  }

  private void addLogic(Project project, HealthIssue issue) {
    LogicModel logic = dice.born(LOGIC.createLogicModel(), "LM", projects, "計測用のロジックモデル " + projects);
    logic.getIssues().add(issue);
    model.getLogicModels().add(logic);
    List<LogicElement> chain = new ArrayList<>(List.of(LOGIC.createInput(), LOGIC.createActivity(),
        LOGIC.createOutput(), LOGIC.createOutcome(), LOGIC.createOutcome(), LOGIC.createImpact()));
    LogicElement before = null;
    for (LogicElement box : chain) {
      boxes++;
      logic.getElements().add(dice.born(box, "E", boxes, "計測用の要素 " + boxes));
      if (before != null) {
        CausalLink link = dice.born(LOGIC.createCausalLink());
        link.setSource(before);
        link.setTarget(box);
        link.setRationale("先行する取組で確かめられている");
        link.setStrength(dice.between(1, 5));
        logic.getLinks().add(link);
      }
      before = box;
    }
    project.getLogicElements().add(chain.get(1));
    project.getMeasures().add(addMeasure(chain.get(2), Aspect.OUTPUT));
    project.getMeasures().add(addMeasure(chain.get(3), Aspect.OUTCOME));
  }

  private Measure addMeasure(LogicElement box, Aspect aspect) {
    measures++;
    Measure measure = dice.born(LOGIC.createMeasure(), "M", measures, "計測用の指標 " + measures);
    measure.setAspect(aspect);
    measure.setDirectionOverride(dice.chance(70) ? Direction.UP : Direction.DOWN);
    measure.setBaselineValue(dice.value(0, 50));
    measure.setBaselineYear(FIRST.previous());
    measure.setTargetValue(dice.value(50, 100));
    measure.setTargetYear(FIRST.plus(YEARS - 1));
    measure.setResponsible(people.any());
    model.getMeasures().add(measure);
    box.getMeasures().add(measure);
    Measurement measurement = dice.born(LOGIC.createMeasurement());
    measurement.setFiscalYear(FIRST);
    measurement.setActual(dice.value(0, 100));
    measure.getMeasurements().add(measurement);
    return measure;
  }

  private void addItem(Project project, Measure measure) {
    int number = sheet.getItems().size() + 1;
    EvaluationItem item = dice.born(EvaluationFactory.eINSTANCE.createEvaluationItem(), "評価項目", number,
        measure.getName());
    item.setAspect(measure.getAspect());
    item.setProject(project);
    item.setMeasure(measure);
    sheet.getItems().add(item);
    ImprovementAction action = dice.born(EvaluationFactory.eINSTANCE.createImprovementAction());
    action.setText("案内の時期を早める");
    action.setTargetYear(FIRST.next());
    action.setResponsible(people.any());
    item.getImprovements().add(action);
  }
}
