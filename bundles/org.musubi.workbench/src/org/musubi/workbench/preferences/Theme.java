package org.musubi.workbench.preferences;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** Colours of the whole window. */
enum Theme {
  LIGHT("org.eclipse.e4.ui.css.theme.e4_default", PreferencesText.THEME_LIGHT),
  DARK("org.eclipse.e4.ui.css.theme.e4_dark", PreferencesText.THEME_DARK);

  private final String id;
  private final PreferencesText label;

  Theme(String id, PreferencesText label) {
    this.id = id;
    this.label = label;
  }

  String label() {
    return label.text();
  }

  /** The theme in use. */
  static Theme current() {
    ITheme active = engine() == null ? null : engine().getActiveTheme();
    return active != null && active.getId().startsWith(DARK.id) ? DARK : LIGHT;
  }

  /** Changes to this theme, now and for later. */
  void apply() {
    if (engine() != null) {
      engine().setTheme(id, true);
      OpenPages.showAgain();
    }
  }

  private static IThemeEngine engine() {
    return PlatformUI.getWorkbench().getService(IThemeEngine.class);
  }
}
