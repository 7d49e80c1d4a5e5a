package org.musubi.development.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A text of this bundle; implemented by enums whose constants are the keys of {@code messages.properties} (English)
 * and {@code messages_ja.properties} (Japanese) in the package of the enum.
 */
public interface Message {

  /** Name of the constant, which is the key in the message file. */
  String name();

  /** The text in the language of the default locale. */
  default String text(Object... arguments) {
    return in(Locale.getDefault(), arguments);
  }

  /** The text in a language. Numbers are printed as they are given: whoever passes a figure formats it. */
  default String in(Locale locale, Object... arguments) {
    Class<?> owner = ((Enum<?>) this).getDeclaringClass();
    ResourceBundle bundle = ResourceBundle.getBundle(owner.getPackageName() + ".messages", locale,
        owner.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(bundle.getString(name()), locale).format(plain);
  }
}
