package org.musubi.validation.rules.issues;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * ISS-07: an issue rests on more than one kind of finding.
 *
 * <p>Voices and workshop cards are one kind, and a card linked to the issue is a voice too. A survey asks the people
 * concerned and is a kind of its own beside published data. Literature and plans above say nothing about this area and
 * add no kind. Issues without findings are the matter of ISS-01; issues put aside do not count.
 */
public final class OneSidedFindings extends AbstractRule {

  private enum Side {
    FIGURES, SURVEY, VOICES
  }

  public OneSidedFindings() {
    super("ISS-07", Severity.HINT, IssuesPackage.Literals.HEALTH_ISSUE);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    HealthIssue issue = (HealthIssue) subject;
    if (!Issues.isPursued(issue) || issue.getFindings().isEmpty()) {
      return;
    }
    Set<Side> sides = EnumSet.noneOf(Side.class);
    issue.getFindings().forEach(finding -> addSide(finding.getKind(), sides));
    boolean hasCards = !context.inverse().cardsOf(issue).isEmpty()
        || issue.getTraces().stream().anyMatch(link -> link.getTarget() instanceof IdeaCard);
    if (hasCards) {
      sides.add(Side.VOICES);
    }
    if (sides.size() < 2) {
      String key = sides.isEmpty() ? "papers" : sides.contains(Side.VOICES) ? "voices" : "figures";
      findings.add(issue, IssuesPackage.Literals.HEALTH_ISSUE__FINDINGS, Variant.of(key));
    }
  }

  private static void addSide(FindingKind kind, Set<Side> sides) {
    switch (kind) {
      case DATA -> sides.add(Side.FIGURES);
      case SURVEY -> sides.add(Side.SURVEY);
      case VOICE, CARD -> sides.add(Side.VOICES);
      case LITERATURE, POLICY -> { }
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> affected = new ArrayList<>(super.affectedBy(changed, context));
    if (changed instanceof Finding finding) {
      affected.addAll(finding.getIssues());
    }
    if (changed instanceof IdeaCard card && card.getDerivedIssue() != null) {
      affected.add(card.getDerivedIssue());
    }
    return affected;
  }
}
