package org.musubi.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which language the command line speaks: Japanese unless English is asked for. */
final class Languages {

  private static final String OPTION = "--lang";

  private Languages() {
  }

  /**
   * The option {@code --lang}, else English when the program was started in English, else Japanese.
   *
   * @param started language of the start script, which knows the user's choice and locale
   */
  static Locale choose(List<String> arguments, Locale started) {
    return option(arguments).orElse(started.getLanguage()).toLowerCase(Locale.ROOT).startsWith("en")
        ? Locale.ENGLISH : Locale.JAPAN;
  }

  private static Optional<String> option(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).startsWith(OPTION + "=")) {
        return Optional.of(arguments.get(i).substring(OPTION.length() + 1));
      }
      if (arguments.get(i).equals(OPTION) && i + 1 < arguments.size()) {
        return Optional.of(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
