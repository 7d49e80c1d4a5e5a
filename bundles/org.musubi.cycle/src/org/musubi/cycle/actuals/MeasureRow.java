package org.musubi.cycle.actuals;

import java.util.List;
import java.util.Optional;
import org.musubi.analysis.evaluation.Achievement;
import org.musubi.analysis.evaluation.Figures;
import org.musubi.analysis.evaluation.HealthJapanScheme;
import org.musubi.analysis.evaluation.Measurements;
import org.musubi.analysis.evaluation.RateScheme;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.Project;
import org.musubi.model.values.FiscalYear;

/**
 * One line of the table in which the actual values of a fiscal year are entered: a measure with its figures and what
 * both rating schemes say about them.
 *
 * @param measure the measure
 * @param projects the projects it measures, none for a goal of the plan
 * @param year the fiscal year of the actual value
 * @param measurement the actual value entered for the year, null when there is none
 * @param observation a value of the council's data for the same indicator, area and year that can be taken over, or
 *     null
 * @param rate the limits of the achievement scheme
 * @param healthJapan the tolerance of the Health Japan 21 scheme
 */
public record MeasureRow(Measure measure, List<Project> projects, FiscalYear year, Measurement measurement,
    Observation observation, RateScheme rate, HealthJapanScheme healthJapan) {

  static MeasureRow of(Measure measure, List<Project> projects, FiscalYear year, Observation observation,
      EvaluationSheet sheet) {
    return new MeasureRow(measure, projects, year, Measurements.of(measure, year).orElse(null), observation,
        sheet == null ? RateScheme.USUAL : RateScheme.of(sheet),
        sheet == null ? HealthJapanScheme.USUAL : HealthJapanScheme.of(sheet));
  }

  public Figures figures() {
    return Figures.of(measure, year);
  }

  /** The actual value; empty while missing. */
  public Optional<Double> actual() {
    return Optional.ofNullable(measurement).map(Measurement::getActual);
  }

  /** Achievement against the final or the pro-rated target (domain.md 5.8.1). */
  public Achievement achievement(TargetBasis basis) {
    return Achievement.of(figures(), basis, healthJapan.tolerancePercent());
  }

  /** Rating by achievement against a target; null for a qualitative measure. */
  public RatingValue ratingByAchievement(TargetBasis basis) {
    return rate.rate(achievement(basis));
  }

  /** Rating of the Health Japan 21 type; null for a qualitative measure. */
  public RatingValue ratingByHealthJapan() {
    return healthJapan.rate(figures());
  }

  /** True when the council's data have a value of the year that is not the one entered. */
  public boolean canTakeObservation() {
    return observation != null && !observation.isSuppressed() && observation.getValue() != null
        && (measurement == null || !observation.getValue().equals(measurement.getActual()));
  }
}
