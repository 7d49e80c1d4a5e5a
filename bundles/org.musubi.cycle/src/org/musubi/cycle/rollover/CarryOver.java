package org.musubi.cycle.rollover;

import java.util.List;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;

/**
 * What roll-over does with one project.
 *
 * @param from the plan of the ended year
 * @param next the plan of the next year when it exists already, else null
 * @param decision what becomes of the project
 * @param decidedBy where the decision comes from, one sentence
 * @param actions adopted improvement actions not yet taken into a plan
 * @param undecided improvement actions nobody has adopted yet
 * @param targets proposals for targets that end or are reached
 * @param problem why nothing can be done with the project, one sentence; null when it can
 */
public record CarryOver(ProjectYear from, ProjectYear next, Decision decision, String decidedBy,
    List<ImprovementAction> actions, List<ImprovementAction> undecided, List<TargetProposal> targets,
    String problem) {

  public CarryOver {
    actions = List.copyOf(actions);
    undecided = List.copyOf(undecided);
    targets = List.copyOf(targets);
  }

  public Project project() {
    return from.getProject();
  }

  /**
   * True when there is nothing left to carry: the project has ended, or the next year has its
   * plan and every adopted action is in it.
   */
  public boolean isDone() {
    return decision.ends() ? hasEnded() : next != null && next.getAnnualPlan() != null && actions.isEmpty();
  }

  /** The same entry with a problem. */
  CarryOver withProblem(String sentence) {
    return new CarryOver(from, next, decision, decidedBy, actions, undecided, targets, sentence);
  }

  private boolean hasEnded() {
    return project().getEndYear() != null && project().getEndYear().compareTo(from.getFiscalYear()) <= 0
        && ProjectEnd.isEnded(project());
  }
}
