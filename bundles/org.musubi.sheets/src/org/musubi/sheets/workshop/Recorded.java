package org.musubi.sheets.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.musubi.model.council.Codes;
import org.musubi.model.workshop.BrainwritingSheet;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopGroup;
import org.musubi.model.workshop.WorkshopPackage;
import org.musubi.model.workshop.WorkshopParticipant;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.Variant;

/** The workshop of a record; a blank form has none until something comes back on it. */
final class Recorded {

  private final SheetContext context;
  private final Workshop blank = WorkshopFactory.eINSTANCE.createWorkshop();
  private Workshop workshop;

  /** @param workshop null for a blank form */
  Recorded(SheetContext context, Workshop workshop) {
    this.context = context;
    this.workshop = workshop;
  }

  SheetContext context() {
    return context;
  }

  boolean isBlank() {
    return workshop == null;
  }

  /** The workshop to be read; an empty one for a blank form. */
  Workshop shown() {
    return isBlank() ? blank : workshop;
  }

  /** The workshop to be written into; the first entry of a blank form makes it. */
  Workshop written() {
    if (workshop == null) {
      workshop = WorkshopFactory.eINSTANCE.createWorkshop();
      workshop.setName(context.say(WorkshopText.NEW_WORKSHOP));
      workshop.setCode(Codes.next(context.model(), WorkshopPackage.Literals.WORKSHOP));
      context.model().getWorkshops().add(workshop);
    }
    return workshop;
  }

  /** The session with an id, else the first, else a new one. */
  Session session(String id) {
    List<Session> sessions = written().getSessions();
    return sessions.stream().filter(session -> session.getId().equals(id)).findFirst()
        .orElseGet(() -> sessions.isEmpty() ? addSession() : sessions.getFirst());
  }

  /** A new session at the end. */
  Session addSession() {
    Session session = WorkshopFactory.eINSTANCE.createSession();
    session.setCode(Codes.next(context.model(), WorkshopPackage.Literals.SESSION));
    written().getSessions().add(session);
    return session;
  }

  /** The groups of cards of all sessions, each before its parts. */
  List<CardGroup> cardGroups() {
    List<CardGroup> groups = new ArrayList<>();
    shown().getSessions().forEach(session -> add(groups, session.getCardGroups()));
    return groups;
  }

  private static void add(List<CardGroup> all, Collection<CardGroup> groups) {
    for (CardGroup group : groups) {
      all.add(group);
      add(all, group.getGroups());
    }
  }

  /** Code of a team, else its name. */
  static String label(WorkshopGroup team) {
    return team == null ? "" : Lines.first(team.getCode(), team.getName());
  }

  /** The team a card came from: its own, that of the sheet it was first written on, or that of its author. */
  static WorkshopGroup team(IdeaCard card) {
    if (card.getWorkshopGroup() != null) {
      return card.getWorkshopGroup();
    }
    WorkshopGroup ofSheet = card.getCell() != null
        && card.getCell().eContainer() instanceof BrainwritingSheet sheet
        ? sheet.getGroup() : null;
    return Optional.ofNullable(ofSheet)
        .orElse(card.getAuthor() == null ? null : card.getAuthor().getGroup());
  }

  /** True where people agreed to be named, and the sheet stays in the council (domain.md 6.8). */
  boolean namesAuthors() {
    return !shown().isAnonymous() && !context.isPublic() && context.variant() == Variant.COUNCIL;
  }

  /** Name or code of an author where authors are named, else empty. */
  String author(WorkshopParticipant author) {
    return author == null || !namesAuthors() ? "" : Lines.orEmpty(author.getNameOrCode());
  }
}
