package org.musubi.design.scenario;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.CouncilModel;

/**
 * One council in a {@link SpecificationRuntime}: its model, its representations, and one history of all that changes
 * them. Tests use it through {@link Scene}.
 */
public interface Stage extends AutoCloseable {

  CouncilModel model();

  /** The model as it would be saved: two equal texts are two equal models. Saves nothing and changes nothing. */
  String saved();

  /** Names in the specification of the diagrams and tables that can be made about an element, in its order. */
  List<String> offered(EObject element);

  /** Makes a diagram that {@link #offered} names, shows it with its usual layers, and keeps it open. */
  Picture open(String name, EObject about);

  /** Makes a table that {@link #offered} names, fills it, and keeps it open. */
  Grid openTable(String name, EObject about);

  /**
   * Changes the model by hand, as forms and the explorer do: one step of the history. What is open follows.
   *
   * @param label what undo would call it
   */
  void change(String label, Runnable change);

  /**
   * Puts another council into a file of its own that the representations of this one may show, too. Called within
   * {@link #change}.
   *
   * @param name name of the file, with its extension; it is not written
   */
  void addFile(String name, CouncilModel other);

  /** Brings all that is open in step with the model, completely; nothing happens where a runtime always is. */
  void follow();

  boolean canUndo();

  /** Takes back the last step, of a tool or by hand. */
  void undo();

  /** Repeats the step taken back last. */
  void redo();

  /** What went wrong unnoticed since the last call: expressions and services that failed. Empty = nothing. */
  List<String> failures();

  @Override
  void close();
}
