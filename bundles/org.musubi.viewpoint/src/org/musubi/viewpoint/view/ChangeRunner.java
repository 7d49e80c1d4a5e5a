package org.musubi.viewpoint.view;

import java.util.function.Supplier;

/**
 * Executes changes of the model and of {@link DiagramState}s so that each is one step of undo. Every change of a diagram
 * goes through one.
 */
public interface ChangeRunner {
  /**
   * Executes a change as one undoable step. Inside another change it becomes part of that one; then an exception must
   * not be caught between the two, for only the whole can be taken back.
   *
   * @param label what the user reads in "Undo …"
   * @param change changes the model and diagram states, and returns anything the caller wants back
   * @return what {@code change} returned
   * @throws RuntimeException whatever {@code change} throws; everything it had done is taken back before
   */
  <T> T run(String label, Supplier<T> change);
}
