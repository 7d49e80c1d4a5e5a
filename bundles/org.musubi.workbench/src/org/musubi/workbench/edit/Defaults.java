package org.musubi.workbench.edit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Period;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.values.FiscalYear;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;

/** What a new element is given so that the user need not type it: years, dates, running numbers. */
final class Defaults {

  private static final int PLAN_YEARS = 3;

  private Defaults() {
  }

  static void fill(CouncilModel model, EObject element) {
    FiscalYear year = currentYear(model);
    switch (element) {
      case MidTermPlan plan -> plan.setPeriod(period(year, year.plus(PLAN_YEARS - 1)));
      case AnnualPlan plan -> plan.setFiscalYear(nextFree(year, plan.getMidTermPlan().getAnnualPlans().stream()
          .filter(other -> other != plan).map(AnnualPlan::getFiscalYear)));
      case Project project -> project.setStartYear(year);
      case ProjectYear projectYear -> fillProjectYear(model, projectYear, year);
      case IssueAnalysis analysis -> {
        analysis.setFiscalYear(year);
        analysis.setMadeOn(LocalDate.now());
      }
      case EvaluationSheet sheet -> {
        sheet.setFiscalYear(year);
        sheet.setScheme(model.getRatingScheme());
      }
      case EvaluationItem item when item.getMeasure() != null -> item.setAspect(item.getMeasure().getAspect());
      case ImprovementAction action -> action.setTargetYear(evaluatedYear(action, year).next());
      case Checklist checklist -> {
        checklist.setFiscalYear(year);
        checklist.setCouncilLevel(model.getLevel());
      }
      case Measure measure -> {
        measure.setBaselineYear(year.previous());
        measure.setTargetYear(year.plus(PLAN_YEARS - 1));
      }
      case Measurement measurement -> measurement.setFiscalYear(nextFree(
          measurement.getMeasure().getBaselineYear() == null ? year : measurement.getMeasure().getBaselineYear().next(),
          measurement.getMeasure().getMeasurements().stream().filter(other -> other != measurement)
              .map(Measurement::getFiscalYear)));
      case LogicElement logicElement -> logicElement.setStartYear(year);
      case Meeting meeting -> meeting.setDate(LocalDate.now());
      case Workshop workshop -> workshop.setDate(LocalDate.now());
      case StakeholderAssessment assessment -> assessment.setOn(LocalDate.now());
      case IdeaCard card -> card.setNumber(nextNumber(card));
      default -> { }
    }
  }

  /** The fiscal year the council works in: that of its newest annual plan, else the current one. */
  static FiscalYear currentYear(CouncilModel model) {
    FiscalYear today = FiscalYear.of(LocalDate.now());
    List<FiscalYear> planned = model.getMidTermPlans().stream().flatMap(plan -> plan.getAnnualPlans().stream())
        .map(AnnualPlan::getFiscalYear).filter(Objects::nonNull).toList();
    return planned.isEmpty() || planned.contains(today) ? today
        : planned.stream().max(Comparator.naturalOrder()).orElse(today);
  }

  private static FiscalYear evaluatedYear(ImprovementAction action, FiscalYear otherwise) {
    EvaluationSheet sheet = action.getItem() == null ? null : action.getItem().getSheet();
    return sheet == null || sheet.getFiscalYear() == null ? otherwise : sheet.getFiscalYear();
  }

  private static void fillProjectYear(CouncilModel model, ProjectYear projectYear, FiscalYear year) {
    Project project = projectYear.getProject();
    FiscalYear first = project.getStartYear() == null ? year : project.getStartYear();
    FiscalYear free = nextFree(first, project.getYears().stream().filter(other -> other != projectYear)
        .map(ProjectYear::getFiscalYear));
    projectYear.setFiscalYear(free);
    annualPlanOf(model, project, free).ifPresent(projectYear::setAnnualPlan);
  }

  private static Optional<AnnualPlan> annualPlanOf(CouncilModel model, Project project, FiscalYear year) {
    List<MidTermPlan> plans = project.getPlans().isEmpty() ? model.getMidTermPlans() : project.getPlans();
    return plans.stream().flatMap(plan -> plan.getAnnualPlans().stream())
        .filter(plan -> year.equals(plan.getFiscalYear())).findFirst();
  }

  private static FiscalYear nextFree(FiscalYear first, Stream<FiscalYear> taken) {
    List<FiscalYear> years = taken.filter(Objects::nonNull).toList();
    FiscalYear free = first;
    while (years.contains(free)) {
      free = free.next();
    }
    return free;
  }

  private static Period period(FiscalYear start, FiscalYear end) {
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(start);
    period.setEnd(end);
    return period;
  }

  private static Integer nextNumber(IdeaCard card) {
    return card.eContainer() instanceof Session session && Councils.modelOf(card) != null
        ? session.getCards().stream().map(IdeaCard::getNumber).filter(Objects::nonNull)
            .max(Comparator.naturalOrder()).orElse(0) + 1 : null;
  }
}
