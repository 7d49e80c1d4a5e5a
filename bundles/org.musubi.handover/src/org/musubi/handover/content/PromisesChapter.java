package org.musubi.handover.content;

import static org.musubi.handover.content.CouncilChapter.column;

import java.util.List;
import org.musubi.model.core.Note;
import org.musubi.model.core.NoteKind;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.Decision;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Organization;

/** Open promises: decisions not carried out, roles not settled, and what the predecessor wrote down. */
final class PromisesChapter implements Chapter {

  @Override
  public HandoverText title() {
    return HandoverText.PROMISES_TITLE;
  }

  @Override
  public void write(HandoverContext context, BookletBuilder out) {
    out.heading(2, context.say(HandoverText.OPEN_DECISIONS));
    List<Decision> decisions = Promises.openDecisions(context);
    if (decisions.isEmpty()) {
      out.text(context.say(HandoverText.OPEN_DECISIONS_NONE));
    }
    out.table(List.of(column(context, HandoverText.COLUMN_DECISION, 4), column(context, HandoverText.COLUMN_ON, 1.75),
        column(context, HandoverText.COLUMN_DUE, 1.75), column(context, HandoverText.COLUMN_RESPONSIBLE, 2)),
        decisions.stream().map(decision -> List.of(
            HandoverContext.lines(context.name(decision), where(context, decision)), context.date(decision.getOn()),
            due(context, decision), context.organizations(decision.getResponsible()))).toList());
    roles(context, out);
    notes(context, out);
  }

  static String where(HandoverContext context, Decision decision) {
    return decision.eContainer() == null ? ""
        : context.say(HandoverText.IN_BRACKETS, context.name(decision.eContainer()));
  }

  private static String due(HandoverContext context, Decision decision) {
    boolean late = decision.getDueBy() != null && decision.getDueBy().isBefore(context.madeOn());
    return HandoverContext.lines(context.date(decision.getDueBy()), late ? context.say(HandoverText.LATE) : "");
  }

  private static void roles(HandoverContext context, BookletBuilder out) {
    out.heading(2, context.say(HandoverText.OPEN_ROLES));
    List<ExpectedRole> roles = Promises.unsettledRoles(context);
    if (roles.isEmpty()) {
      out.text(context.say(HandoverText.OPEN_ROLES_NONE));
      return;
    }
    out.note(context.say(HandoverText.OPEN_ROLES_NOTE));
    out.table(List.of(column(context, HandoverText.COLUMN_ORGANIZATION, 2),
        column(context, HandoverText.COLUMN_ROLE, 3.4), column(context, HandoverText.COLUMN_AGREEMENT, 1),
        column(context, HandoverText.COLUMN_REMARK, 2.4)),
        roles.stream().map(role -> List.of(
            role.eContainer() instanceof Organization organization ? context.organization(organization) : "",
            HandoverContext.text(role.getText()), context.label(role.getAgreement()),
            remark(context, role))).toList());
  }

  private static String remark(HandoverContext context, ExpectedRole role) {
    String next = role.getAgreement() == AgreementState.ASKED ? context.say(HandoverText.ASK_AGAIN) : "";
    return HandoverContext.lines(role.getRemark(), next);
  }

  private static void notes(HandoverContext context, BookletBuilder out) {
    out.heading(2, context.say(HandoverText.NOTES_TITLE));
    if (context.isPublic()) {
      out.text(context.say(HandoverText.PUBLIC_LEFT_OUT));
      return;
    }
    List<Note> notes = Promises.notes(context, NoteKind.HANDOVER);
    if (notes.isEmpty()) {
      out.text(context.say(HandoverText.NOTES_NONE));
    }
    table(context, notes, out);
  }

  /** Notes with what they are about. */
  static void table(HandoverContext context, List<Note> notes, BookletBuilder out) {
    out.table(List.of(column(context, HandoverText.COLUMN_ABOUT, 2), column(context, HandoverText.COLUMN_NOTE, 5),
        column(context, HandoverText.COLUMN_WRITTEN, 1.8)),
        notes.stream().map(note -> List.of(context.name(note.eContainer()), HandoverContext.text(note.getText()),
            HandoverContext.lines(context.date(note.getOn()), note.getAuthor()))).toList());
  }
}
