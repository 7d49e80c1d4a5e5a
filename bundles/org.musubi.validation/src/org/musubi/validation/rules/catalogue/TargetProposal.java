package org.musubi.validation.rules.catalogue;

import java.util.Objects;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.Direction;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.logic.Measure;
import org.musubi.model.values.FiscalYear;

/**
 * A first target a council can correct (domain.md 5.13, style guide): within three years five points for percentages,
 * ten percent for everything else, in the desirable direction; a value to keep is kept.
 */
final class TargetProposal {

  private static final int YEARS = 3;
  private static final double POINTS = 5;
  private static final double SHARE = 0.1;
  private static final double FULL = 100;

  private TargetProposal() {
  }

  /** True when the measure has a baseline other than zero and a direction. */
  static boolean isPossible(Measure measure) {
    Double baseline = measure.getBaselineValue();
    boolean keeps = measure.getDirection() == Direction.KEEP;
    boolean moves = measure.getDirection() == Direction.UP || measure.getDirection() == Direction.DOWN;
    return baseline != null && (keeps || moves && (baseline != 0 || isPercent(measure)))
        && (keeps || value(measure) != baseline);
  }

  static void set(Measure measure) {
    measure.setTargetValue(value(measure));
    if (measure.getTargetYear() == null && measure.getBaselineYear() != null) {
      FiscalYear year = measure.getBaselineYear().plus(YEARS);
      measure.setTargetYear(year);
    }
  }

  /** The measure with its proposed target. */
  static String text(Measure measure) {
    String unit = measure.getUnit() == null ? "" : Objects.requireNonNullElse(measure.getUnit().getName(), "");
    return MusubiLabels.ofElement(measure) + " " + Decimals.format(value(measure), decimals(measure)) + unit;
  }

  private static double value(Measure measure) {
    double baseline = measure.getBaselineValue();
    if (measure.getDirection() == Direction.KEEP) {
      return baseline;
    }
    double step = isPercent(measure) ? POINTS : Math.abs(baseline) * SHARE;
    double target = Decimals.round(measure.getDirection() == Direction.DOWN ? baseline - step : baseline + step,
        decimals(measure));
    return isPercent(measure) ? Math.max(0, Math.min(FULL, target)) : target;
  }

  private static boolean isPercent(Measure measure) {
    return measure.getUnit() != null && measure.getUnit().getKind() == UnitKind.PERCENT;
  }

  private static int decimals(Measure measure) {
    return measure.getIndicator() == null ? 1 : Objects.requireNonNullElse(measure.getIndicator().getDecimals(), 1);
  }
}
