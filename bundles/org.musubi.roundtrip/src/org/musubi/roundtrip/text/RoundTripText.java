package org.musubi.roundtrip.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences about returned sheets. The constants are the keys of {@code messages.properties} (English) and
 * {@code messages_ja.properties} (Japanese) beside this class.
 */
public enum RoundTripText {
  // Files that cannot be read
  NO_FILE, NOT_READABLE, EMPTY_FILE, TOO_LARGE, PROTECTED, OLD_WORKBOOK, OPEN_DOCUMENT, BINARY_WORKBOOK, TEXT_FILE,
  NOT_A_WORKBOOK, DAMAGED, DAMAGED_CELL, BOMB, TOO_MANY_CELLS, TOO_MANY_ROWS, CLAIMS, FORBIDDEN_XML, HOSTILE_NAMES,
  // What was passed over in a file
  NOTE_MACROS, NOTE_LINKS, NOTE_NO_STAMP, NOTE_BROKEN_STAMP, NOTE_NO_BASE, NOTE_OTHER_SHEET,
  NOTE_NO_TABLE, NOTE_NO_COLUMN, NOTE_BY_HEADINGS, NOTE_NO_IDS, NOTE_NOT_INPUT, NOTE_NOT_GROWING, NOTE_NOT_SHRINKING,
  NOTE_GONE, NOTE_NOTHING_FOUND,
  // Files that belong elsewhere
  OTHER_COUNCIL, NEWER_SCHEMA, NO_YEAR, SHEETS_NOT_BUILT,
  // Cells and rows
  AT_CELL, CLOSED_CELL, MERGED_CELL, PERCENT_TYPED, NAME_REMOVED, ERROR_CELL, NO_RESULT, QUESTION_BY_NAME,
  QUESTION_MOVED, ROW_COPIED, ROW_GONE, ROW_DELETED, ROW_DELETED_CHANGED, ROW_NAMELESS, ROW_DELETED_EDITED, CHANGED_MEANWHILE,
  NOT_SET, NOT_KEPT, NOT_DELETED, NOT_ADDED, UNNAMED_ROW, MORE, LIST_SEPARATOR, EMPTY,
  // History
  HISTORY_NOT_WRITTEN, HISTORY_NO_STAMP,
  // Report
  REPORT_TITLE, REPORT_SUMMARY, REPORT_NOTE, REPORT_PARTNER, REPORT_SHEET, REPORT_ROW, REPORT_COLUMN, REPORT_CELL,
  REPORT_BEFORE, REPORT_AFTER, REPORT_DECISION, REPORT_REMARK, REPORT_NOTES, REPORT_NOTHING, REPORT_LINE,
  TAKEN, EDITED, KEPT, ADDED, SKIPPED, DELETED, ROW_KEPT, REFUSED;

  private static final String BUNDLE = "org.musubi.roundtrip.text.messages";

  /** The text in the language of the application; whole numbers are printed without grouping. */
  public String say(Object... arguments) {
    return in(Locale.getDefault(), arguments);
  }

  /** The text in a given language; whole numbers are printed without grouping. */
  public String in(Locale locale, Object... arguments) {
    String pattern = ResourceBundle.getBundle(BUNDLE, locale, RoundTripText.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(name());
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = arguments[i] instanceof Number number ? number.toString() : arguments[i];
    }
    return new MessageFormat(pattern, locale).format(plain);
  }
}
