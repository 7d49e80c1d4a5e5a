package org.musubi.roundtrip.locate;

import java.util.List;
import java.util.stream.Collectors;

/** What a row is called in a sentence. */
final class Labels {

  private static final int LONGEST = 40;
  private static final int MOST = 2;

  private Labels() {
  }

  /** The first names on one short line, empty when there are none. */
  static String of(List<String> names) {
    String label = names.stream().map(name -> name.replaceAll("\\s+", " ").strip())
        .filter(name -> !name.isEmpty() && !name.equals("–")).distinct().limit(MOST).collect(Collectors.joining(" "));
    return label.codePointCount(0, label.length()) <= LONGEST ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
