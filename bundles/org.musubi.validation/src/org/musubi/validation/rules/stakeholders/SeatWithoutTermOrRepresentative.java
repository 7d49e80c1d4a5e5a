package org.musubi.validation.rules.stakeholders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * STK-04: a membership does not end before it starts, and somebody represents the organisation.
 *
 * <p>Terms that are over need no representative any more. A seat without representative and without term has been
 * planned but not filled; when a council has many of these, as on its first day, they make one problem of the council,
 * and only a warning, so that it can print its sheets.
 */
public final class SeatWithoutTermOrRepresentative extends AbstractRule {

  private static final int FEW = 3;

  public SeatWithoutTermOrRepresentative() {
    super("STK-04", Severity.ERROR, StakeholdersPackage.Literals.COUNCIL);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Council council = (Council) subject;
    council.getMemberships().forEach(seat -> checkTerm(seat, findings));
    List<Membership> vacant = council.getMemberships().stream()
        .filter(seat -> seat.getRepresentative() == null && !Seats.hasEnded(seat, context.today())).toList();
    List<Membership> planned = vacant.stream().filter(SeatWithoutTermOrRepresentative::isPlanned).toList();
    boolean many = planned.size() > FEW;
    if (many) {
      findings.add(council, StakeholdersPackage.Literals.COUNCIL__MEMBERSHIPS, Variant.of("many"), planned.size(),
          planned.stream().map(Membership::getOrganization).filter(Objects::nonNull).limit(FEW).toList());
      findings.lower(Severity.WARNING);
    }
    vacant.stream().filter(seat -> !many || !isPlanned(seat)).forEach(seat -> reportVacant(seat, findings));
  }

  private void checkTerm(Membership seat, Findings findings) {
    LocalDate from = seat.getFrom();
    LocalDate to = seat.getTo();
    if (from != null && to != null && to.isBefore(from)) {
      findings.add(seat, StakeholdersPackage.Literals.MEMBERSHIP__TO, Variant.of("term"), from, to);
      findings.fix(fix("swap", () -> {
        seat.setFrom(to);
        seat.setTo(from);
      }, to, from));
    }
  }

  private void reportVacant(Membership seat, Findings findings) {
    findings.add(seat, StakeholdersPackage.Literals.MEMBERSHIP__REPRESENTATIVE, Variant.of("representative"));
    if (seat.getOrganization() != null) {
      for (Contact contact : seat.getOrganization().getContacts()) {
        findings.fix(fix("representative", () -> seat.setRepresentative(contact), contact));
      }
    }
  }

  private static boolean isPlanned(Membership seat) {
    return seat.getFrom() == null && seat.getTo() == null;
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Seats.councilWhenMembersChange(changed, context);
  }
}
