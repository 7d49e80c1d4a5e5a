package org.musubi.validation;

import java.util.Objects;

/**
 * A change that puts a problem right.
 *
 * @param label what is done, as the text of a button
 * @param change changes the model; the caller runs it inside one undoable change
 */
public record QuickFix(String label, Runnable change) {

  public QuickFix {
    Objects.requireNonNull(label);
    Objects.requireNonNull(change);
  }
}
