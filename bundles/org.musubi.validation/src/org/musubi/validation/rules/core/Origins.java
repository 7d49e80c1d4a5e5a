package org.musubi.validation.rules.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.Inverse;
import org.musubi.model.core.TraceLink;
import org.musubi.model.core.Traceable;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.validation.RuleContext;
import org.musubi.validation.rules.facts.Neighbours;

/** Whether an issue or a project stands behind an element. */
final class Origins {

  private final Inverse inverse;

  Origins(RuleContext context) {
    inverse = context.inverse();
  }

  boolean hasOrigin(EObject element) {
    boolean isUsed = switch (element) {
      case Finding finding -> !finding.getIssues().isEmpty();
      case LogicModel logic -> !logic.getIssues().isEmpty() || logic.getElements().stream().anyMatch(this::isServed);
      case Measure measure -> isAboutFrame(measure.getAspect())
          || measure.getElements().stream().anyMatch(this::isExplained);
      case EvaluationItem item -> item.getProject() != null || item.getMeasure() != null || isAboutCouncil(item);
      default -> true;
    };
    return isUsed || isTraced(element)
        || inverse.referencesTo(element).stream().anyMatch(reference -> isOrigin(reference.source()));
  }

  /** True for what stands for an issue or a project when it refers to an element. */
  private boolean isOrigin(EObject source) {
    return switch (source) {
      case HealthIssue issue -> true;
      case Cause cause -> true;
      case Project project -> true;
      case ProjectYear year -> true;
      case Goal goal -> true;
      case MidTermPlan plan -> true;
      case TraceLink link -> link.eContainer() instanceof HealthIssue || link.eContainer() instanceof Project;
      case IdeaCard card -> card.getDerivedIssue() != null || card.getDerivedProject() != null;
      case EvaluationItem item -> item.getProject() != null || isAboutCouncil(item);
      default -> false;
    };
  }

  private boolean isServed(LogicElement element) {
    return !inverse.projectsOf(element).isEmpty();
  }

  private boolean isExplained(LogicElement element) {
    return isServed(element)
        || Neighbours.nearest(element, LogicModel.class).filter(logic -> !logic.getIssues().isEmpty()).isPresent();
  }

  private static boolean isTraced(EObject element) {
    return element instanceof Traceable traceable && traceable.getTraces().stream()
        .anyMatch(link -> link.getTarget() instanceof HealthIssue || link.getTarget() instanceof Project);
  }

  private static boolean isAboutCouncil(EvaluationItem item) {
    return item.getViewpoint() != null || isAboutFrame(item.getAspect())
        || item.getSheet() != null && item.getSheet().getScope() == EvaluationScope.COUNCIL;
  }

  /** Structure and process are asked about the council and its plan as a whole (domain.md 3.1.4). */
  private static boolean isAboutFrame(Aspect aspect) {
    return aspect == Aspect.STRUCTURE || aspect == Aspect.PROCESS;
  }

  /** The elements whose answer may change with a changed one that refers to them. */
  static Collection<EObject> dependents(EObject changed) {
    List<EObject> result = new ArrayList<>();
    switch (changed) {
      case IdeaCard card -> result.addAll(card.getFindings());
      case HealthIssue issue -> result.addAll(issue.getFindings());
      case Cause cause -> result.addAll(cause.getFindings());
      case Goal goal -> result.addAll(goal.getMeasures());
      case MidTermPlan plan -> result.addAll(plan.getLogicModels());
      case Project project -> {
        result.addAll(project.getMeasures());
        project.getLogicElements().forEach(element -> add(element, result));
      }
      case LogicModel logic -> logic.getElements().forEach(element -> result.addAll(element.getMeasures()));
      case LogicElement element -> add(element, result);
      case EvaluationSheet sheet -> sheet.getItems().forEach(item -> add(item, result));
      case EvaluationItem item -> add(item, result);
      default -> { }
    }
    if (changed instanceof Traceable traceable) {
      traceable.getTraces().stream().map(TraceLink::getTarget).forEach(result::add);
    }
    result.removeIf(element -> element == null);
    return result;
  }

  private static void add(LogicElement element, List<EObject> result) {
    Neighbours.nearest(element, LogicModel.class).ifPresent(result::add);
    result.addAll(element.getMeasures());
  }

  private static void add(EvaluationItem item, List<EObject> result) {
    result.add(item);
    result.add(item.getMeasure());
  }
}
