package org.musubi.validation.rules.issues;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.issues.PriorityCriterion;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;
import org.musubi.validation.rules.facts.Neighbours;

/**
 * ISS-03: an issue the council takes up has been scored by all criteria, and its score reaches the threshold. Half of
 * what is possible is the threshold unless the workspace sets another.
 */
public final class PickedIssueOfLowPriority extends AbstractRule {

  private static final String SCORE = "score";
  private static final Parameter PARAMETER = new Parameter(SCORE, 50, 0, 100);

  public PickedIssueOfLowPriority() {
    super("ISS-03", Severity.WARNING, IssuesPackage.Literals.HEALTH_ISSUE);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(PARAMETER);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    HealthIssue issue = (HealthIssue) subject;
    if (!Issues.isPicked(issue)) {
      return;
    }
    OptionalDouble score = PriorityScores.score(issue);
    double threshold = context.parameter(this, SCORE);
    if (score.isEmpty()) {
      findings.add(issue, IssuesPackage.Literals.HEALTH_ISSUE__SCORE, Variant.of("none"));
    } else if (Decimals.compare(score.getAsDouble(), threshold) < 0) {
      findings.add(issue, IssuesPackage.Literals.HEALTH_ISSUE__SCORE, Variant.of("low"),
          Decimals.round(score.getAsDouble(), 1), threshold);
      findings.fix(fix("hold", () -> issue.setStatus(IssueStatus.HOLD), IssueStatus.HOLD));
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    boolean isScale = changed instanceof PriorityCriterion || changed instanceof IssueAnalysis;
    return isScale ? Neighbours.nearest(changed, IssueAnalysis.class)
        .<Collection<EObject>>map(analysis -> List.copyOf(analysis.getIssues())).orElse(List.of())
        : super.affectedBy(changed, context);
  }
}
