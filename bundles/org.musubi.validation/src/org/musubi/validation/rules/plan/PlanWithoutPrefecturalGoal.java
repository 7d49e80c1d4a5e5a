package org.musubi.validation.rules.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Affected;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * PLN-14: a plan is linked to a goal of a plan of the prefecture.
 *
 * <p>The goals of the plan itself and of the issues it takes up count. A goal is of the prefecture when its policy is
 * one that prefectures draw up, or when no policy is named. Asked of plans that have goals, issues or projects.
 */
public final class PlanWithoutPrefecturalGoal extends AbstractRule {

  public PlanWithoutPrefecturalGoal() {
    super("PLN-14", Severity.HINT, PlanPackage.Literals.MID_TERM_PLAN);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    MidTermPlan plan = (MidTermPlan) subject;
    boolean begun = !plan.getGoals().isEmpty() || !plan.getIssues().isEmpty() || !plan.getProjects().isEmpty();
    if (begun && linked(plan).stream().noneMatch(PlanWithoutPrefecturalGoal::isOfPrefecture)) {
      findings.add(plan, PlanPackage.Literals.MID_TERM_PLAN__UPPER_GOALS);
      List<UpperGoal> candidates = context.model().getUpperGoals().stream()
          .filter(PlanWithoutPrefecturalGoal::isOfPrefecture).toList();
      if (!candidates.isEmpty()) {
        findings.fix(fix("link", () -> plan.getUpperGoals().addAll(candidates), candidates));
      }
    }
  }

  private static Set<UpperGoal> linked(MidTermPlan plan) {
    Set<UpperGoal> goals = new LinkedHashSet<>(plan.getUpperGoals());
    for (HealthIssue issue : plan.getIssues()) {
      goals.addAll(issue.getUpperGoals());
    }
    return goals;
  }

  private static boolean isOfPrefecture(UpperGoal goal) {
    return goal.getPolicy() == null || goal.getPolicy().getOwnerLevel() == CouncilLevel.PREFECTURE;
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    if (Affected.isOneOf(changed, IssuesPackage.Literals.HEALTH_ISSUE, IssuesPackage.Literals.UPPER_GOAL)
        || changed == context.model()) {
      return new ArrayList<>(context.model().getMidTermPlans());
    }
    return super.affectedBy(changed, context);
  }
}
