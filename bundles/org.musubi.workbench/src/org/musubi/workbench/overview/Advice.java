package org.musubi.workbench.overview;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.tree.Place;

/**
 * Something missing, and what one click does about it.
 *
 * @param sentence what is missing, as a request to the user
 */
public record Advice(String sentence, Action action) {

  /** What one click does. */
  public sealed interface Action {
  }

  /** Makes a new element and opens its form. */
  public record Create(Place place, EClass kind) implements Action {
  }

  /** Opens the first of the elements concerned. */
  public record Show(List<? extends EObject> elements) implements Action {
  }

  /** Prepares the plan of a year. */
  public record PrepareYear(FiscalYear year) implements Action {
  }
}
