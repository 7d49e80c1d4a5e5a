package org.musubi.workbench.preferences;

import org.musubi.workbench.text.Text;

enum PreferencesText implements Text {
  LANGUAGE, JAPANESE, ENGLISH, THEME, THEME_LIGHT, THEME_DARK, REOPEN, RECENT_SIZE, CLEAR_RECENT, CLEARED,
  LANGUAGE_TITLE, LANGUAGE_RESTART, LANGUAGE_LATER, LANGUAGE_FAILED, RESTART, LATER, DIAGRAM_RUNTIME
}
