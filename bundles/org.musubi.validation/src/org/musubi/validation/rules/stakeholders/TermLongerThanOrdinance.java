package org.musubi.validation.rules.stakeholders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * STK-05: a membership lasts no longer than the term of the council; a re-appointment is a seat of its own. A term of
 * two years from 1 April ends on 31 March at the latest.
 */
public final class TermLongerThanOrdinance extends AbstractRule {

  public TermLongerThanOrdinance() {
    super("STK-05", Severity.WARNING, StakeholdersPackage.Literals.MEMBERSHIP);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Membership seat = (Membership) subject;
    Council council = seat.getCouncil();
    if (council == null || council.getTermYears() == null || council.getTermYears() == 0
        || seat.getFrom() == null || seat.getTo() == null) {
      return;
    }
    LocalDate latest = seat.getFrom().plusYears(council.getTermYears()).minusDays(1);
    if (seat.getTo().isAfter(latest)) {
      findings.add(seat, StakeholdersPackage.Literals.MEMBERSHIP__TO, seat.getFrom(), seat.getTo(),
          council.getTermYears());
      findings.fix(fix("shorten", () -> seat.setTo(latest), latest));
      int years = yearsOf(seat);
      findings.fix(fix("termYears", () -> council.setTermYears(years), years));
    }
  }

  private static int yearsOf(Membership seat) {
    int years = 1;
    while (seat.getTo().isAfter(seat.getFrom().plusYears(years).minusDays(1))) {
      years++;
    }
    return years;
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return changed instanceof Council council ? List.copyOf(council.getMemberships())
        : super.affectedBy(changed, context);
  }
}
