package org.musubi.validation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the engine itself; each rule family has its own. */
public enum ValidationText {

  SEVERITY_ERROR,
  SEVERITY_WARNING,
  SEVERITY_HINT,
  /** {0} id of the rule, {1} element, {2} what went wrong. */
  RULE_FAILED,
  RULE_FAILED_EXPLANATION,
  /** {0} number of the line, {1} the line. */
  SETTING_UNREADABLE,
  SETTING_ON_OR_OFF,
  SETTING_NO_NUMBER,
  /** {0} the setting, {1} id of the rule. */
  SETTING_UNKNOWN_RULE,
  SETTING_UNKNOWN_PARAMETER,
  /** {0} the setting, {1} smallest and {2} largest value. */
  SETTING_OUT_OF_BOUNDS;

  private static final String BUNDLE = "org.musubi.validation.messages";

  /** The text in the language of the default locale: Japanese, else English. */
  public String text(Object... arguments) {
    Locale locale = Locale.getDefault();
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, ValidationText.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(name()), locale).format(arguments);
  }
}
