package org.musubi.sheets.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.CooperationOffer;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.WorkingGroup;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Value;

/** A member: an organisation with its seat, or without one when it only works in a working group. */
record MemberRow(Organization organization, Membership seat, SheetContext context) {

  private static final int MOST_NAMES = 3;

  /** The organisation behind the row. */
  String id() {
    return organization.getId();
  }

  String rowId() {
    return seat == null ? organization.getId() : seat.getId();
  }

  String sector() {
    return context.label(organization.getSector());
  }

  private Contact contact() {
    if (seat != null && seat.getRepresentative() != null) {
      return seat.getRepresentative();
    }
    return organization.getContacts().isEmpty() ? null : organization.getContacts().getFirst();
  }

  String position() {
    return contact() == null ? "" : contact().getPosition();
  }

  String person() {
    return context.person(seat == null ? contact() : seat.getRepresentative());
  }

  String term() {
    if (seat == null || seat.getFrom() == null && seat.getTo() == null) {
      return "";
    }
    LocalDate from = seat.getFrom();
    LocalDate to = seat.getTo();
    return to == null
        ? context.say(MemberText.OPEN_END, context.years().briefDay(from))
        : context.years().briefDay(from) + "〜\n" + context.years().briefDay(to);
  }

  String roles() {
    return Lines.join("・", seat == null ? "" : context.label(seat.getRole()),
        worksInGroup() ? context.say(MemberText.WORKING_GROUP) : "");
  }

  private boolean worksInGroup() {
    return seat != null && seat.isAttendsWorkingGroup()
        || context.council().getWorkingGroups().stream().map(WorkingGroup::getMembers)
            .anyMatch(members -> members.contains(organization));
  }

  String expected() {
    return Lines.bullets(organization.getExpectedRoles().stream().map(ExpectedRole::getText).toList());
  }

  String offers() {
    return Lines.bullets(organization.getOffers().stream().filter(CooperationOffer::isAvailable)
        .map(this::offer).toList());
  }

  private String offer(CooperationOffer offer) {
    String kind = context.label(offer.getKind());
    String detail = Lines.orEmpty(offer.getDetail());
    return detail.isEmpty() ? kind : context.say(CommonText.PAIR, kind, detail);
  }

  String merits() {
    return Lines.bullets(organization.getMerits().stream().map(Merit::getText).toList());
  }

  /** The state all roles have reached: ○ only when every role is agreed. */
  String agreement() {
    List<AgreementState> states =
        organization.getExpectedRoles().stream().map(ExpectedRole::getAgreement).filter(Objects::nonNull).toList();
    if (states.isEmpty()) {
      return "";
    }
    boolean same = states.stream().distinct().count() == 1;
    boolean some = states.stream().anyMatch(state -> state == AgreementState.AGREED);
    return context.label(same ? states.getFirst() : some ? AgreementState.CONDITIONAL : AgreementState.ASKED);
  }

  Value power() {
    StakeholderAssessment assessment = organization.getCurrentAssessment();
    return Value.judged(assessment == null ? null : assessment.getPower());
  }

  Value interest() {
    StakeholderAssessment assessment = organization.getCurrentAssessment();
    return Value.judged(assessment == null ? null : assessment.getInterest());
  }

  /** A few projects by name, many by code. */
  String projects() {
    List<Project> projects = context.inverse().projectsOf(organization);
    return projects.size() > MOST_NAMES ? Names.codes(projects) : Names.join("\n", projects);
  }

  /** Section and telephone; nothing in a public sheet. */
  String contactText() {
    Contact contact = contact();
    return contact == null || context.isPublic() ? "" : Lines.join("\n", contact.getSection(), contact.getPhone());
  }

  /** Conditions of the offers and remarks on the roles. */
  String remark() {
    return Lines.join("\n", Stream.concat(
        organization.getOffers().stream().map(CooperationOffer::getCondition),
        organization.getExpectedRoles().stream().map(ExpectedRole::getRemark)).toList());
  }
}
