package org.musubi.cycle.actuals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.core.CorePackage;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Breakdown;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Observation;
import org.musubi.model.logic.Measure;
import org.musubi.model.values.FiscalYear;

/**
 * The observations of a council by indicator, for finding the actual value of a measure.
 *
 * <p>An observation fits when it is of the indicator of the measure, of the council's own area, of the same breakdown
 * and of the year in which the fiscal year starts. Of several the one of the data set fetched last counts.
 */
final class ObservedValues {

  private static final Comparator<Observation> FETCHED = Comparator.comparing(
      observation -> observation.getDataSet().getFetchedOn(), Comparator.nullsFirst(Comparator.naturalOrder()));

  private final CouncilModel model;
  private final Map<URI, List<Observation>> byIndicator = new HashMap<>();

  ObservedValues(CouncilModel model) {
    this.model = model;
    for (DataSet dataSet : model.getDataSets()) {
      for (Observation observation : dataSet.getObservations()) {
        if (observation.getIndicator() != null) {
          byIndicator.computeIfAbsent(key(observation.getIndicator()), key -> new ArrayList<>()).add(observation);
        }
      }
    }
  }

  Optional<Observation> of(Measure measure, FiscalYear year) {
    if (measure.getIndicator() == null || model.getArea() == null) {
      return Optional.empty();
    }
    return byIndicator.getOrDefault(key(measure.getIndicator()), List.of()).stream()
        .filter(observation -> Objects.equals(observation.getYear(), year.year()))
        .filter(observation -> observation.getArea() == model.getArea())
        .filter(observation -> observation.getValue() != null && !observation.isSuppressed())
        .filter(observation -> isSame(measure.getBreakdown(), observation.getBreakdown()))
        .reduce((earlier, later) -> FETCHED.compare(earlier, later) > 0 ? earlier : later);
  }

  private static URI key(EObject indicator) {
    return EcoreUtil.getURI(indicator);
  }

  /** No breakdown at all is the total. */
  private static boolean isSame(Breakdown first, Breakdown second) {
    if (first == null || second == null) {
      return isTotal(first) && isTotal(second);
    }
    return parts(first).allMatch(part -> Objects.equals(first.eGet(part), second.eGet(part)));
  }

  private static boolean isTotal(Breakdown breakdown) {
    return breakdown == null || parts(breakdown).noneMatch(breakdown::eIsSet);
  }

  private static Stream<EStructuralFeature> parts(Breakdown breakdown) {
    return breakdown.eClass().getEAllStructuralFeatures().stream()
        .filter(feature -> feature != CorePackage.Literals.IDENTIFIABLE__ID);
  }
}
