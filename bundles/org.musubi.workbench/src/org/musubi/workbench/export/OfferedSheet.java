package org.musubi.workbench.export;

import java.util.Objects;
import java.util.Optional;
import org.musubi.sheets.CouncilSheet;

/**
 * A sheet that can be chosen.
 *
 * @param key     names it on the command line and in files
 * @param name    what users call it
 * @param purpose what it is for, one short sentence; empty when nothing is said about it
 */
record OfferedSheet(String key, String name, String purpose) {

  OfferedSheet {
    Objects.requireNonNull(key);
    Objects.requireNonNull(name);
    Objects.requireNonNull(purpose);
  }

  /** The sheet that comes with Musubi; empty for contributed ones. */
  Optional<CouncilSheet> own() {
    return CouncilSheet.withKey(key);
  }
}
