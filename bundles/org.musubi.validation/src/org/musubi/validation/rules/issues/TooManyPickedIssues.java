package org.musubi.validation.rules.issues;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.PriorityCriterion;
import org.musubi.model.issues.PriorityScore;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * ISS-06: a mid-term plan concentrates on a few issues. Counted are the picked issues the plan lists or one of its
 * projects takes up.
 */
public final class TooManyPickedIssues extends AbstractRule {

  private static final String ISSUES = "issues";
  private static final Parameter PARAMETER = new Parameter(ISSUES, 5, 1, 50);

  public TooManyPickedIssues() {
    super("ISS-06", Severity.WARNING, PlanPackage.Literals.MID_TERM_PLAN);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(PARAMETER);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    MidTermPlan plan = (MidTermPlan) subject;
    int allowed = (int) context.parameter(this, ISSUES);
    Set<HealthIssue> picked = new LinkedHashSet<>(plan.getIssues());
    plan.getProjects().forEach(project -> picked.addAll(project.getIssues()));
    picked.removeIf(issue -> !Issues.isPicked(issue));
    if (picked.size() <= allowed) {
      return;
    }
    findings.add(plan, PlanPackage.Literals.MID_TERM_PLAN__ISSUES, picked.size(), allowed);
    if (picked.stream().allMatch(issue -> PriorityScores.score(issue).isPresent())) {
      List<HealthIssue> lowest = picked.stream()
          .sorted(Comparator.comparingDouble(issue -> PriorityScores.score(issue).getAsDouble()))
          .limit(picked.size() - allowed).toList();
      findings.fix(fix("hold", () -> lowest.forEach(issue -> issue.setStatus(IssueStatus.HOLD)), lowest));
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    boolean isRelated = changed instanceof HealthIssue || changed instanceof Project || changed instanceof MidTermPlan
        || changed instanceof IssueAnalysis || changed instanceof PriorityCriterion
        || changed instanceof PriorityScore;
    return isRelated ? List.copyOf(context.all(MidTermPlan.class)) : List.of();
  }
}
