package org.musubi.dataimport.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * A cell as a person sees it.
 *
 * @param text what the cell says, without white space around it; never null
 * @param number value of a number cell in what is shown, that is 19.4 for a cell formatted as 19.4 %; null for others
 * @param percent whether the number is formatted as a percentage
 * @param date value of a date cell; null for others
 * @param flaw why the cell cannot be trusted
 */
public record Cell(String text, Double number, boolean percent, LocalDate date, Flaw flaw) {

  /** Longest text of a cell, the limit of Excel. */
  public static final int LONGEST = 32_767;

  /** A cell with nothing in it. */
  public static final Cell EMPTY = new Cell("", null, false, null, Flaw.NONE);

  /** Spreadsheets show fifteen digits; what lies behind them is noise of the arithmetic. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final int SHOWN_OF_TOO_LONG = 60;

  /** Why the content of a cell cannot be trusted. */
  public enum Flaw {
    NONE,
    /** The result of a formula is an error such as #N/A. */
    FORMULA_ERROR,
    /** The file holds a formula, not its result. */
    NO_CACHED_VALUE,
    /** The text is longer than {@link Cell#LONGEST}; only its beginning is kept. */
    TOO_LONG
  }

  /** A cell of text; one that is too long keeps its beginning and is marked. */
  public static Cell text(String content) {
    if (content.length() > LONGEST) {
      return new Cell(content.substring(0, SHOWN_OF_TOO_LONG) + "…", null, false, null, Flaw.TOO_LONG);
    }
    String text = content.strip();
    return text.isEmpty() ? EMPTY : new Cell(text, null, false, null, Flaw.NONE);
  }

  /** A number, given as it is stored: 0.194 for 19.4 %. */
  public static Cell number(double stored, boolean percent) {
    if (!Double.isFinite(stored)) {
      return flawed(Double.toString(stored), Flaw.FORMULA_ERROR);
    }
    BigDecimal exact = BigDecimal.valueOf(stored).round(DIGITS);
    BigDecimal shown = percent ? exact.movePointRight(2) : exact;
    BigDecimal plain = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
    return new Cell(plain.toPlainString() + (percent ? "%" : ""), shown.doubleValue(), percent, null, Flaw.NONE);
  }

  public static Cell date(LocalDate day) {
    return new Cell(day.toString(), null, false, day, Flaw.NONE);
  }

  public static Cell flawed(String shown, Flaw flaw) {
    return new Cell(shown, null, false, null, flaw);
  }

  public boolean isBlank() {
    return text.isEmpty();
  }
}
