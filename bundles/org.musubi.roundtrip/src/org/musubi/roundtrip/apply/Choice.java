package org.musubi.roundtrip.apply;

import org.musubi.roundtrip.compare.Offer;

/** What is done with a cell. */
public sealed interface Choice {

  /** The value in the model stays. */
  record Keep() implements Choice {
  }

  /** The value of a partner is taken. */
  record Take(Offer offer) implements Choice {
  }

  /**
   * A value typed at the import is taken.
   *
   * @param value in the type of the cell, null for an empty one
   */
  record Edit(Object value) implements Choice {
  }

  /** The value in the model stays. */
  Choice KEEP = new Keep();
}
