package org.musubi.roundtrip.report;

import org.musubi.roundtrip.text.RoundTripText;

/** What became of a cell or row. */
public enum Outcome {
  /** The partner's value was taken. */
  TAKEN(RoundTripText.TAKEN),
  /** A value typed at the import was taken. */
  EDITED(RoundTripText.EDITED),
  /** The present value was kept. */
  KEPT(RoundTripText.KEPT),
  /** A row was added. */
  ADDED(RoundTripText.ADDED),
  /** A new row was not added. */
  SKIPPED(RoundTripText.SKIPPED),
  /** A row was deleted. */
  DELETED(RoundTripText.DELETED),
  /** A row that the partner deleted was kept. */
  ROW_KEPT(RoundTripText.ROW_KEPT),
  /** The entry could not be taken. */
  REFUSED(RoundTripText.REFUSED);

  private final RoundTripText text;

  Outcome(RoundTripText text) {
    this.text = text;
  }

  RoundTripText text() {
    return text;
  }
}
