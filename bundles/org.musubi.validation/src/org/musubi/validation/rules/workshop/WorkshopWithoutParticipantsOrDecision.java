package org.musubi.validation.rules.workshop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.Codes;
import org.musubi.model.stakeholders.Decision;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.WorkingGroup;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopPackage;
import org.musubi.model.workshop.WorkshopParticipant;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;
import org.musubi.validation.rules.facts.Wording;

/**
 * WRK-01: a workshop that has been held has recorded participants and a decision. One problem for each.
 *
 * <p>Held means that its date is over, or that it has cards although it has no date.
 */
public final class WorkshopWithoutParticipantsOrDecision extends AbstractRule {

  public WorkshopWithoutParticipantsOrDecision() {
    super("WRK-01", Severity.WARNING, WorkshopPackage.Literals.WORKSHOP);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Workshop workshop = (Workshop) subject;
    if (!isHeld(workshop, context.today())) {
      return;
    }
    if (workshop.getParticipants().isEmpty()) {
      findings.add(workshop, WorkshopPackage.Literals.WORKSHOP__PARTICIPANTS, Variant.of("participants"));
      WorkingGroup group = workshop.getWorkingGroup();
      if (group != null && !group.getMembers().isEmpty()) {
        findings.fix(fix("participants", () -> group.getMembers().forEach(member -> add(workshop, member)), group));
      }
    }
    if (workshop.getDecisions().isEmpty()) {
      findings.add(workshop, WorkshopPackage.Literals.WORKSHOP__DECISIONS, Variant.of("decision"));
      if (!Wording.isBlank(workshop.getNextStep())) {
        findings.fix(fix("decision", () -> addDecision(workshop, context)));
      }
    }
  }

  private static boolean isHeld(Workshop workshop, LocalDate today) {
    return workshop.getDate() != null
        ? workshop.getDate().isBefore(today)
        : workshop.getSessions().stream().anyMatch(session -> !session.getCards().isEmpty());
  }

  private static void add(Workshop workshop, Organization member) {
    WorkshopParticipant participant = WorkshopFactory.eINSTANCE.createWorkshopParticipant();
    participant.setOrganization(member);
    workshop.getParticipants().add(participant);
  }

  private static void addDecision(Workshop workshop, RuleContext context) {
    Decision decision = StakeholdersFactory.eINSTANCE.createDecision();
    decision.setCode(Codes.next(context.model(), decision.eClass()));
    decision.setName(workshop.getNextStep());
    decision.setOn(workshop.getDate());
    workshop.getDecisions().add(decision);
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return changed instanceof WorkingGroup
        ? List.copyOf(context.model().getWorkshops()) : super.affectedBy(changed, context);
  }
}
