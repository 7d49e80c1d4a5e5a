package org.musubi.render.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/**
 * A text for users; implemented by enums whose constants are the keys of {@code messages.properties} (English) and
 * {@code messages_ja.properties} (Japanese) in the package of the enum.
 */
public interface Message {
  /** Name of the constant, which is the key in the message file. */
  String name();

  /** The text in a language; arguments are written as they are, without grouping of digits. */
  default String in(Locale locale, Object... arguments) {
    Class<?> owner = ((Enum<?>) this).getDeclaringClass();
    ResourceBundle bundle = ResourceBundle.getBundle(owner.getPackageName() + ".messages", locale,
        owner.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(name()), locale)
        .format(Stream.of(arguments).map(String::valueOf).toArray());
  }
}
