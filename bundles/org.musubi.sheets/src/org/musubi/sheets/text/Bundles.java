package org.musubi.sheets.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** Loads message files without falling back to the language of the machine: a sheet is in one language. */
final class Bundles {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Bundles() {
  }

  static ResourceBundle load(String baseName, Locale locale, ClassLoader loader) {
    return ResourceBundle.getBundle(baseName, locale, loader, NO_FALLBACK);
  }
}
