package org.musubi.sheets.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A text of a sheet; implemented by enums whose constants are the keys of {@code messages.properties} (English) and
 * {@code messages_ja.properties} (Japanese) in the package of the enum.
 *
 * <p>A text with arguments is a {@link MessageFormat} pattern, one without is taken as it stands.
 */
public interface MessageKey {

  /** Name of the constant, which is the key in the message file. */
  String name();

  /** The text in a language. Whole numbers are printed without grouping: pass years as text or as they are. */
  default String in(Locale locale, Object... arguments) {
    Class<?> owner = ((Enum<?>) this).getDeclaringClass();
    ResourceBundle bundle = Bundles.load(owner.getPackageName() + ".messages", locale, owner.getClassLoader());
    String pattern = bundle.getString(name());
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }
}
