package org.musubi.viewpoint.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Asks the user to choose while a tool is running. */
public interface Choices {
  /** Takes the first candidate, or all of them where several may be chosen; cancels when there is none. */
  Choices FIRST = request -> request.candidates().isEmpty() ? Optional.empty()
      : Optional.of(request.multiple() ? request.candidates() : List.of(request.candidates().getFirst()));

  /**
   * @return the chosen elements, at least one; empty = the user cancelled
   */
  Optional<List<EObject>> choose(SelectionRequest request);
}
