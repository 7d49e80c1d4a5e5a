package org.musubi.workbench.forms.text;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Opens the bundles whose keys are names of the metamodel; English is the base, never the language of the machine. */
final class Bundles {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Bundles() {
  }

  static Optional<String> find(String bundle, String key, Locale locale) {
    ResourceBundle texts = ResourceBundle.getBundle(
        Bundles.class.getPackageName() + "." + bundle, locale, Bundles.class.getClassLoader(), NO_FALLBACK);
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }
}
