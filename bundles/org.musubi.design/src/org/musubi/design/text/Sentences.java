package org.musubi.design.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.emf.common.util.Enumerator;

/**
 * Texts of the notation in the language of the user: Japanese for Japanese, English for everything else.
 *
 * <p>A text belongs to an enumeration literal; it stands in the file {@code messages} beside the class that uses it,
 * under the simple name of the enumeration and the name of the literal.
 */
public final class Sentences {

  private Sentences() {
  }

  /**
   * The text of a literal.
   *
   * @param user a class of the package that has the file
   * @param literal one of its own literals or one of the model
   * @param arguments fill {0}, {1} …; without arguments the text is taken as it stands
   */
  public static String of(Class<?> user, Enum<?> literal, Object... arguments) {
    Locale locale = Locale.getDefault();
    ResourceBundle bundle = ResourceBundle.getBundle(user.getPackageName() + ".messages", locale,
        user.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String name = literal instanceof Enumerator choice ? choice.getName() : literal.name();
    String pattern = bundle.getString(literal.getDeclaringClass().getSimpleName() + "." + name);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** Whether the user reads Japanese. */
  public static boolean isJapanese() {
    return Locale.getDefault().getLanguage().equals(Locale.JAPANESE.getLanguage());
  }
}
