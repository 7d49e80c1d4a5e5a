package org.musubi.design.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.Unit;
import org.musubi.model.values.FiscalYear;

/** Numbers and years as they are written into a diagram. */
public final class Figures {

  /** Printed where a value is missing. */
  public static final String MISSING = "–";

  private Figures() {
  }

  /** {@code 48}, {@code 19.4}; a dash for a missing value. */
  public static String plain(Double value) {
    Double number = Decimals.finiteOrNull(value);
    if (number == null) {
      return MISSING;
    }
    BigDecimal exact = BigDecimal.valueOf(Decimals.clean(number)).stripTrailingZeros();
    return (exact.scale() < 0 ? exact.setScale(0) : exact).toPlainString();
  }

  /** {@code 19.4%}, {@code 90 事業所}; a dash for a missing value. */
  public static String plain(Double value, Unit unit) {
    String sign = sign(unit);
    if (Decimals.finiteOrNull(value) == null || sign.isEmpty()) {
      return plain(value);
    }
    return plain(value) + (sign.startsWith("%") || Sentences.isJapanese() ? sign : " " + sign);
  }

  /** The sign printed beside a value; empty for no unit and for one of a catalogue that is not at hand. */
  public static String sign(Unit unit) {
    return unit == null || unit.eIsProxy() || unit.getName() == null ? "" : unit.getName();
  }

  /** {@code 令和8年度(2026)}, {@code FY2026}; empty when missing. */
  public static String year(FiscalYear year) {
    if (year == null) {
      return "";
    }
    return Sentences.isJapanese() ? year.label() : "FY" + year.year();
  }

  /**
   * The number a person typed; digits of full width are read as well.
   *
   * @return null for an empty text
   * @throws NumberFormatException when it is no number
   */
  public static Double parse(String text) {
    String plain = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace(",", "");
    return plain.isEmpty() || plain.equals(MISSING) ? null : Decimals.finiteOrNull(Double.valueOf(plain));
  }

  /** The name of an element; empty when it has none or lies in a file that is not at hand. */
  public static String name(NamedElement element) {
    return element == null || element.eIsProxy() || element.getName() == null ? "" : element.getName();
  }

  /** {@code 課題-01 小規模事業場の健診…}: code and name as far as there are any. */
  public static String codeAndName(NamedElement element) {
    if (element == null || element.eIsProxy()) {
      return "";
    }
    String code = element.getCode() == null ? "" : element.getCode();
    return (code + " " + name(element)).strip();
  }
}
