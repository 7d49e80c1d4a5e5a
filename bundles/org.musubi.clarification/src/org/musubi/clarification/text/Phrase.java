package org.musubi.clarification.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A text of this bundle for the user: the constants of an enumeration that implements this name the entries of the
 * {@code messages} bundle beside it, English and Japanese.
 */
public interface Phrase {

  /** The name of the constant, which is the key. */
  String name();

  /** The text in the language of the application. */
  default String text(Object... arguments) {
    return in(Locale.getDefault(), arguments);
  }

  /** The text in a language: Japanese gets Japanese, every other one English. */
  default String in(Locale locale, Object... arguments) {
    Class<?> owner = getClass();
    ResourceBundle bundle = ResourceBundle.getBundle(owner.getPackageName() + ".messages", locale,
        owner.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(name()), locale).format(arguments);
  }
}
