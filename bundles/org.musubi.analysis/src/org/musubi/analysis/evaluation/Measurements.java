package org.musubi.analysis.evaluation;

import java.util.Comparator;
import java.util.Optional;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.values.FiscalYear;

/** Finds the actual values of a measure. */
public final class Measurements {

  private static final Comparator<Measurement> OBSERVED =
      Comparator.comparing(Measurement::getObservedOn, Comparator.nullsFirst(Comparator.naturalOrder()));

  private Measurements() {
  }

  /**
   * The actual value of a fiscal year. When a year has several, the one observed last counts, else the one entered
   * last.
   */
  public static Optional<Measurement> of(Measure measure, FiscalYear year) {
    if (measure == null || year == null) {
      return Optional.empty();
    }
    return measure.getMeasurements().stream()
        .filter(measurement -> year.equals(measurement.getFiscalYear()))
        .reduce((earlier, later) -> OBSERVED.compare(earlier, later) > 0 ? earlier : later);
  }

  /** The latest actual value before a fiscal year; its own year tells how long ago it was. */
  public static Optional<Measurement> before(Measure measure, FiscalYear year) {
    if (measure == null || year == null) {
      return Optional.empty();
    }
    return measure.getMeasurements().stream()
        .map(Measurement::getFiscalYear)
        .filter(other -> other != null && other.compareTo(year) < 0)
        .max(Comparator.naturalOrder())
        .flatMap(latest -> of(measure, latest));
  }
}
