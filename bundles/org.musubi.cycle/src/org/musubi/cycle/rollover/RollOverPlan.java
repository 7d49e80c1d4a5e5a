package org.musubi.cycle.rollover;

import java.util.List;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.values.FiscalYear;

/**
 * What 「次年度をつくる」 would do; made without changing anything.
 *
 * @param model the council
 * @param from the ended fiscal year
 * @param midTermPlan the mid-term plan that covers the next year, null when there is none
 * @param next the annual plan of the next year when it exists already, else null
 * @param projects one entry for each project planned in the ended year
 * @param councilActions adopted improvement actions of items that belong to no project, not yet in the next plan
 * @param problem why nothing can be carried at all, one sentence; null when something can
 */
public record RollOverPlan(CouncilModel model, FiscalYear from, MidTermPlan midTermPlan, AnnualPlan next,
    List<CarryOver> projects, List<ImprovementAction> councilActions, String problem) {

  public RollOverPlan {
    projects = List.copyOf(projects);
    councilActions = List.copyOf(councilActions);
  }

  public FiscalYear to() {
    return from.next();
  }

  /** True when the next year lies behind every mid-term plan, so that a new one has to be begun. */
  public boolean needsNewMidTermPlan() {
    return midTermPlan == null;
  }

  /** True when carrying again would change nothing. */
  public boolean isDone() {
    return next != null && councilActions.isEmpty() && projects.stream().allMatch(CarryOver::isDone);
  }
}
