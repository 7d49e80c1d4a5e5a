package org.musubi.workbench.drawing;

import java.util.Objects;

/**
 * A kind of diagram or table that can be made.
 *
 * @param id name in the notation, e.g. DG06
 * @param label what users call it
 * @param help a few sentences for the user, plain text; empty when there are none
 * @param isTable whether it is a table
 */
public record DrawingKind(String id, String label, String help, boolean isTable) {

  public DrawingKind {
    Objects.requireNonNull(id);
    Objects.requireNonNull(label);
    Objects.requireNonNull(help);
  }
}
