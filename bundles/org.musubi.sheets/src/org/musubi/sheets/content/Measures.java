package org.musubi.sheets.content;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import org.musubi.model.core.Unit;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Indicator;
import org.musubi.model.logic.Measure;
import org.musubi.model.values.FiscalYear;

/** Measures in words: {@code 参加事業所数 60事業所(R8)}. */
public final class Measures {

  private Measures() {
  }

  /** Name of a measure, else of its indicator. */
  public static String name(Measure measure) {
    return Lines.first(measure.getName(), Names.of(measure.getIndicator()), measure.getCode());
  }

  /** The measures of an aspect with their targets, one a line. */
  public static String targets(Collection<Measure> measures, Aspect aspect, SheetContext context) {
    return Lines.bullets(measures.stream()
        .filter(measure -> measure.getAspect() == aspect)
        .map(measure -> Lines.join(" ", name(measure), target(measure, context)))
        .toList());
  }

  /** The target with unit and year; empty without a target. */
  public static String target(Measure measure, SheetContext context) {
    return dated(measure, measure.getTargetValue(), measure.getTargetYear(), context);
  }

  private static String dated(Measure measure, Double value, FiscalYear year, SheetContext context) {
    if (value == null) {
      return "";
    }
    String brief = context.years().brief(year);
    return amount(value, measure.getUnit(), measure.getIndicator()) + (brief.isEmpty() ? "" : "(" + brief + ")");
  }

  private static String amount(double value, Unit unit, Indicator indicator) {
    boolean percent = unit != null && unit.getKind() == UnitKind.PERCENT;
    Integer decimals = indicator == null ? null : indicator.getDecimals();
    int digits = value == Math.rint(value) && !percent ? 0 : decimals == null ? 1 : Math.max(1, decimals);
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(value) + Names.of(unit);
  }

  /** A counted amount: {@code 3回}. */
  public static String amount(Double count, Unit unit) {
    return count == null ? "" : amount(count, unit, null);
  }
}
