package org.musubi.validation.rules.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * LOG-10: from baseline to target a measure moves the way that is desirable for its indicator. A direction set by hand
 * for the measure is a decision and goes before that of the indicator.
 */
public final class TargetAgainstDirection extends AbstractRule {

  public TargetAgainstDirection() {
    super("LOG-10", Severity.WARNING, LogicPackage.Literals.MEASURE);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Measure measure = (Measure) subject;
    Double baseline = measure.getBaselineValue();
    Double target = measure.getTargetValue();
    if (baseline == null || target == null) {
      return;
    }
    Direction direction = measure.getDirection();
    boolean isAgainst = direction == Direction.UP && target < baseline
        || direction == Direction.DOWN && target > baseline;
    if (isAgainst) {
      findings.add(measure, LogicPackage.Literals.MEASURE__TARGET_VALUE, direction, baseline, target);
      findings.fix(fix("swap", () -> {
        measure.setBaselineValue(target);
        measure.setTargetValue(baseline);
      }, target, baseline));
      Direction other = direction == Direction.UP ? Direction.DOWN : Direction.UP;
      findings.fix(fix("direction", () -> measure.setDirectionOverride(other), other));
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> affected = new ArrayList<>(super.affectedBy(changed, context));
    if (changed instanceof Indicator indicator) {
      affected.addAll(context.inverse().sources(indicator, LogicPackage.Literals.MEASURE__INDICATOR, Measure.class));
    }
    return affected;
  }
}
