package org.musubi.workbench.files;

import org.musubi.workbench.text.Text;

enum FilesText implements Text {
  OPEN_TITLE, OPEN_FAILED_TITLE, COUNCIL_FILES, ALL_FILES, PROBLEMS_TITLE, PROBLEMS, NO_RECENT, RECENT_ENTRY, NOT_FOUND,
  NOT_A_COUNCIL,
  RELOAD_TITLE, RELOAD_CLEAN, RELOAD_DIRTY, RELOAD, KEEP
}
