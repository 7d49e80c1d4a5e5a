package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.Period;

/** Fiscal years of a period, both borders included; 0 when it ends before it starts. */
final class PeriodYears implements Calculation<Period, Integer> {

  @Override
  public EStructuralFeature feature() {
    return CorePackage.Literals.PERIOD__YEARS;
  }

  @Override
  public Integer valueOf(Period period) {
    if (period.getStart() == null || period.getEnd() == null) {
      return null;
    }
    return Math.max(0, period.getEnd().year() - period.getStart().year() + 1);
  }
}
