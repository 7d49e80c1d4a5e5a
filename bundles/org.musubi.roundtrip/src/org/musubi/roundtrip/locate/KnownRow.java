package org.musubi.roundtrip.locate;

import java.util.List;

/**
 * A row that a returned row may be: as exported, as it is now, or both.
 *
 * @param live  the row of the present model, null when it has gone
 * @param base  the row as exported, null when that is not known or the row came later
 * @param names by what a person who had the exported sheet knows it
 */
public record KnownRow(LiveRow live, FoundRow base, List<String> names, String label) {

  /** What stands in the hidden column, or empty. */
  public String id() {
    return live == null ? base.id() : live.id();
  }
}
