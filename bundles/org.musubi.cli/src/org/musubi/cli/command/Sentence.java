package org.musubi.cli.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/**
 * Sentences of a part of the command line: implemented by an enum whose constants are the keys of
 * {@code messages.properties} (English) and {@code messages_ja.properties} in the package of the enum.
 */
public interface Sentence {

  /** The key: the name of the enum constant. */
  String name();

  /** The text in the language of the default locale; arguments are printed plainly, numbers without grouping. */
  default String say(Object... arguments) {
    Locale locale = Locale.getDefault();
    Object[] plain = Stream.of(arguments).map(String::valueOf).toArray();
    Class<?> home = ((Enum<?>) this).getDeclaringClass();
    ResourceBundle texts = ResourceBundle.getBundle(home.getPackageName() + ".messages", locale, home.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(name()), locale).format(plain);
  }
}
