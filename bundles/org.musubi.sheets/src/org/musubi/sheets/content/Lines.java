package org.musubi.sheets.content;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Putting several texts into one cell. */
public final class Lines {

  private static final int LONGEST_QUOTE = 40;

  private Lines() {
  }

  /** The text without blanks at its ends; empty for null. */
  public static String orEmpty(String text) {
    return text == null ? "" : text.strip();
  }

  /** The first text that is not empty, or an empty one. */
  public static String first(String... texts) {
    return Stream.of(texts).map(Lines::orEmpty).filter(t -> !t.isEmpty()).findFirst().orElse("");
  }

  /** The texts that are not empty, each once, with a separator between them. */
  public static String join(String separator, Collection<String> texts) {
    return filled(texts).stream().collect(Collectors.joining(separator));
  }

  /** The same for single texts. */
  public static String join(String separator, String... texts) {
    return join(separator, Stream.of(texts).map(Lines::orEmpty).toList());
  }

  /** One text plain, several as a list with a dot before each. */
  public static String bullets(Collection<String> texts) {
    List<String> filled = filled(texts);
    return filled.size() < 2 ? String.join("", filled) : "・" + String.join("\n・", filled);
  }

  /** The text on one line and not too long, to be named in a sentence. */
  public static String brief(String text) {
    String line = orEmpty(text).replaceAll("\\s+", " ");
    boolean torn = line.length() > LONGEST_QUOTE && Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1));
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - (torn ? 1 : 0)) + "…";
  }

  private static List<String> filled(Collection<String> texts) {
    return texts.stream().map(Lines::orEmpty).filter(t -> !t.isEmpty()).distinct().toList();
  }
}
