package org.musubi.workbench.guide.develop;

import java.text.Normalizer;
import java.util.Optional;
import org.musubi.model.values.FiscalYear;

/** Figures as typed and as shown. */
final class Figures {

  private Figures() {
  }

  /** 48, 19.4; empty for null. */
  static String shown(Double value) {
    if (value == null || !Double.isFinite(value)) {
      return "";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString(value.longValue()) : value.toString();
  }

  /** Empty when the text is no number. Digits of any width and grouping commas are read. */
  static Optional<Double> number(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "").strip();
    try {
      Double value = Double.valueOf(plain);
      return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Empty when the text is no fiscal year. */
  static Optional<FiscalYear> year(String text) {
    try {
      return Optional.of(FiscalYear.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
