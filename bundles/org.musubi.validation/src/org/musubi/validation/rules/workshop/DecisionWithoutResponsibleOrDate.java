package org.musubi.validation.rules.workshop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Decision;
import org.musubi.model.stakeholders.DecisionState;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.values.FiscalYear;
import org.musubi.model.workshop.Workshop;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Secretariats;

/**
 * WRK-05: a decision says who sees to it and when. One problem for each.
 *
 * <p>The date of a decision is the day it was taken (the day of its meeting or workshop will do); one that is still
 * open must also say by when. Dropped decisions are left alone.
 */
public final class DecisionWithoutResponsibleOrDate extends AbstractRule {

  public DecisionWithoutResponsibleOrDate() {
    super("WRK-05", Severity.WARNING, StakeholdersPackage.Literals.DECISION);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Decision decision = (Decision) subject;
    if (decision.getState() == DecisionState.DROPPED) {
      return;
    }
    if (decision.getResponsible().isEmpty()) {
      findings.add(decision, StakeholdersPackage.Literals.DECISION__RESPONSIBLE, Variant.of("responsible"));
      Secretariats.first(context).ifPresent(secretariat ->
          findings.fix(fix("responsible", () -> decision.getResponsible().add(secretariat), secretariat)));
    }
    LocalDate on = decision.getOn() != null ? decision.getOn() : dayOf(decision.eContainer());
    if (on == null) {
      findings.add(decision, StakeholdersPackage.Literals.DECISION__ON, Variant.of("date"));
      findings.fix(fix("date", () -> decision.setOn(context.today()), context.today()));
    }
    if (decision.getState() == DecisionState.OPEN && decision.getDueBy() == null) {
      findings.add(decision, StakeholdersPackage.Literals.DECISION__DUE_BY, Variant.of("due"));
      LocalDate yearEnd = FiscalYear.of(on == null || on.isBefore(context.today()) ? context.today() : on).end();
      findings.fix(fix("due", () -> decision.setDueBy(yearEnd), yearEnd));
    }
  }

  private static LocalDate dayOf(EObject occasion) {
    return switch (occasion) {
      case Meeting meeting -> meeting.getDate();
      case Workshop workshop -> workshop.getDate();
      case null, default -> null;
    };
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<Decision> decisions = switch (changed) {
      case Meeting meeting -> meeting.getDecisions();
      case Workshop workshop -> workshop.getDecisions();
      case Council council -> context.all(Decision.class);
      case Membership seat -> context.all(Decision.class);
      default -> List.of();
    };
    return Neighbours.andAlso(changed, decisions);
  }
}
