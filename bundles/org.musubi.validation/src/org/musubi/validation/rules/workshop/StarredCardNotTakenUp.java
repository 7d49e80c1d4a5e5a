package org.musubi.validation.rules.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.TraceLink;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.plan.Project;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.WorkshopPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Neighbours;

/**
 * WRK-02: a card with three stars or more leads to an issue or a project.
 *
 * <p>A card that was made a finding has been taken up too (the finding is the step before the issue), and so has one
 * that a trace link joins to an issue or project, whichever of the two has the link.
 */
public final class StarredCardNotTakenUp extends AbstractRule {

  private static final String STARS = "stars";

  public StarredCardNotTakenUp() {
    super("WRK-02", Severity.HINT, WorkshopPackage.Literals.IDEA_CARD);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(STARS, 3, 1, 100));
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    IdeaCard card = (IdeaCard) subject;
    int stars = card.getVoteTotal() == null ? 0 : card.getVoteTotal();
    if (stars < context.parameter(this, STARS) || card.getDerivedIssue() != null || card.getDerivedProject() != null
        || !card.getFindings().isEmpty() || isTraced(card, context)) {
      return;
    }
    findings.add(card, WorkshopPackage.Literals.IDEA_CARD__DERIVED_ISSUE, stars);
    Optional<Session> session = Neighbours.nearest(card, Session.class);
    session.stream().flatMap(found -> found.getIssues().stream()).forEach(issue ->
        findings.fix(fix("issue", () -> card.setDerivedIssue(issue), issue)));
  }

  private static boolean isTraced(IdeaCard card, RuleContext context) {
    return card.getTraces().stream().map(TraceLink::getTarget).anyMatch(StarredCardNotTakenUp::isResult)
        || context.inverse().referencesTo(card).stream()
            .anyMatch(reference -> reference.source() instanceof TraceLink link && isResult(link.eContainer()));
  }

  private static boolean isResult(Object element) {
    return element instanceof HealthIssue || element instanceof Project;
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> cards = new ArrayList<>();
    if (changed instanceof Session session) {
      cards.addAll(session.getCards());
    } else if (changed instanceof TraceLink link && link.getTarget() instanceof IdeaCard card) {
      cards.add(card);
    }
    return Neighbours.andAlso(changed, cards);
  }
}
