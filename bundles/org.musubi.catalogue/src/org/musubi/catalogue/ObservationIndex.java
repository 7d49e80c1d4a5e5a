package org.musubi.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.musubi.model.catalogue.Catalogue;
import org.musubi.model.core.Area;
import org.musubi.model.core.Identifiable;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;

/**
 * Values by indicator and area, oldest year first. Keys are ids, read without resolving them, so that building the
 * index loads no other catalogue and entries of any resource set find their values.
 */
final class ObservationIndex {

  private record Place(String indicator, String area) { }

  private final Map<String, List<Observation>> byIndicator = new HashMap<>();
  private final Map<Place, List<Observation>> byPlace = new HashMap<>();

  ObservationIndex(Catalogue catalogue) {
    catalogue.getDataSets().stream()
        .flatMap(set -> set.getObservations().stream())
        .sorted(Comparator.comparingInt(Observation::getYear))
        .forEach(this::add);
    byIndicator.replaceAll((key, values) -> List.copyOf(values));
    byPlace.replaceAll((key, values) -> List.copyOf(values));
  }

  List<Observation> of(Indicator indicator) {
    return byIndicator.getOrDefault(indicator.getId(), List.of());
  }

  List<Observation> of(Indicator indicator, Area area) {
    return byPlace.getOrDefault(new Place(indicator.getId(), area.getId()), List.of());
  }

  private void add(Observation observation) {
    String indicator = idOf(observation, DataPackage.Literals.OBSERVATION__INDICATOR);
    String area = idOf(observation, DataPackage.Literals.OBSERVATION__AREA);
    byIndicator.computeIfAbsent(indicator, key -> new ArrayList<>()).add(observation);
    byPlace.computeIfAbsent(new Place(indicator, area), key -> new ArrayList<>()).add(observation);
  }

  private static String idOf(Observation observation, EReference reference) {
    EObject target = (EObject) observation.eGet(reference, false);
    return target.eIsProxy() ? ((InternalEObject) target).eProxyURI().fragment() : ((Identifiable) target).getId();
  }
}
