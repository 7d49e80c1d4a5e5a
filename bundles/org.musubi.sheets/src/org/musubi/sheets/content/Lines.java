package org.musubi.sheets.content;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Putting several texts into one cell. */
public final class Lines {

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

  private static List<String> filled(Collection<String> texts) {
    return texts.stream().map(Lines::orEmpty).filter(t -> !t.isEmpty()).distinct().toList();
  }
}
