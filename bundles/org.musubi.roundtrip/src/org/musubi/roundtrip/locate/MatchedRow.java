package org.musubi.roundtrip.locate;

/**
 * A returned row and what it stands for.
 *
 * @param known null for a row that stands for nothing we have
 */
public record MatchedRow(FoundRow row, KnownRow known, Match match) {

  /** How a row was recognised. */
  public enum Match {

    /** By its id, or by the name of a line that never has an id. */
    CERTAIN,

    /** By its name, because the id is missing: to be confirmed. */
    BY_NAME,

    /** By its name, because the ids stand beside other rows than before: to be confirmed. */
    MOVED,

    /** A row that was added. */
    NEW,

    /** A row that was copied from the known one. */
    COPY,

    /** The id is not in the council file. */
    GONE;

    /** True when a person should look at it first. */
    public boolean isQuestion() {
      return this == BY_NAME || this == MOVED;
    }
  }
}
