package org.musubi.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.values.FiscalYear;

/** Cells of results, as people and as programs read them. */
final class Cells {

  private static final int DECIMALS = 3;

  private Cells() {
  }

  /** As printed in a table; nothing for a missing value. */
  static String text(Object cell) {
    return switch (cell) {
      case null -> "";
      case Shown shown -> Objects.requireNonNullElse(shown.text(), "");
      case Boolean yes -> (yes ? OutputText.YES : OutputText.NO).say();
      case FiscalYear year -> MusubiLabels.of(year);
      case Enumerator literal -> MusubiLabels.of(literal);
      case Double number -> rounded(number);
      case Float number -> rounded(number.doubleValue());
      case BigDecimal number -> number.toPlainString();
      default -> cell.toString();
    };
  }

  /** As written for programs: a number, a boolean, a text, or null for a missing value. */
  static Object plain(Object cell) {
    return switch (cell) {
      case null -> null;
      case Shown shown -> plain(shown.value());
      case FiscalYear year -> year.year();
      case Enumerator literal -> literal.getName();
      case Double number -> Double.isFinite(number) ? number : null;
      case Float number -> plain(number.doubleValue());
      case Number number -> number;
      case Boolean yes -> yes;
      default -> cell.toString();
    };
  }

  private static String rounded(double number) {
    return Double.isFinite(number)
        ? BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() : "";
  }
}
