package org.musubi.workbench.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A text shown to the user: each constant of an enumeration that implements this names an entry of the
 * {@code messages} bundle beside the enumeration (English, and Japanese in {@code messages_ja}).
 */
public interface Text {

  /** The name of the constant, which is the key. */
  String name();

  /**
   * The text in the language of the application.
   *
   * @param arguments put into the text by {@link MessageFormat}; numbers are grouped as the language asks
   */
  default String text(Object... arguments) {
    return in(Locale.getDefault(), arguments);
  }

  /** The text in a given language. */
  default String in(Locale locale, Object... arguments) {
    Class<?> owner = getClass();
    ResourceBundle bundle = ResourceBundle.getBundle(owner.getPackageName() + ".messages", locale,
        owner.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(name()), locale).format(arguments);
  }
}
