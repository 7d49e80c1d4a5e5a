package org.musubi.validation;

import java.text.ParseException;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings of rules as text, one line each, for files and preferences:
 *
 * <pre>
 * # a comment
 * STK-12 = off
 * COR-04.maxLength = 80
 * </pre>
 *
 * What is not mentioned is as the rules suggest. Ids of rules nobody knows (any more) are kept.
 */
public final class RuleSettingsText {

  private static final Pattern LINE = Pattern.compile(
      "(?<id>[A-Za-z][A-Za-z0-9]*-[0-9]+)(?:\\.(?<key>[A-Za-z0-9]+))?\\s*[=:]\\s*(?<value>\\S+)");

  private RuleSettingsText() {
  }

  /** The settings as lines in a fixed order; empty when nothing differs from the defaults. */
  public static String write(RuleSettings settings) {
    TreeSet<String> lines = new TreeSet<>();
    settings.off().forEach(id -> lines.add(id + " = off\n"));
    settings.thresholds().forEach((key, value) -> lines.add(key + " = " + Readable.plain(value) + "\n"));
    return String.join("", lines);
  }

  /**
   * Reads settings.
   *
   * @throws ParseException when a line is none of a setting; the message says which and what is expected, the offset is
   *     the number of the line
   */
  public static RuleSettings read(String text) throws ParseException {
    RuleSettings settings = RuleSettings.DEFAULTS;
    int number = 0;
    for (String raw : (Iterable<String>) text.lines()::iterator) {
      number++;
      String line = raw.replace("\uFEFF", "").strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        settings = read(line, number, settings);
      }
    }
    return settings;
  }

  private static RuleSettings read(String line, int number, RuleSettings settings) throws ParseException {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new ParseException(ValidationText.SETTING_UNREADABLE.text(number, line), number);
    }
    String id = matcher.group("id").toUpperCase(Locale.ROOT);
    String value = matcher.group("value").toLowerCase(Locale.ROOT);
    if (matcher.group("key") != null) {
      return settings.withThreshold(id, matcher.group("key"), number(line, number, value));
    }
    return switch (value) {
      case "on" -> settings.withOn(id, true);
      case "off" -> settings.withOn(id, false);
      default -> throw new ParseException(ValidationText.SETTING_ON_OR_OFF.text(number, line), number);
    };
  }

  private static double number(String line, int number, String value) throws ParseException {
    try {
      double parsed = Double.parseDouble(value);
      if (Double.isFinite(parsed)) {
        return parsed;
      }
    } catch (NumberFormatException e) {
      // told below, as for a number without end
    }
    throw new ParseException(ValidationText.SETTING_NO_NUMBER.text(number, line), number);
  }
}
