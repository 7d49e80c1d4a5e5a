package org.musubi.sheets.pdf.look;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A part of a number format made of digits, signs and quoted words only, e.g. {@code #,##0"人"} or {@code 0.0"%"}. A
 * quoted percent sign is a word; only a bare one makes hundredths.
 */
final class DecimalPattern {

  private static final String DIGITS = "0#?.,";

  private final StringBuilder before = new StringBuilder();
  private final StringBuilder digits = new StringBuilder();
  private final StringBuilder after = new StringBuilder();
  private int shift;
  private boolean understood = true;

  private DecimalPattern(String pattern) {
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char sign = pattern.charAt(i);
      if (sign == '"') {
        quoted = !quoted;
      } else if (quoted) {
        word(sign);
      } else if (sign == '\\' && i + 1 < pattern.length()) {
        word(pattern.charAt(++i));
      } else if (sign == '_' && i + 1 < pattern.length()) {
        i++;
        word(' ');
      } else if (sign == '*' && i + 1 < pattern.length()) {
        i++;
      } else if (DIGITS.indexOf(sign) >= 0) {
        understood &= after.isEmpty();
        digits.append(sign == '?' ? '#' : sign);
      } else {
        if (sign == '%') {
          shift += 2;
        }
        understood &= "%+-() ¥$€£,:△▲▼％".indexOf(sign) >= 0 || sign > 0x2e80;
        word(sign);
      }
    }
    while (!digits.isEmpty() && digits.charAt(digits.length() - 1) == ',') {
      digits.setLength(digits.length() - 1);
      shift -= 3;
    }
    understood &= !quoted && digits.toString().matches("[0#,]*(\\.[0#]*)?") && digits.toString().matches(".*[0#].*");
  }

  private void word(char sign) {
    (digits.isEmpty() ? before : after).append(sign);
  }

  /** The pattern, or null when it has something else in it. */
  static DecimalPattern of(FormatSection section) {
    if (section.pattern().indexOf('[') >= 0 && !section.pattern().matches("(\\[[^\\]<>=$hHmMsS]*\\])*[^\\[]*")) {
      return null;
    }
    DecimalPattern pattern = new DecimalPattern(section.pattern().replaceAll("^(\\[[^\\]]*\\])+", ""));
    return pattern.understood ? pattern : null;
  }

  /** The number with its sign in front where it is negative. */
  String show(double value, Locale locale) {
    DecimalFormat format = new DecimalFormat(javaPattern(), DecimalFormatSymbols.getInstance(locale));
    format.setRoundingMode(RoundingMode.HALF_UP);
    String number = format.format(new BigDecimal(Double.toString(Math.abs(value))).movePointRight(shift));
    return (value < 0 ? "-" : "") + before + number + after;
  }

  private String javaPattern() {
    int point = digits.indexOf(".");
    String whole = point < 0 ? digits.toString() : digits.substring(0, point);
    boolean grouped = whole.indexOf(',') >= 0;
    String plain = whole.replace(",", "");
    int zeros = plain.indexOf('0') < 0 ? 0 : plain.length() - plain.indexOf('0');
    String needed = "0".repeat(zeros);
    String integer = !grouped ? "#" + needed
        : needed.length() < 4 ? "#,###".substring(0, 5 - needed.length()) + needed
            : "#," + needed.substring(0, needed.length() - 3) + "," + needed.substring(needed.length() - 3);
    return integer + (point < 0 ? "" : digits.substring(point).equals(".") ? "" : digits.substring(point));
  }
}
