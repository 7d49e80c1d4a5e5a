package org.musubi.sheets.types;

import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/** A number with or without decimals; percentages are numbers from 0 to 100. */
final class DecimalType extends EntryType<Double> {

  /** Programs keep 15 digits of a number. */
  private static final double PRECISION = 1e-12;

  private final Range range;

  DecimalType(Range range) {
    this.range = range;
  }

  @Override
  Double accept(Entry entry, EditScope scope) throws UnreadableException {
    if (entry instanceof Entry.Text(String text) && Plain.isNothing(text)) {
      return null;
    }
    Numerals.Numeral numeral = switch (entry) {
      case Entry.Number(double number, boolean percent) -> Numerals.stored(number, percent);
      case Entry.Text(String text) -> Numerals.parse(text);
      default -> null;
    };
    if (numeral == null || Double.isInfinite(numeral.number().doubleValue())) {
      throw refuse(scope, TypeText.NOT_A_NUMBER, entry.shown());
    }
    double number = numeral.number().doubleValue();
    if (!range.holds(number)) {
      throw refuse(scope, TypeText.OUT_OF_RANGE, entry.shown(), range.inWords(scope.locale()));
    }
    return number;
  }

  @Override
  public String hint(EditScope scope) {
    return range.hint(TypeText.HINT_NUMBER, scope.locale());
  }

  @Override
  public String show(Double value, EditScope scope) {
    return value == null ? "" : Numerals.plain(value);
  }

  @Override
  public boolean same(Double one, Double other) {
    if (isNothing(one) || isNothing(other)) {
      return isNothing(one) && isNothing(other);
    }
    return Math.abs(one - other) <= PRECISION * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
  }

  /** Values that are no numbers are printed like missing ones. */
  private static boolean isNothing(Double value) {
    return value == null || !Double.isFinite(value);
  }
}
