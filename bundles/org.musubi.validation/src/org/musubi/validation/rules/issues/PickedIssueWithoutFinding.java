package org.musubi.validation.rules.issues;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.Codes;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Neighbours;

/**
 * ISS-01: an issue the council takes up rests on a finding.
 *
 * <p>The finding must belong to the issue itself; findings that only explain one of its causes are offered as fixes,
 * and so are the workshop cards that led to the issue.
 */
public final class PickedIssueWithoutFinding extends AbstractRule {

  public PickedIssueWithoutFinding() {
    super("ISS-01", Severity.ERROR, IssuesPackage.Literals.HEALTH_ISSUE);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    HealthIssue issue = (HealthIssue) subject;
    if (!Issues.isPicked(issue) || !issue.getFindings().isEmpty()) {
      return;
    }
    findings.add(issue, IssuesPackage.Literals.HEALTH_ISSUE__FINDINGS);
    for (Finding finding : findingsOfCauses(issue)) {
      findings.fix(fix("finding", () -> issue.getFindings().add(finding), finding));
    }
    if (issue.eContainer() instanceof IssueAnalysis analysis) {
      for (IdeaCard card : context.inverse().cardsOf(issue)) {
        findings.fix(fix("card", () -> makeFinding(issue, card, analysis, context), card));
      }
    }
    findings.fix(fix("confirmed", () -> issue.setStatus(IssueStatus.CONFIRMED), IssueStatus.CONFIRMED));
  }

  private static Set<Finding> findingsOfCauses(HealthIssue issue) {
    Set<Finding> found = new LinkedHashSet<>();
    issue.eAllContents().forEachRemaining(part -> {
      if (part instanceof Cause cause) {
        found.addAll(cause.getFindings());
      }
    });
    return found;
  }

  private static void makeFinding(HealthIssue issue, IdeaCard card, IssueAnalysis analysis, RuleContext context) {
    Finding finding = IssuesFactory.eINSTANCE.createFinding();
    finding.setKind(FindingKind.CARD);
    finding.setStatement(card.getText());
    finding.setOn(context.today());
    finding.setCode(Codes.next(context.model(), finding.eClass()));
    analysis.getFindings().add(finding);
    card.getFindings().add(finding);
    issue.getFindings().add(finding);
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> affected = new ArrayList<>(super.affectedBy(changed, context));
    if (changed instanceof IdeaCard card && card.getDerivedIssue() != null) {
      affected.add(card.getDerivedIssue());
    }
    if (changed instanceof Finding finding) {
      context.inverse().sources(finding, IssuesPackage.Literals.CAUSE__FINDINGS, Cause.class)
          .forEach(cause -> Neighbours.nearest(cause, HealthIssue.class).ifPresent(affected::add));
    }
    return affected;
  }
}
