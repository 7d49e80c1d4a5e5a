package org.musubi.sheets.members;

import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.WorkingGroup;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;

/** An organisation in a working group; a group without members has one line without organisation. */
record GroupRow(WorkingGroup group, Organization organization) {

  String id() {
    return group.getId() + (organization == null ? "" : " " + organization.getId());
  }

  String organizationName() {
    return Names.of(organization);
  }

  /** Who represents the organisation in the council, else its first contact. */
  String person(SheetContext context) {
    if (organization == null) {
      return "";
    }
    Contact representative = context.council().getMemberships().stream()
        .filter(seat -> seat.getOrganization() == organization && seat.getRepresentative() != null)
        .map(Membership::getRepresentative).findFirst()
        .orElse(organization.getContacts().isEmpty() ? null : organization.getContacts().getFirst());
    return context.person(representative);
  }
}
