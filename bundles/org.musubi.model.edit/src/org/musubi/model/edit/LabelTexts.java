package org.musubi.model.edit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The label files of this bundle in both languages, whatever language the platform runs in.
 *
 * <p>The files are those of the bundle's own localization ({@code plugin*.properties}), so that a label is written down
 * once.
 */
final class LabelTexts {

  private static final String MARK = "_UI_CouncilModel_type";
  private static final LabelTexts JAPANESE = new LabelTexts("plugin_ja.properties");
  private static final LabelTexts ENGLISH = new LabelTexts("plugin.properties");

  private final Properties texts;

  private LabelTexts(String file) {
    texts = read(file);
  }

  /** Japanese for Japanese, English for everything else. */
  static LabelTexts in(Locale locale) {
    return isJapanese(locale) ? JAPANESE : ENGLISH;
  }

  static boolean isJapanese(Locale locale) {
    return locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }

  /** Outside OSGi other bundles have files of the same name on the class path: the one with our labels counts. */
  private static Properties read(String file) {
    try {
      for (URL candidate : Collections.list(LabelTexts.class.getClassLoader().getResources(file))) {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(candidate.openStream(), StandardCharsets.UTF_8)) {
          texts.load(reader);
        }
        if (texts.containsKey(MARK)) {
          return texts;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException(file + " is missing in the bundle of the labels");
  }
}
