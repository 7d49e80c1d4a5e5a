package org.musubi.workbench.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.council.Councils;
import org.musubi.workbench.tree.CouncilTree;
import org.musubi.workbench.tree.Place;

/**
 * Elements the user copied, to be pasted later.
 *
 * <p>Pasting copies them as they are then: a copy made at once would already show up at the elements it refers to.
 */
public record Clipping(List<EObject> elements) {

  public Clipping {
    elements = List.copyOf(elements);
  }

  /**
   * Where the elements would go when pasted at a row: into it, or beside it.
   *
   * @return one place per element, empty when one of them fits nowhere
   */
  public Optional<List<Place>> placesAt(Object row) {
    List<Place> places = new ArrayList<>();
    for (EObject element : elements) {
      Optional<Place> place = placeFor(element, row);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      places.add(place.get());
    }
    return elements.isEmpty() ? Optional.empty() : Optional.of(places);
  }

  private static Optional<Place> placeFor(EObject element, Object row) {
    List<Place> candidates = new ArrayList<>(CouncilTree.places(row));
    if (row instanceof EObject beside) {
      Optional.ofNullable(CouncilTree.placeOf(beside)).ifPresent(
          place -> candidates.add(beside.eClass() == element.eClass() ? 0 : candidates.size(), place));
    }
    return candidates.stream().filter(place -> place.accepts(element.eClass()))
        .filter(place -> Councils.modelOf(place.owner()) != null)
        .filter(place -> !EcoreUtil.isAncestor(element, place.owner())).findFirst();
  }
}
