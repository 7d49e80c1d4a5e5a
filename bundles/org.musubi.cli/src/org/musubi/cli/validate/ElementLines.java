package org.musubi.cli.validate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a council file on which its elements begin. */
final class ElementLines {

  /** An element's id stands in its tag; signs of markup in values are written otherwise. */
  private static final Pattern ID = Pattern.compile("<[^<>]*?\\sxmi:id=\"([^\"<>]+)\"");

  private final Map<String, Integer> lines = new HashMap<>();

  /** Reads a file; without lines when it cannot be read, which others report. */
  static ElementLines in(Path file) {
    ElementLines result = new ElementLines();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        Matcher matcher = ID.matcher(line);
        while (matcher.find()) {
          result.lines.putIfAbsent(matcher.group(1), number);
        }
      }
    } catch (IOException e) {
      return new ElementLines();
    }
    return result;
  }

  /** The line of an element, first is 1; 0 when unknown. */
  int of(String id) {
    return id == null ? 0 : lines.getOrDefault(id, 0);
  }
}
