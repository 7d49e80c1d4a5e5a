package org.musubi.validation.rules.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.core.Unit;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.Observation;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * DAT-07: what is measured in percent lies between 0 and 100. This holds for values as well as for the baseline, the
 * target and the actual values of measures. Suppressed values are not looked at.
 */
public final class PercentageOutOfRange extends AbstractRule {

  private static final double WHOLE = 100;

  public PercentageOutOfRange() {
    super("DAT-07", Severity.ERROR, DataPackage.Literals.OBSERVATION, LogicPackage.Literals.MEASURE,
        LogicPackage.Literals.MEASUREMENT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    switch (subject) {
      case Observation value -> checkValue(value, findings);
      case Measure measure -> {
        check(measure, LogicPackage.Literals.MEASURE__BASELINE_VALUE, measure.getBaselineValue(), measure.getUnit(),
            findings);
        check(measure, LogicPackage.Literals.MEASURE__TARGET_VALUE, measure.getTargetValue(), measure.getUnit(),
            findings);
      }
      case Measurement actual when actual.getMeasure() != null ->
          check(actual, LogicPackage.Literals.MEASUREMENT__ACTUAL, actual.getActual(), actual.getMeasure().getUnit(),
              findings);
      default -> { }
    }
  }

  private void checkValue(Observation value, Findings findings) {
    Unit unit = value.getIndicator() == null ? null : value.getIndicator().getUnit();
    if (value.isSuppressed()
        || !check(value, DataPackage.Literals.OBSERVATION__VALUE, value.getValue(), unit, findings)) {
      return;
    }
    if (value.getNumerator() != null && value.getN() != null && value.getN() > 0
        && value.getNumerator() <= value.getN()) {
      double computed = Decimals.round(WHOLE * value.getNumerator() / value.getN(), decimals(value));
      findings.fix(fix("compute", () -> value.setValue(computed), value.getNumerator(), value.getN(), computed));
    }
  }

  private static int decimals(Observation value) {
    Integer decimals = value.getIndicator().getDecimals();
    return decimals == null ? 1 : decimals;
  }

  private boolean check(EObject element, EStructuralFeature feature, Double number, Unit unit, Findings findings) {
    boolean isWrong = number != null && unit != null && unit.getKind() == UnitKind.PERCENT
        && !(number >= 0 && number <= WHOLE);
    if (isWrong) {
      findings.add(element, feature, feature, number);
    }
    return isWrong;
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> affected = new ArrayList<>(ValuesOf.sourceOrIndicator(changed, context));
    for (EObject element : List.copyOf(affected)) {
      if (element instanceof Measure measure) {
        affected.addAll(measure.getMeasurements());
      }
    }
    return affected;
  }
}
