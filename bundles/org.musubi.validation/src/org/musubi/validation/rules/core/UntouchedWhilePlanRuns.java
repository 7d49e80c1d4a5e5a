package org.musubi.validation.rules.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.Note;
import org.musubi.model.core.Period;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Neighbours;

/**
 * COR-05: what a running plan consists of is looked at again in the course of it.
 *
 * <p>Looked at are the plan, its goals, and the issues, logic models and projects it lists. The last change is the
 * latest date of the element and of everything in it; elements that bear no date are not judged. A plan is running
 * when the fiscal year of the check lies in its period.
 */
public final class UntouchedWhilePlanRuns extends AbstractRule {

  private static final String YEARS = "years";
  private static final Parameter PARAMETER = new Parameter(YEARS, 2, 1, 10);

  public UntouchedWhilePlanRuns() {
    super("COR-05", Severity.HINT, PlanPackage.Literals.MID_TERM_PLAN, PlanPackage.Literals.GOAL,
        PlanPackage.Literals.PROJECT, IssuesPackage.Literals.HEALTH_ISSUE, LogicPackage.Literals.LOGIC_MODEL);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(PARAMETER);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    NamedElement element = (NamedElement) subject;
    if (plans(element, context).stream().noneMatch(plan -> isRunning(plan, context.year()))) {
      return;
    }
    lastChange(element, context).ifPresent(last -> {
      int years = context.year().year() - FiscalYear.of(last).year();
      if (years > context.parameter(this, YEARS)) {
        findings.add(element, CorePackage.Literals.NAMED_ELEMENT__CHANGED_ON, last, years);
        LocalDate today = context.today();
        findings.fix(fix("reviewed", () -> element.setChangedOn(today), today));
      }
    });
  }

  private static Collection<MidTermPlan> plans(NamedElement element, RuleContext context) {
    return switch (element) {
      case Project project -> project.getPlans();
      case HealthIssue issue ->
          context.inverse().sources(issue, PlanPackage.Literals.MID_TERM_PLAN__ISSUES, MidTermPlan.class);
      case LogicModel logic ->
          context.inverse().sources(logic, PlanPackage.Literals.MID_TERM_PLAN__LOGIC_MODELS, MidTermPlan.class);
      default -> Neighbours.nearest(element, MidTermPlan.class).map(List::of).orElse(List.of());
    };
  }

  private static boolean isRunning(MidTermPlan plan, FiscalYear year) {
    Period period = plan.getPeriod();
    return period != null && period.getStart() != null && period.getEnd() != null
        && period.getStart().compareTo(year) <= 0 && period.getEnd().compareTo(year) >= 0;
  }

  /** Goals are judged by themselves and say nothing about the plan or goal they are in. */
  private static Optional<LocalDate> lastChange(NamedElement element, RuleContext context) {
    List<LocalDate> dates = new ArrayList<>();
    addDates(element, context, dates);
    TreeIterator<EObject> contents = element.eAllContents();
    while (contents.hasNext()) {
      EObject part = contents.next();
      if (part instanceof Goal) {
        contents.prune();
      } else {
        addDates(part, context, dates);
      }
    }
    return dates.stream().max(Comparator.naturalOrder());
  }

  private static void addDates(EObject part, RuleContext context, List<LocalDate> dates) {
    switch (part) {
      case NamedElement named -> {
        add(named.getCreatedOn(), dates);
        add(named.getChangedOn(), dates);
      }
      case Note note -> add(note.getOn(), dates);
      case Measurement measurement -> add(measurement.getObservedOn(), dates);
      case ProjectYear year when year.getFiscalYear() != null
          && year.getFiscalYear().compareTo(context.year()) <= 0 -> add(year.getFiscalYear().start(), dates);
      default -> { }
    }
  }

  private static void add(LocalDate date, List<LocalDate> dates) {
    if (date != null) {
      dates.add(date);
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> affected = new ArrayList<>(super.affectedBy(changed, context));
    if (changed instanceof MidTermPlan || changed instanceof Period) {
      Neighbours.nearest(changed, MidTermPlan.class).ifPresent(plan -> {
        affected.addAll(plan.getIssues());
        affected.addAll(plan.getLogicModels());
        affected.addAll(plan.getProjects());
        plan.eAllContents().forEachRemaining(part -> {
          if (part instanceof Goal) {
            affected.add(part);
          }
        });
      });
    }
    return affected;
  }
}
