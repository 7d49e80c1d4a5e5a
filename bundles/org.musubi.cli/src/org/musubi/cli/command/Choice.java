package org.musubi.cli.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.musubi.model.values.FiscalYear;

/** Reads values the user types. */
public final class Choice {

  private Choice() {
  }

  /**
   * A literal of an enumeration by its key: lower case, with hyphens ({@code city-hc}).
   *
   * @param option the option it was given for, named when it is refused
   */
  public static <E extends Enum<E>> E of(Class<E> type, String option, String key) throws CliException {
    String wanted = key.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    for (E literal : type.getEnumConstants()) {
      if (literal.name().equals(wanted)) {
        return literal;
      }
    }
    String known = Arrays.stream(type.getEnumConstants())
        .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.joining(", "));
    throw new CliException(CliText.UNKNOWN_CHOICE.say(option, key, known));
  }

  /** A fiscal year: 2026, 令和8, R8年度. */
  public static FiscalYear year(String text) throws CliException {
    try {
      return FiscalYear.parse(text);
    } catch (IllegalArgumentException e) {
      throw new CliException(CliText.WRONG_YEAR.say(text), e);
    }
  }
}
