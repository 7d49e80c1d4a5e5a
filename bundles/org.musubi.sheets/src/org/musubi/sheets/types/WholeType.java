package org.musubi.sheets.types;

import java.math.BigDecimal;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/** A whole number within a range. */
final class WholeType extends EntryType<Integer> {

  private static final int WHOLE_PERCENTAGE = 100;

  private final Range range;

  WholeType(int min, int max) {
    range = new Range(min == Integer.MIN_VALUE ? Double.NEGATIVE_INFINITY : min,
        max == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : max);
  }

  @Override
  Integer accept(Entry entry, EditScope scope) throws UnreadableException {
    if (entry instanceof Entry.Text(String text) && Plain.isNothing(text)) {
      return null;
    }
    Numerals.Numeral numeral = switch (entry) {
      case Entry.Number(double number, boolean percent) -> Numerals.stored(number, percent);
      case Entry.Text(String text) -> Numerals.parse(text);
      default -> null;
    };
    String range = this.range.inWords(scope.locale());
    // 3% on a scale from 1 to 5 is a slip; 50% of a task is meant.
    boolean oddPercent = numeral != null && numeral.percent() && this.range.max() < WHOLE_PERCENTAGE;
    if (numeral == null || oddPercent || !isWhole(numeral.number())) {
      throw refuse(scope, TypeText.NOT_WHOLE, entry.shown(), range);
    }
    double number = numeral.number().doubleValue();
    if (!this.range.holds(number) || number != (int) number) {
      throw refuse(scope, TypeText.OUT_OF_RANGE, entry.shown(), range);
    }
    return (int) number;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  @Override
  public String hint(EditScope scope) {
    return range.hint(TypeText.HINT_WHOLE, scope.locale());
  }

  @Override
  public String show(Integer value, EditScope scope) {
    return value == null ? "" : value.toString();
  }
}
