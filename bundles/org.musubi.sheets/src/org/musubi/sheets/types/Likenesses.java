package org.musubi.sheets.types;

/** How many signs must be changed to turn one name into another. */
final class Likenesses {

  /** A name that contains the other, or is contained in it, is as near as one wrong sign. */
  private static final int CONTAINED = 1;
  private static final int LONGEST = 80;

  private Likenesses() {
  }

  /** The largest distance at which a name is still worth proposing. */
  static int most(String wanted) {
    return Math.max(1, wanted.length() / 3);
  }

  /** Insertions, deletions and replacements (Levenshtein). */
  static int distance(String one, String other) {
    if (one.length() > LONGEST || other.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    boolean worthComparing = Math.min(one.length(), other.length()) >= 2;
    if (worthComparing && (one.contains(other) || other.contains(one))) {
      return Math.min(CONTAINED, Math.abs(one.length() - other.length()));
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
