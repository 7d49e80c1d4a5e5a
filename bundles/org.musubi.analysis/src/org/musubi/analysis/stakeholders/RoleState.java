package org.musubi.analysis.stakeholders;

import java.util.Locale;
import org.musubi.analysis.text.Texts;

/** How far what is expected of an organisation has been agreed with it. */
public enum RoleState {
  /** Nobody has written down what is expected. */
  NO_ROLE,
  /** A role is written down, the organisation has not agreed to any. */
  NOT_AGREED,
  /** Some roles are agreed, some are not. */
  PARTLY,
  /** Every role is agreed, perhaps with conditions. */
  AGREED,
  /** It declined every role. */
  DECLINED;

  public String label(Locale locale) {
    return Texts.of(this, locale);
  }
}
