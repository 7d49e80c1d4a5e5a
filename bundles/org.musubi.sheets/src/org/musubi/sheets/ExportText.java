package org.musubi.sheets;

import org.musubi.sheets.text.MessageKey;

/** Texts of the export: sentences for the user, names of files. */
enum ExportText implements MessageKey {
  NO_SHEETS, UNKNOWN_SHEET, YEAR_AT_THE_EDGE, FOLDER_IS_FILE, FOLDER_NOT_MADE, FILE_EXISTS, FILE_NOT_WRITTEN,
  FILE_NOT_REPLACED, SHEET_NOT_MADE, FILE_NAME, FILE_ALL_SHEETS, FILE_PUBLIC, FOOTER, PERSON_REMOVED, STEP_SHEET, STEP_FILE
}
