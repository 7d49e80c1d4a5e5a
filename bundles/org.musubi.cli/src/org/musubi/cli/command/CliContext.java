package org.musubi.cli.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What surrounds a command.
 *
 * @param folder folder relative paths start from, the one the user stands in
 * @param out results
 * @param err messages about the work
 * @param locale language of messages
 * @param isTerminal whether somebody watches, so that progress is worth showing
 * @param today day printed on sheets and used for defaults
 */
public record CliContext(Path folder, PrintStream out, PrintStream err, Locale locale, boolean isTerminal,
    LocalDate today) {

  /** A path the user gave, made absolute. */
  public Path resolve(Path path) {
    return folder.resolve(path).normalize();
  }

  /** Prints a line of the result. */
  public void print(String line) {
    out.println(harmless(line));
  }

  /** Prints a sentence about the work or a problem. */
  public void say(String sentence) {
    err.println(harmless(sentence));
  }

  /** Names in a file may hold line breaks and signs a terminal obeys. */
  private static String harmless(String text) {
    return text.replaceAll("\\p{Cc}+", " ");
  }
}
