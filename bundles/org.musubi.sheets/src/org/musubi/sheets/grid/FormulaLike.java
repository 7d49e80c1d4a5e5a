package org.musubi.sheets.grid;

import org.musubi.sheets.layout.Value;

/** Recognises text that a spreadsheet could take for a formula. */
public final class FormulaLike {

  private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r";

  private FormulaLike() {
  }

  /** True for text beginning with = + - @, their full-width forms, a tab or a carriage return. */
  public static boolean matches(Value value) {
    return value instanceof Value.Text text && !text.text().isEmpty() && STARTS.indexOf(text.text().charAt(0)) >= 0;
  }
}
