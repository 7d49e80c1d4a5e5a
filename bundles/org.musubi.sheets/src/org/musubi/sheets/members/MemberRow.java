package org.musubi.sheets.members;

import java.util.List;
import java.util.stream.Stream;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.CooperationOffer;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.WorkingGroup;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;

/** A member: an organisation with its seat, or without one when it only works in a working group. */
final class MemberRow {

  private static final int MOST_NAMES = 3;

  private final Organization withoutSeat;
  private final Membership seat;
  private final SheetContext context;
  private Organization newHolder;

  MemberRow(Organization organization, Membership seat, SheetContext context) {
    this.withoutSeat = organization;
    this.seat = seat;
    this.context = context;
  }

  Organization organization() {
    return seat == null ? withoutSeat : seat.getOrganization();
  }

  /** The seat, or null. */
  Membership seat() {
    return seat;
  }

  /** Gives the seat to another organisation; who represents it there is not known yet. */
  void moveSeat(Organization holder) {
    seat.setOrganization(holder);
    seat.setRepresentative(null);
    newHolder = holder;
  }

  /** True when the seat was given to the organisation only now: the sheet has never shown a contact of it here. */
  boolean isMoved() {
    return newHolder != null && organization() == newHolder;
  }

  boolean hasSeat() {
    return seat != null;
  }

  SheetContext context() {
    return context;
  }

  /** The seat may be given to another organisation and stays the same row; without a seat it is the organisation. */
  String id() {
    return seat == null ? organization().getId() : seat.getId();
  }

  /** Who represents the organisation, else its first contact; null when it has none. */
  Contact contact() {
    if (seat != null && seat.getRepresentative() != null) {
      return seat.getRepresentative();
    }
    return organization().getContacts().isEmpty() ? null : organization().getContacts().getFirst();
  }

  String position() {
    return contact() == null ? null : contact().getPosition();
  }

  String person() {
    return context.person(seat == null ? contact() : seat.getRepresentative());
  }

  Reach reach() {
    return contact() == null ? null : new Reach(contact().getSection(), contact().getPhone());
  }

  Term term() {
    return seat == null ? null : Term.of(seat.getFrom(), seat.getTo());
  }

  /** The role of the seat, or null without one. */
  Duty duty() {
    return seat == null ? null : new Duty(seat.getRole(), worksInGroup());
  }

  boolean worksInGroup() {
    return seat != null && seat.isAttendsWorkingGroup() || isInGroup();
  }

  boolean isInGroup() {
    return context.council().getWorkingGroups().stream().map(WorkingGroup::getMembers)
        .anyMatch(members -> members.contains(organization()));
  }

  Integer power() {
    StakeholderAssessment assessment = organization().getCurrentAssessment();
    return assessment == null ? null : assessment.getPower();
  }

  Integer interest() {
    StakeholderAssessment assessment = organization().getCurrentAssessment();
    return assessment == null ? null : assessment.getInterest();
  }

  /** A few projects by name, many by code. */
  String projects() {
    List<Project> projects = context.inverse().projectsOf(organization());
    return projects.size() > MOST_NAMES ? Names.codes(projects) : Names.join("\n", projects);
  }

  /** Conditions of the offers and remarks on the roles, which have no column; empty when there are none. */
  String note() {
    String notes = Lines.join("、", Stream.concat(
        organization().getOffers().stream().filter(CooperationOffer::isAvailable).map(CooperationOffer::getCondition),
        organization().getExpectedRoles().stream().map(ExpectedRole::getRemark)).toList());
    return notes.isEmpty() ? "" : context.say(CommonText.PAIR, Names.of(organization()), notes.replace("\n", " "));
  }
}
