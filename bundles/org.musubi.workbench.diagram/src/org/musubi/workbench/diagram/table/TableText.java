package org.musubi.workbench.diagram.table;

import org.musubi.workbench.text.Text;

/** What users read in the table editor. */
enum TableText implements Text {
  CELL_NAME, CELL_NAME_EMPTY, CLEAR, COPIED, COPY, COUNCIL_NOT_OPEN, DELETE_COLUMN, DELETE_LINE,
  DELETE_TABLE, EDIT, EMPTY_HINT, FIND, FIND_TIP, FOLD, FOUND_NOTHING, NEW_TABLE, NO, NOT_TAKEN, OPEN_FORM, PASTE,
  PASTE_TOO_WIDE, RENAME_TABLE, TABLE_GONE, TITLE_TIP, UNFOLD, YES
}
