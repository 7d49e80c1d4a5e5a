package org.musubi.development.targets;

import java.util.Objects;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.core.Unit;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.logic.Measure;
import org.musubi.model.values.FiscalYear;

/**
 * What a target is proposed from.
 *
 * @param baseline null when unknown
 * @param baselineYear null when unknown
 * @param targetYear null when unknown
 * @param unit null when unknown
 * @param direction null when nobody said which way is better
 * @param decimals digits after the point
 * @param example target of the example, in words; may be null
 */
public record TargetBasis(Double baseline, FiscalYear baselineYear, FiscalYear targetYear, UnitKind unit,
    Direction direction, int decimals, String example) {

  private static final int PERCENT_DECIMALS = 1;

  /** The basis of a measure of the council. */
  public static TargetBasis of(Measure measure, String example) {
    return new TargetBasis(measure.getBaselineValue(), measure.getBaselineYear(), measure.getTargetYear(),
        kind(measure.getUnit()), measure.getDirection(), decimals(measure.getIndicator(), kind(measure.getUnit())),
        example);
  }

  /** The basis of a measure still to be made of an example. */
  public static TargetBasis of(IndicatorTemplate template, Double baseline, FiscalYear baselineYear,
      FiscalYear targetYear) {
    Indicator indicator = template.getIndicator();
    Unit unit = template.getUnit() != null || indicator == null ? template.getUnit() : indicator.getUnit();
    return new TargetBasis(baseline, baselineYear, targetYear, kind(unit), direction(template),
        decimals(indicator, kind(unit)), template.getExampleTarget());
  }

  /** Which way is better: as the indicator of the library says, else as the example says. */
  public static Direction direction(IndicatorTemplate template) {
    Indicator indicator = template.getIndicator();
    return indicator != null && indicator.getDirection() != Direction.NEUTRAL ? indicator.getDirection()
        : template.getDirection();
  }

  private static UnitKind kind(Unit unit) {
    return unit == null ? null : unit.getKind();
  }

  private static int decimals(Indicator indicator, UnitKind kind) {
    if (indicator != null) {
      return Objects.requireNonNullElse(indicator.getDecimals(), PERCENT_DECIMALS);
    }
    return kind == UnitKind.COUNT ? 0 : PERCENT_DECIMALS;
  }
}
