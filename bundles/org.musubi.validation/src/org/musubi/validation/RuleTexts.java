package org.musubi.validation;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * The texts of one rule, from the files {@code rules.properties} and {@code rules_ja.properties} in the package of the
 * rule's class. Japanese gets Japanese, every other language English.
 */
public final class RuleTexts {

  private final ResourceBundle bundle;
  private final String id;

  private RuleTexts(ResourceBundle bundle, String id) {
    this.bundle = bundle;
    this.id = id;
  }

  /** The texts of a rule in the language of the default locale. */
  public static RuleTexts of(Rule rule, String id) {
    return of(rule, id, Locale.getDefault());
  }

  /**
   * The texts of a rule in a language.
   *
   * @throws MissingResourceException when there are no files of texts beside the class
   */
  public static RuleTexts of(Rule rule, String id, Locale locale) {
    Class<?> type = rule.getClass();
    return new RuleTexts(ResourceBundle.getBundle(type.getPackageName() + ".rules", locale, type.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)), id);
  }

  /** Short title, {@code <ID>.title}. */
  public String title() {
    return bundle.getString(id + ".title");
  }

  /** What must hold, one sentence, {@code <ID>.statement}. */
  public String statement() {
    return bundle.getString(id + ".statement");
  }

  /** What it means and what to do next, {@code <ID>.explanation}. */
  public String explanation() {
    return bundle.getString(id + ".explanation");
  }

  /** Name of the rule's family, the text {@code family} of the file; the first part of the id when there is none. */
  public String family() {
    int dash = id.lastIndexOf('-');
    return bundle.containsKey("family") ? bundle.getString("family") : dash < 0 ? id : id.substring(0, dash);
  }

  /** Label of a threshold, {@code <ID>.parameter.<key>}. */
  public String parameter(String key) {
    return bundle.getString(id + ".parameter." + key);
  }

  /** Label of a fix, {@code <ID>.fix.<key>}, with its arguments as {@code {0}}, {@code {1}} …. */
  public String fix(String key, Object... arguments) {
    return format(id + ".fix." + key, Arrays.stream(arguments));
  }

  /** The message about an element; see {@link Findings}. */
  public String message(EObject element, Object... arguments) {
    boolean hasVariant = arguments.length > 0 && arguments[0] instanceof Variant;
    String key = hasVariant ? id + ".message." + ((Variant) arguments[0]).key() : id + ".message";
    return format(key, Stream.concat(Stream.of(element), Arrays.stream(arguments).skip(hasVariant ? 1 : 0)));
  }

  private String format(String key, Stream<?> arguments) {
    Locale locale = bundle.getLocale().getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    Readable readable = new Readable(locale);
    return new MessageFormat(bundle.getString(key), locale).format(arguments.map(readable::text).toArray());
  }
}
