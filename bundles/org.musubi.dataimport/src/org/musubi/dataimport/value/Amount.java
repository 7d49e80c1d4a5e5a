package org.musubi.dataimport.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.Set;
import org.musubi.dataimport.table.Cell;
import org.musubi.dataimport.text.ImportText;

/** What a cell says about a value: a number, that it is kept secret, that there is none, or nothing of sense. */
public sealed interface Amount {

  /**
   * A number.
   *
   * @param value as shown: 19.4 for 19.4 %
   * @param percent whether it was written with a percent sign
   * @param unit other words behind the number, such as 人; empty for none
   */
  record Number(double value, boolean percent, String unit) implements Amount { }

  /** The value exists but is not told, as the sign x of official statistics says. */
  record Suppressed() implements Amount { }

  /** There is no value: an empty cell, -, … */
  record Missing() implements Amount { }

  /** No value can be read. @param reason why, as a sentence for the user */
  record Unreadable(String reason) implements Amount { }

  /** Signs of official statistics for a value that is not told (秘匿). */
  Set<String> SECRET = Set.of("x", "χ", "***", "**", "*", "秘匿", "×", "✕", "suppressed");

  /** Signs of official statistics for no value: none, not surveyed, not applicable. */
  Set<String> NONE = Set.of("", "-", "--", "---", "ー", "…", "...", "・・・", "‥", "..", "・", "na", "n/a", "#n/a",
      "null", "nan", "なし", "該当なし", "データなし", "不詳", "未集計", "/");

  Pattern NUMBER = Pattern.compile(
      "([-+▲△▼▽]?)\\s*(\\d[\\d,]*(?:\\.\\d*)?|\\.\\d+)(?:e([-+]?\\d{1,3}))?\\s*(%|\\D{0,12}?)");
  Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+");

  /** Reads a cell. */
  static Amount of(Cell cell) {
    return switch (cell.flaw()) {
      case FORMULA_ERROR -> new Unreadable(ImportText.FORMULA_ERROR.say(cell.text()));
      case NO_CACHED_VALUE -> new Unreadable(ImportText.NO_CACHED_VALUE.say());
      case TOO_LONG -> new Unreadable(ImportText.CELL_TOO_LONG.say((long) Cell.LONGEST));
      case NONE -> {
        if (cell.date() != null) {
          yield new Unreadable(ImportText.DATE_AS_NUMBER.say(cell.text()));
        }
        yield cell.number() != null ? new Number(cell.number(), cell.percent(), "") : of(cell.text());
      }
    };
  }

  /** Reads a text: full-width digits, thousands separators, %, and ▲ or △ for minus are understood. */
  static Amount of(String text) {
    String plain = Plain.of(text).strip();
    String sign = plain.replace(" ", "");
    if (NONE.contains(sign)) {
      return new Missing();
    }
    if (SECRET.contains(sign)) {
      return new Suppressed();
    }
    Matcher matcher = NUMBER.matcher(plain);
    if (!matcher.matches()) {
      return new Unreadable(ImportText.TEXT_AS_NUMBER.say(text));
    }
    String digits = matcher.group(2);
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    if (whole.indexOf(',') >= 0 && !GROUPED.matcher(whole).matches()) {
      return new Unreadable(ImportText.AMBIGUOUS_COMMA.say(text));
    }
    String exponent = matcher.group(3) == null ? "" : "e" + matcher.group(3);
    double value = Double.parseDouble(digits.replace(",", "") + exponent);
    if (!Double.isFinite(value)) {
      return new Unreadable(ImportText.NOT_FINITE.say(text));
    }
    boolean negative = !matcher.group(1).isEmpty() && !matcher.group(1).equals("+");
    boolean percent = matcher.group(4).equals("%");
    return new Number(negative && value != 0 ? -value : value, percent, percent ? "" : matcher.group(4).strip());
  }
}
