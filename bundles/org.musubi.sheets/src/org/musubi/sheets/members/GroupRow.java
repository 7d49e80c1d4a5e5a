package org.musubi.sheets.members;

import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.WorkingGroup;
import org.musubi.sheets.content.SheetContext;

/**
 * An organisation in a working group; a group without members has one line without organisation. A new line joins the
 * two as soon as both are named.
 */
final class GroupRow {

  private final boolean first;
  private WorkingGroup group;
  private Organization organization;

  /**
   * A line.
   *
   * @param first true for the first line of a group, in which its theme stands
   */
  GroupRow(WorkingGroup group, Organization organization, boolean first) {
    this.group = group;
    this.organization = organization;
    this.first = first;
  }

  WorkingGroup group() {
    return group;
  }

  Organization organization() {
    return organization;
  }

  boolean isFirst() {
    return first;
  }

  String id() {
    return (group == null ? "" : group.getId()) + (organization == null ? "" : " " + organization.getId());
  }

  /** Moves the organisation to another group. */
  void moves(WorkingGroup other) {
    if (other == null) {
      return;
    }
    if (group != null && organization != null) {
      group.getMembers().remove(organization);
    }
    group = other;
    join();
  }

  /** Puts another organisation in the place of this one; null for none. */
  void sits(Organization other) {
    int place = group == null || organization == null ? -1 : group.getMembers().indexOf(organization);
    if (place >= 0 && other != null && !group.getMembers().contains(other)) {
      group.getMembers().set(place, other);
    } else if (place >= 0) {
      group.getMembers().remove(place);
    }
    organization = other;
    join();
  }

  private void join() {
    if (group != null && organization != null && !group.getMembers().contains(organization)) {
      group.getMembers().add(organization);
    }
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
