package org.musubi.workbench.guide.table;

import org.musubi.workbench.text.Text;

/** Texts of tables. */
enum TableTexts implements Text {
  CHANGE_CELL
}
