package org.musubi.sheets.evaluation;

import java.time.LocalDate;
import org.musubi.model.stakeholders.Organization;

/** Who sees to an improvement, and until when; either may be missing. */
record Responsible(Organization organization, LocalDate due) {

  /** Null when both are missing. */
  static Responsible of(Organization organization, LocalDate due) {
    return organization == null && due == null ? null : new Responsible(organization, due);
  }
}
