package org.musubi.sheets.members;

import org.musubi.model.stakeholders.MembershipRole;

/** What a member does in the council, and whether in a working group too. */
record Duty(MembershipRole role, boolean worksInGroup) {
}
