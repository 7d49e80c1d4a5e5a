package org.musubi.analysis.trace;

import java.util.Collection;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.evaluation.Measurements;
import org.musubi.model.core.TraceKind;
import org.musubi.model.core.TraceLink;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueRelation;
import org.musubi.model.issues.IssueRelationKind;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.Decision;
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.IdeaCard;

/** Which references of the metamodel say where something came from, and in which direction. */
final class StepRules {

  private final Consumer<TraceStep> steps;

  StepRules(Consumer<TraceStep> steps) {
    this.steps = steps;
  }

  /** Tells the steps an element itself knows of; over a whole model every step is told once. */
  void collect(EObject element) {
    switch (element) {
      case IdeaCard card -> card(card);
      case BrainwritingCell cell -> step(cell.getBuiltOn(), cell, StepKind.IDEA);
      case Finding finding -> {
        from(finding.getEvidence(), finding, StepKind.EVIDENCE);
        from(finding.getDocuments(), finding, StepKind.EVIDENCE);
      }
      case HealthIssue issue -> issue(issue);
      case Cause cause -> {
        from(cause.getFindings(), cause, StepKind.FOUND);
        from(cause.getCauses(), cause, StepKind.CAUSE);
      }
      case IssueRelation relation -> relation(relation);
      case LogicModel model -> {
        from(model.getIssues(), model, StepKind.MODELLED);
        to(model, model.getElements(), StepKind.MODELLED);
      }
      case CausalLink link -> step(link.getSource(), link.getTarget(), StepKind.LEADS_TO);
      case LogicElement box -> to(box, box.getMeasures(), StepKind.MEASURED);
      case MidTermPlan plan -> plan(plan);
      case Goal goal -> {
        from(goal.getIssues(), goal, StepKind.PLANNED);
        to(goal, goal.getGoals(), StepKind.PLANNED);
        to(goal, goal.getMeasures(), StepKind.MEASURED);
      }
      case Project project -> project(project);
      case ProjectYear year -> to(year, year.getTasks(), StepKind.TASK);
      case Task task -> step(task.getDecision(), task, StepKind.TASK);
      case Decision decision -> step(decision.eContainer(), decision, StepKind.DECIDED);
      case Measure measure -> to(measure, measure.getMeasurements(), StepKind.ACTUAL);
      case Measurement measurement -> step(measurement.getObservation(), measurement, StepKind.ACTUAL);
      case EvaluationItem item -> item(item);
      case ImprovementAction action -> step(action, action.getCreatedProjectYear(), StepKind.CARRIED_OVER);
      case TraceLink link -> link(link);
      default -> { }
    }
  }

  private void card(IdeaCard card) {
    step(card.getCell(), card, StepKind.IDEA);
    to(card, card.getFindings(), StepKind.VOICE);
    step(card, card.getDerivedIssue(), StepKind.VOICE);
    step(card, card.getDerivedProject(), StepKind.IDEA);
  }

  private void issue(HealthIssue issue) {
    from(issue.getFindings(), issue, StepKind.FOUND);
    from(issue.getUpperGoals(), issue, StepKind.UPPER_GOAL);
    from(issue.getCauses(), issue, StepKind.CAUSE);
  }

  private void relation(IssueRelation relation) {
    if (relation.getKind() == IssueRelationKind.CAUSES || relation.getKind() == IssueRelationKind.WORSENS) {
      step(relation.getFrom(), relation.getTo(), StepKind.BRINGS_ABOUT);
    }
  }

  private void plan(MidTermPlan plan) {
    from(plan.getIssues(), plan, StepKind.PLANNED);
    from(plan.getUpperGoals(), plan, StepKind.UPPER_GOAL);
    from(plan.getLogicModels(), plan, StepKind.PLANNED);
    to(plan, plan.getGoals(), StepKind.PLANNED);
    to(plan, plan.getProjects(), StepKind.PROJECT);
  }

  private void project(Project project) {
    from(project.getIssues(), project, StepKind.PROJECT);
    from(project.getLogicElements(), project, StepKind.PROJECT);
    step(project.getFromTemplate(), project, StepKind.TEMPLATE);
    to(project, project.getMeasures(), StepKind.MEASURED);
    to(project, project.getYears(), StepKind.YEAR);
  }

  /** What an item judges: the actual value, and the project as planned for that year. */
  private void item(EvaluationItem item) {
    EvaluationSheet sheet = item.getSheet();
    Measure measure = item.getMeasure();
    if (measure != null) {
      Measurement actual = sheet == null || sheet.getFiscalYear() == null ? null
          : Measurements.of(measure, sheet.getFiscalYear()).orElse(null);
      step(actual == null ? measure : actual, item, StepKind.EVALUATED);
    }
    Project project = item.getProject();
    if (project != null) {
      EObject planned = project.getYears().stream()
          .filter(year -> sheet != null && sheet.getFiscalYear() != null
              && sheet.getFiscalYear().equals(year.getFiscalYear()))
          .map(EObject.class::cast).findFirst().orElse(project);
      step(planned, item, StepKind.EVALUATED);
    }
    to(item, item.getImprovements(), StepKind.IMPROVED);
  }

  private void link(TraceLink link) {
    TraceKind kind = link.getKind() == null ? TraceKind.DERIVED_FROM : link.getKind();
    switch (kind) {
      case DERIVED_FROM -> step(link.getTarget(), link.eContainer(), StepKind.DERIVED);
      case SUPPORTS -> step(link.getTarget(), link.eContainer(), StepKind.EVIDENCE);
      case DECIDED_IN -> step(link.getTarget(), link.eContainer(), StepKind.DECIDED);
      case IMPLEMENTS -> step(link.getTarget(), link.eContainer(), StepKind.IMPLEMENTS);
      case MEASURES -> step(link.getTarget(), link.eContainer(), StepKind.MEASURED);
      case REPLACES -> step(link.getTarget(), link.eContainer(), StepKind.REPLACES);
      case CONFLICTS -> { }
    }
  }

  private void from(Collection<? extends EObject> origins, EObject consequence, StepKind kind) {
    origins.forEach(origin -> step(origin, consequence, kind));
  }

  private void to(EObject origin, Collection<? extends EObject> consequences, StepKind kind) {
    consequences.forEach(consequence -> step(origin, consequence, kind));
  }

  /** A reference nobody has set, or whose element is gone, is no step. */
  private void step(EObject origin, EObject consequence, StepKind kind) {
    if (origin != null && consequence != null && origin != consequence
        && !origin.eIsProxy() && !consequence.eIsProxy()) {
      steps.accept(new TraceStep(origin, consequence, kind));
    }
  }
}
