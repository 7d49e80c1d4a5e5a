package org.musubi.workbench.rules;

import org.musubi.workbench.text.Text;

enum RulesText implements Text {
  DESCRIPTION, FILTER_HINT, FAMILY, RULE, TITLE, NEXT, SELECT_ONE, THRESHOLD, NO_NUMBER,
  LOAD, STORE, UNREADABLE, NOT_WRITTEN, FILE_HEAD
}
