package org.musubi.dataimport.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences about an import. The constants are the keys of {@code messages.properties} (English) and
 * {@code messages_ja.properties} (Japanese) beside this class.
 */
public enum ImportText {
  // Files that cannot be read
  NO_FILE, NOT_READABLE, EMPTY_FILE, TOO_LARGE, BINARY, WRONG_ENCODING, UNCLOSED_QUOTE, WRONG_QUOTE,
  ROW_TOO_LONG, TOO_MANY_COLUMNS, TOO_MANY_ROWS, PROTECTED, NOT_A_WORKBOOK, OTHER_WORKBOOK, BOMB, DAMAGED_WORKBOOK,
  NO_SUCH_SHEET, CLIPBOARD, TOO_MANY_VALUES,
  // Columns
  WRONG_HEADER, NO_HEADER_FOUND, UNNAMED_COLUMN, NO_SUCH_COLUMN, WRONG_RULE, EXPECT_AREA, EXPECT_YEAR,
  EXPECT_INDICATOR, EXPECT_VALUE, LIST_SEPARATOR, QUOTED,
  // Refused rows
  NO_AREA, UNKNOWN_AREA, UNKNOWN_AREA_CODE, TOTAL_ROW, AMBIGUOUS_AREA, NO_YEAR, WRONG_YEAR, YEAR_RANGE, SHORT_YEAR,
  NO_INDICATOR, UNKNOWN_INDICATOR, UNKNOWN_INDICATOR_LIKE, TEXT_AS_NUMBER,
  FORMULA_ERROR, NO_CACHED_VALUE, CELL_TOO_LONG,
  AMBIGUOUS_COMMA, NOT_FINITE, OUT_OF_PERCENT, PERCENT_FOR_OTHER, OTHER_UNIT,
  WRONG_COUNT, NUMERATOR_ABOVE, WRONG_INTERVAL,
  WRONG_CHOICE, WRONG_AGE, DATE_AS_NUMBER, TWICE_IN_FILE, ALREADY_THERE,
  // Rows left out without being wrong
  KEPT_EXISTING, REPLACED_BY_LATER, NO_VALUE, SKIPPED_INDICATOR, REMARK_ROW,
  // Notes of a report
  NOTE_ENCODING, NOTE_SHEET, NOTE_HEADER, NOTE_NO_HEADER, NOTE_IGNORED, NOTE_PERSONAL, NOTE_DEFAULT_YEAR,
  NOTE_DEFAULT_AREA, NOTE_DEFAULT_INDICATOR, NOTE_FRACTIONS, NOTE_NEW_AREAS, NOTE_NEW_INDICATORS, NOTE_MORE_REFUSED,
  NOTE_CAVEAT, NOTE_REMARKS,
  // Report
  SUMMARY, SUMMARY_REFUSED, SUMMARY_LEFT_OUT, REPORT_ROW, REPORT_COLUMN, REPORT_CONTENT, REPORT_REASON, REPORT_KIND,
  KIND_REFUSED, KIND_LEFT_OUT, NOT_SAVED,
  // The data set that comes out
  ORIGIN, ORIGIN_SHEET, AUTHOR_COUNCIL,
  // Headers of a table that is given out
  HEAD_AREA_CODE, HEAD_AREA, HEAD_INDICATOR_CODE, HEAD_INDICATOR, HEAD_UNIT, HEAD_YEAR, HEAD_VALUE, HEAD_N,
  HEAD_NUMERATOR, HEAD_CI_LOW, HEAD_CI_HIGH, HEAD_SEX, HEAD_AGE, HEAD_INDUSTRY, HEAD_SIZE, HEAD_INSURER,
  HEAD_BREAKDOWN, HEAD_KIND, HEAD_CHANGED, HEAD_REMARK, YES, AGE_RANGE, AGE_FROM, AGE_TO;

  private static final String BUNDLE = "org.musubi.dataimport.text.messages";

  /**
   * The text in the language of the application.
   *
   * @param arguments row numbers and years as {@code Integer} are printed plainly, amounts as {@code Long} are grouped
   */
  public String say(Object... arguments) {
    return in(Locale.getDefault(), arguments);
  }

  /** The text in a given language. */
  public String in(Locale locale, Object... arguments) {
    String pattern = ResourceBundle.getBundle(BUNDLE, locale, ImportText.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(name());
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = arguments[i] instanceof Integer number ? Integer.toString(number) : arguments[i];
    }
    return new MessageFormat(pattern, locale).format(plain);
  }
}
