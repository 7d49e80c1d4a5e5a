package org.musubi.cli.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.musubi.cli.command.CliContext;
import org.musubi.cli.command.CliException;
import org.musubi.model.values.Dates;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.RuleSettingsText;
import org.musubi.validation.registry.RuleRegistry;

/** Reads which rules the user wants and how. */
final class RuleChoice {

  private RuleChoice() {
  }

  /**
   * The rules of ids and families ({@code EVL-07}, {@code evl}), in the order of the registry.
   *
   * @param wanted all rules when empty
   */
  static List<Rule> rules(RuleRegistry registry, List<String> wanted) throws CliException {
    if (wanted.isEmpty()) {
      return registry.rules();
    }
    Set<Rule> chosen = new LinkedHashSet<>();
    for (String name : wanted) {
      List<Rule> matching = registry.rules().stream()
          .filter(rule -> rule.id().equalsIgnoreCase(name.strip()) || rule.family().equalsIgnoreCase(name.strip()))
          .toList();
      if (matching.isEmpty()) {
        throw new CliException(ValidateText.UNKNOWN_RULE.say(name));
      }
      chosen.addAll(matching);
    }
    return registry.rules().stream().filter(chosen::contains).toList();
  }

  /** Settings of a file; says what in it has no effect. */
  static RuleSettings settings(Path file, RuleRegistry registry, CliContext context) throws CliException {
    if (file == null) {
      return RuleSettings.DEFAULTS;
    }
    try {
      RuleSettings settings = RuleSettingsText.read(Files.readString(file));
      settings.complaints(registry.rules()).forEach(context::say);
      return settings;
    } catch (IOException e) {
      throw new CliException(ValidateText.SETTINGS_UNREADABLE.say(file), e);
    } catch (ParseException e) {
      throw new CliException(e.getMessage(), e);
    }
  }

  /** The day the user wants to be today. */
  static LocalDate day(String text, LocalDate today) throws CliException {
    try {
      return text == null ? today : Dates.parse(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new CliException(ValidateText.WRONG_DAY.say(text), e);
    }
  }
}
