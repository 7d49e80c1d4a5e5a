package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;

/**
 * The way the values of a measure should move: set by hand, else that of the indicator. An indicator that is only for
 * reference (NEUTRAL) says nothing; then the change from baseline to target decides, a missing baseline counting as 0.
 * NEUTRAL when that says nothing either.
 */
final class MeasureDirection implements Calculation<Measure, Direction> {

  @Override
  public EStructuralFeature feature() {
    return LogicPackage.Literals.MEASURE__DIRECTION;
  }

  @Override
  public Direction valueOf(Measure measure) {
    if (measure.getDirectionOverride() != null) {
      return measure.getDirectionOverride();
    }
    Indicator indicator = measure.getIndicator();
    if (indicator != null && indicator.getDirection() != Direction.NEUTRAL) {
      return indicator.getDirection();
    }
    if (measure.getTargetValue() == null) {
      return Direction.NEUTRAL;
    }
    double baseline = measure.getBaselineValue() == null ? 0 : measure.getBaselineValue();
    int change = Double.compare(measure.getTargetValue(), baseline);
    return change == 0 ? Direction.NEUTRAL : change > 0 ? Direction.UP : Direction.DOWN;
  }
}
