package org.musubi.workbench.forms.candidates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.workshop.BrainwritingSheet;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopPackage;

/** References that may only point into the neighbourhood of their owner. */
final class Scopes {

  private static final Map<EReference, Function<EObject, Collection<? extends EObject>>> SCOPES = Map.ofEntries(
      Map.entry(StakeholdersPackage.Literals.MEMBERSHIP__REPRESENTATIVE,
          owner -> owner instanceof Membership seat ? contacts(seat.getOrganization()) : List.of()),
      Map.entry(PlanPackage.Literals.PROJECT_PARTNER__ROLE,
          owner -> owner instanceof ProjectPartner partner && partner.getOrganization() != null
              ? partner.getOrganization().getExpectedRoles() : List.of()),
      Map.entry(PlanPackage.Literals.PROJECT_PARTNER__MERIT,
          owner -> owner instanceof ProjectPartner partner && partner.getOrganization() != null
              ? partner.getOrganization().getMerits() : List.of()),
      Map.entry(PlanPackage.Literals.TASK__DEPENDS_ON,
          owner -> near(owner, ProjectYear.class, ProjectYear::getTasks)),
      Map.entry(IssuesPackage.Literals.PRIORITY_SCORE__CRITERION,
          owner -> near(owner, IssueAnalysis.class, IssueAnalysis::getCriteria)),
      Map.entry(IssuesPackage.Literals.ISSUE_RELATION__FROM,
          owner -> near(owner, IssueAnalysis.class, IssueAnalysis::getIssues)),
      Map.entry(IssuesPackage.Literals.ISSUE_RELATION__TO,
          owner -> near(owner, IssueAnalysis.class, IssueAnalysis::getIssues)),
      Map.entry(IssuesPackage.Literals.CAUSE__FINDINGS,
          owner -> near(owner, IssueAnalysis.class, IssueAnalysis::getFindings)),
      Map.entry(LogicPackage.Literals.CAUSAL_LINK__SOURCE,
          owner -> near(owner, LogicModel.class, LogicModel::getElements)),
      Map.entry(LogicPackage.Literals.CAUSAL_LINK__TARGET,
          owner -> near(owner, LogicModel.class, LogicModel::getElements)),
      Map.entry(LogicPackage.Literals.ASSUMPTION__ABOUT,
          owner -> near(owner, LogicModel.class, LogicModel::getElements)),
      Map.entry(LogicPackage.Literals.EXTERNAL_FACTOR__ABOUT,
          owner -> near(owner, LogicModel.class, LogicModel::getElements)),
      Map.entry(WorkshopPackage.Literals.WORKSHOP_PARTICIPANT__GROUP,
          owner -> near(owner, Workshop.class, Workshop::getGroups)),
      Map.entry(WorkshopPackage.Literals.BRAINWRITING_SHEET__GROUP,
          owner -> near(owner, Workshop.class, Workshop::getGroups)),
      Map.entry(WorkshopPackage.Literals.BRAINWRITING_SHEET__STARTED_BY,
          owner -> near(owner, Workshop.class, Workshop::getParticipants)),
      Map.entry(WorkshopPackage.Literals.BRAINWRITING_CELL__AUTHOR,
          owner -> near(owner, Workshop.class, Workshop::getParticipants)),
      Map.entry(WorkshopPackage.Literals.BRAINWRITING_CELL__BUILT_ON,
          owner -> near(owner, BrainwritingSheet.class, BrainwritingSheet::getCells)),
      Map.entry(WorkshopPackage.Literals.IDEA_CARD__AUTHOR,
          owner -> near(owner, Workshop.class, Workshop::getParticipants)),
      Map.entry(WorkshopPackage.Literals.IDEA_CARD__CELL, owner -> near(owner, Session.class, session ->
          session.getSheets().stream().flatMap(sheet -> sheet.getCells().stream()).toList())),
      Map.entry(WorkshopPackage.Literals.IDEA_CARD__GROUP, owner -> near(owner, Session.class, session ->
          session.getCardGroups().stream().flatMap(Scopes::withSubGroups).toList())),
      Map.entry(WorkshopPackage.Literals.CARD_GROUP__CARDS, owner -> near(owner, Session.class, Session::getCards)),
      Map.entry(WorkshopPackage.Literals.CROSS_IDEA__CARDS, owner -> near(owner, Session.class, Session::getCards)),
      Map.entry(WorkshopPackage.Literals.SWOT_BOARD__STRENGTHS,
          owner -> near(owner, Session.class, Session::getCards)),
      Map.entry(WorkshopPackage.Literals.SWOT_BOARD__WEAKNESSES,
          owner -> near(owner, Session.class, Session::getCards)),
      Map.entry(WorkshopPackage.Literals.SWOT_BOARD__OPPORTUNITIES,
          owner -> near(owner, Session.class, Session::getCards)),
      Map.entry(WorkshopPackage.Literals.SWOT_BOARD__THREATS,
          owner -> near(owner, Session.class, Session::getCards)),
      Map.entry(WorkshopPackage.Literals.VOTE__VOTER,
          owner -> near(owner, Workshop.class, Workshop::getParticipants)));

  private Scopes() {
  }

  /** The elements a reference may point to; empty when it may point to any element of its type. */
  static Optional<Collection<? extends EObject>> of(EObject owner, EReference reference) {
    return Optional.ofNullable(SCOPES.get(reference)).map(scope -> scope.apply(owner));
  }

  private static <T extends EObject> Collection<? extends EObject> near(EObject owner, Class<T> type,
      Function<T, Collection<? extends EObject>> list) {
    for (EObject current = owner; current != null; current = current.eContainer()) {
      if (type.isInstance(current)) {
        return list.apply(type.cast(current));
      }
    }
    return List.of();
  }

  private static Collection<? extends EObject> contacts(Organization organization) {
    return organization == null ? List.of() : organization.getContacts();
  }

  private static Stream<CardGroup> withSubGroups(CardGroup group) {
    return Stream.concat(Stream.of(group), group.getGroups().stream().flatMap(Scopes::withSubGroups));
  }
}
