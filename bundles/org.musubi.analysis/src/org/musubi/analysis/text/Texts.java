package org.musubi.analysis.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this bundle; the key of an enumeration literal is its class and name. */
public final class Texts {

  private static final String BUNDLE = "org.musubi.analysis.text.messages";

  private Texts() {
  }

  /**
   * The text of an enumeration literal.
   *
   * @param locale Japanese gets Japanese, every other language English
   */
  public static String of(Enum<?> literal, Locale locale, Object... arguments) {
    return text(key(literal), locale, arguments);
  }

  /**
   * A further text of an enumeration literal, such as its explanation.
   *
   * @param part what the text is, the last part of its key
   */
  public static String of(Enum<?> literal, String part, Locale locale, Object... arguments) {
    return text(key(literal) + "." + part, locale, arguments);
  }

  private static String key(Enum<?> literal) {
    return literal.getDeclaringClass().getSimpleName() + "." + literal.name();
  }

  private static String text(String key, Locale locale, Object... arguments) {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
