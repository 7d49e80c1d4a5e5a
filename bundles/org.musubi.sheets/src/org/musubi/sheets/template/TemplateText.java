package org.musubi.sheets.template;

import java.util.Locale;
import org.musubi.sheets.text.MessageKey;

/** Sentences about a house style, and words of the starting template. */
enum TemplateText implements MessageKey {
  BROKEN, ON_SHEET, IN_CELL, DID_YOU_MEAN, THERE_IS,
  NO_FILE, NOT_READ, NO_WORKBOOK, ENCRYPTED, MACROS, EXTERNAL_LINKS, ACTIVE, TOO_LARGE, TOO_MANY_CELLS,
  NO_SHEET, UNKNOWN_SHEET, UNKNOWN_KIND, SAME_SHEET, SECOND_MARK, NOT_OURS, FAULTY, UNKNOWN_FACT, UNKNOWN_FIELD,
  UNKNOWN_TABLE, UNKNOWN_COLUMN, MERGED, NO_PATTERN, TWO_PATTERNS, SPLIT, HEADING_PLACE, SUBTOTAL_PLACE, SERIES_SHORT,
  TOO_LONG, NOT_COPIED, STARTING_TITLE, PURPOSE_COUNCIL, PURPOSE_FILL_IN, PURPOSE_MEETING, PURPOSE_PUBLIC;

  /** The sentence in the language of the user. */
  String inUserLanguage(Object... arguments) {
    return in(Locale.getDefault(), arguments);
  }
}
