package org.musubi.sheets.members;

import org.musubi.model.stakeholders.CooperationKind;

/** What an organisation can contribute, in a line. */
record Offer(CooperationKind kind, String detail) {
}
