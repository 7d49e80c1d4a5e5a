package org.musubi.sheets.pdf;

import org.musubi.sheets.text.MessageKey;

/** Sentences for the user. */
enum PrintText implements MessageKey {
  NOT_FOUND, NO_WORKBOOK, NOTHING_TO_PRINT, NO_JAPANESE_FONT
}
