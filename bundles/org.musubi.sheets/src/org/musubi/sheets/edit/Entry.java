package org.musubi.sheets.edit;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell of a returned workbook, whatever program wrote it. */
public sealed interface Entry {

  /** Nothing. */
  Entry BLANK = new Blank();

  /** An empty cell. */
  record Blank() implements Entry {
    @Override
    public String shown() {
      return "";
    }
  }

  /** Text as it was typed, never blank. */
  record Text(String text) implements Entry {
    @Override
    public String shown() {
      return text;
    }
  }

  /**
   * A number.
   *
   * @param number  as stored
   * @param percent true when the cell shows it as a percentage: 12.5 % is stored as 0.125
   */
  record Number(double number, boolean percent) implements Entry {
    @Override
    public String shown() {
      return percent ? plain(number * 100) + "%" : plain(number);
    }

    private static String plain(double number) {
      return Double.isFinite(number)
          ? new BigDecimal(Double.toString(Math.rint(number * 1e9) / 1e9)).stripTrailingZeros().toPlainString()
          : Double.toString(number);
    }
  }

  /** A number that the cell shows as a day. */
  record Day(LocalDate day) implements Entry {
    @Override
    public String shown() {
      return day.toString();
    }
  }

  /** TRUE or FALSE. */
  record Truth(boolean value) implements Entry {
    @Override
    public String shown() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /** The result of a formula that could not be computed, or that the program did not store: {@code #REF!}. */
  record Flaw(String sign) implements Entry {
    @Override
    public String shown() {
      return sign;
    }
  }

  /** The content in words, as a person would read it aloud. */
  String shown();

  /** True when nothing was entered. */
  default boolean isBlank() {
    return this instanceof Blank;
  }

  /** The text, or nothing when it is blank. */
  static Entry text(String text) {
    return text == null || text.isBlank() ? BLANK : new Text(text);
  }
}
