package org.musubi.dataimport.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out what separates the columns of a text: the sign that occurs equally often in the most lines. */
final class Delimiters {

  static final List<Character> CHOICES = List.of(',', '\t', ';', '|');

  private static final int LINES = 100;

  private Delimiters() {
  }

  static char of(String beginning) {
    List<String> lines = lines(beginning);
    char best = ',';
    int bestScore = 0;
    for (char choice : CHOICES) {
      int score = score(lines, choice);
      if (score > bestScore) {
        best = choice;
        bestScore = score;
      }
    }
    return best;
  }

  /** The lines without what is quoted; a quoted line break ends no line. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length() && lines.size() < LINES; i++) {
      char sign = text.charAt(i);
      if (sign == '"') {
        quoted = !quoted;
      } else if (!quoted && (sign == '\n' || sign == '\r')) {
        add(lines, line);
      } else if (!quoted) {
        line.append(sign);
      }
    }
    add(lines, line);
    return lines;
  }

  private static void add(List<String> lines, StringBuilder line) {
    if (!line.toString().isBlank()) {
      lines.add(line.toString());
    }
    line.setLength(0);
  }

  private static int score(List<String> lines, char delimiter) {
    Map<Long, Integer> linesByCount = new HashMap<>();
    lines.forEach(line -> linesByCount.merge(line.chars().filter(sign -> sign == delimiter).count(), 1, Integer::sum));
    return linesByCount.entrySet().stream().filter(entry -> entry.getKey() > 0)
        .mapToInt(entry -> entry.getValue() * (entry.getKey() > 1 ? 2 : 1)).max().orElse(0);
  }
}
