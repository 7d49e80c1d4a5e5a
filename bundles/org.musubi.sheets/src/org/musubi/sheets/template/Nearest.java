package org.musubi.sheets.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name a misspelt one was probably meant to be. */
final class Nearest {

  /** Fewer letters begin too many names. */
  private static final int SHORTEST = 2;

  private Nearest() {
  }

  /** The most similar name, when it is similar at all: at most every other letter differs, or one begins the other. */
  static Optional<String> of(String name, Collection<String> known) {
    return similar(name, known).or(() -> known.stream()
        .filter(candidate -> name.length() >= SHORTEST && candidate.startsWith(name)).findFirst());
  }

  private static Optional<String> similar(String name, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
        .filter(best -> distance(name, best) <= Math.max(1, Math.max(name.length(), best.length()) / 2));
  }

  /** Number of letters to be added, taken out or replaced, case aside. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
      }
      above = row;
    }
    return above[other.length()];
  }
}
