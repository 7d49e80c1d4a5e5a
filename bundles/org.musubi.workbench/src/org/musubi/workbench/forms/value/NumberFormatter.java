package org.musubi.workbench.forms.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.musubi.workbench.forms.text.FormText;

/**
 * Whole and decimal numbers within bounds, as Japanese offices type them: full-width digits, thousands separators, a
 * unit behind the number and △ for minus are read.
 *
 * @param type Integer, Long or Double
 * @param min smallest value, null for none
 * @param max largest value, null for none
 * @param grouped thousands separators are written; not so for years
 * @param decimals digits after the point: exactly so many, or as many as there are for {@link #MAX_DIGITS}
 */
record NumberFormatter(Class<?> type, BigDecimal min, BigDecimal max, boolean grouped, int decimals)
    implements ValueFormat {

  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
  private static final Pattern UNIT = Pattern.compile("(?<=\\d)\\s*(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}%]+)$");
  static final int MAX_DIGITS = 15;

  @Override
  public String format(Object value) {
    if (!(value instanceof Number number)) {
      return "";
    }
    if (number instanceof Double d && !Double.isFinite(d)) {
      return d.toString();
    }
    DecimalFormat format = new DecimalFormat(grouped ? "#,##0" : "0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(decimals);
    format.setMinimumFractionDigits(decimals < MAX_DIGITS && !isWhole() ? decimals : 0);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number instanceof Double d ? BigDecimal.valueOf(d) : new BigDecimal(number.toString()));
  }

  @Override
  public Object parse(String text) throws InputException {
    String plain = simplify(text);
    if (plain.isEmpty()) {
      return null;
    }
    if (!NUMBER.matcher(plain).matches()) {
      throw new InputException(isWhole() ? FormText.NOT_A_WHOLE_NUMBER.text(text.strip())
          : FormText.NOT_A_NUMBER.text(text.strip()));
    }
    BigDecimal value = new BigDecimal(plain);
    if (isWhole() && value.stripTrailingZeros().scale() > 0) {
      throw new InputException(FormText.NOT_A_WHOLE_NUMBER.text(text.strip()));
    }
    checkRange(value);
    if (type == Double.class) {
      return value.doubleValue();
    }
    return type == Long.class ? (Object) value.longValueExact() : (Object) value.intValueExact();
  }

  @Override
  public boolean isRightAligned() {
    return true;
  }

  private boolean isWhole() {
    return type != Double.class;
  }

  private void checkRange(BigDecimal value) throws InputException {
    BigDecimal low = min != null ? min : lowest();
    BigDecimal high = max != null ? max : highest();
    if (value.compareTo(low) >= 0 && value.compareTo(high) <= 0) {
      return;
    }
    if (max == null && value.compareTo(high) > 0) {
      throw new InputException(FormText.NUMBER_TOO_LARGE.text(format(value)));
    }
    if (max == null && min != null) {
      throw new InputException(FormText.NUMBER_TOO_SMALL.text(format(value), plain(low)));
    }
    throw new InputException(FormText.NUMBER_OUT_OF_RANGE.text(format(value), plain(low), plain(high)));
  }

  private BigDecimal highest() {
    if (type == Double.class) {
      return BigDecimal.TEN.pow(MAX_DIGITS);
    }
    return BigDecimal.valueOf(type == Long.class ? Long.MAX_VALUE : Integer.MAX_VALUE);
  }

  private BigDecimal lowest() {
    return highest().negate();
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static String simplify(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    String signed = narrow.replaceFirst("^[−‐–—ー△▲]\\s*", "-").replaceFirst("^[¥¥]\\s*", "");
    return UNIT.matcher(signed).replaceFirst("").replaceAll("(?<=\\d)[,、](?=\\d{3}(\\D|$))", "").strip();
  }
}
