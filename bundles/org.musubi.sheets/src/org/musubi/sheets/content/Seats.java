package org.musubi.sheets.content;

import java.util.List;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;

/** Seats of the council in the fiscal year of the sheets. */
public final class Seats {

  private Seats() {
  }

  /** The seats held at some time of the year by an organisation that is known. */
  public static List<Membership> held(SheetContext context) {
    return context.council().getMemberships().stream()
        .filter(seat -> seat.getOrganization() != null)
        .filter(seat -> seat.getFrom() == null || !seat.getFrom().isAfter(context.year().end()))
        .filter(seat -> seat.getTo() == null || !seat.getTo().isBefore(context.year().start()))
        .toList();
  }

  /** True for seats that count as members: not for observers and the secretariat. */
  public static boolean isMember(Membership seat) {
    return seat.getRole() != MembershipRole.OBSERVER && seat.getRole() != MembershipRole.SECRETARIAT;
  }

  /** Organisation, position and, unless the sheet is public, name of whoever holds a seat. */
  public static String holder(Membership seat, SheetContext context) {
    Contact contact = contact(seat);
    return Lines.join(" ", Names.of(seat.getOrganization()), contact == null ? "" : contact.getPosition(),
        context.person(seat.getRepresentative()));
  }

  private static Contact contact(Membership seat) {
    if (seat.getRepresentative() != null) {
      return seat.getRepresentative();
    }
    List<Contact> contacts = seat.getOrganization().getContacts();
    return contacts.isEmpty() ? null : contacts.getFirst();
  }
}
