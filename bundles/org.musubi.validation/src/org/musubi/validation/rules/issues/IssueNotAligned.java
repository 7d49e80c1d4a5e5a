package org.musubi.validation.rules.issues;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * ISS-05: an issue serves a goal of a plan above the council's, such as the 健康増進計画 of the prefecture. Issues put on
 * hold or dropped do not count. As fixes the goals are offered that are measured by an indicator of the issue, and
 * those of the plans that take it up.
 */
public final class IssueNotAligned extends AbstractRule {

  private static final int CHOICES = 5;

  public IssueNotAligned() {
    super("ISS-05", Severity.WARNING, IssuesPackage.Literals.HEALTH_ISSUE);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    HealthIssue issue = (HealthIssue) subject;
    if (!Issues.isPursued(issue) || !issue.getUpperGoals().isEmpty()) {
      return;
    }
    if (context.model().getUpperGoals().isEmpty()) {
      findings.add(issue, IssuesPackage.Literals.HEALTH_ISSUE__UPPER_GOALS, Variant.of("noGoals"));
    } else {
      findings.add(issue, IssuesPackage.Literals.HEALTH_ISSUE__UPPER_GOALS);
      candidates(issue, context).stream().limit(CHOICES)
          .forEach(goal -> findings.fix(fix("goal", () -> issue.getUpperGoals().add(goal), goal)));
    }
  }

  private static Set<UpperGoal> candidates(HealthIssue issue, RuleContext context) {
    Set<Indicator> indicators = new LinkedHashSet<>();
    indicators.add(issue.getLeadIndicator());
    issue.getFindings().stream().flatMap(finding -> finding.getEvidence().stream())
        .map(Observation::getIndicator).forEach(indicators::add);
    Stream<UpperGoal> measuredAlike = context.model().getUpperGoals().stream()
        .filter(goal -> goal.getIndicator() != null && indicators.contains(goal.getIndicator()));
    Stream<UpperGoal> ofPlans = context.inverse()
        .sources(issue, PlanPackage.Literals.MID_TERM_PLAN__ISSUES, MidTermPlan.class).stream()
        .flatMap(plan -> plan.getUpperGoals().stream());
    Set<UpperGoal> candidates = new LinkedHashSet<>();
    Stream.concat(measuredAlike, ofPlans).filter(Objects::nonNull).forEach(candidates::add);
    return candidates;
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    boolean isRelated = changed instanceof UpperGoal || changed instanceof MidTermPlan
        || changed instanceof Observation && !context.inverse()
            .sources(changed, IssuesPackage.Literals.FINDING__EVIDENCE, EObject.class).isEmpty()
        || IssuesPackage.Literals.FINDING.isInstance(changed);
    return isRelated ? Issues.all(context) : super.affectedBy(changed, context);
  }
}
