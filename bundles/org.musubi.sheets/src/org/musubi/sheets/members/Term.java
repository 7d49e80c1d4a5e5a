package org.musubi.sheets.members;

import java.time.LocalDate;

/** Term of a seat; either end may be open. */
record Term(LocalDate from, LocalDate to) {

  /** Null when both ends are open. */
  static Term of(LocalDate from, LocalDate to) {
    return from == null && to == null ? null : new Term(from, to);
  }
}
