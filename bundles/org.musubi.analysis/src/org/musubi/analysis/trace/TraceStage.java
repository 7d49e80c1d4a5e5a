package org.musubi.analysis.trace;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.text.Texts;
import org.musubi.model.core.DocumentRef;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.IdeaCard;

/** The stations of the work from data to the next year, in their order. */
public enum TraceStage {
  DATA, FINDING, ISSUE, LOGIC, PLAN, PROJECT, YEAR, MEASURE, EVALUATION, IMPROVEMENT, OTHER;

  /** The station an element belongs to. */
  public static TraceStage of(EObject element) {
    return switch (element) {
      case Observation o -> DATA;
      case DataSet d -> DATA;
      case IdeaCard c -> DATA;
      case BrainwritingCell c -> DATA;
      case DocumentRef d -> DATA;
      case UpperGoal g -> DATA;
      case Finding f -> FINDING;
      case HealthIssue i -> ISSUE;
      case Cause c -> ISSUE;
      case LogicModel m -> LOGIC;
      case LogicElement e -> LOGIC;
      case MidTermPlan p -> PLAN;
      case Goal g -> PLAN;
      case Project p -> PROJECT;
      case ProjectYear y -> YEAR;
      case Task t -> YEAR;
      case Measure m -> MEASURE;
      case Measurement m -> MEASURE;
      case EvaluationSheet s -> EVALUATION;
      case EvaluationItem i -> EVALUATION;
      case ImprovementAction a -> IMPROVEMENT;
      default -> OTHER;
    };
  }

  /** What the station is called. */
  public String label(Locale locale) {
    return Texts.of(this, locale);
  }
}
