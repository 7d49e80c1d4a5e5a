package org.musubi.cli;

import java.util.Locale;
import java.util.regex.Pattern;

/** The languages every sentence is tested in. */
enum Speech {
  JAPANESE(Locale.JAPAN, "。"),
  ENGLISH(Locale.ENGLISH, ".");

  private final Locale locale;
  private final String stop;

  Speech(Locale locale, String stop) {
    this.locale = locale;
    this.stop = stop;
  }

  Locale locale() {
    return locale;
  }

  /** The text of this language. */
  String of(String japanese, String english) {
    return this == JAPANESE ? japanese : english;
  }

  /** Sentences in a line; a full stop inside a number or a file name ends none. */
  int sentencesIn(String line) {
    String marked = this == JAPANESE ? line : line + " ";
    String end = this == JAPANESE ? stop : stop + " ";
    return marked.split(Pattern.quote(end), -1).length - 1;
  }

  boolean endsSentence(String line) {
    return line.endsWith(stop);
  }
}
