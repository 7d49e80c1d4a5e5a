package org.musubi.sheets.layout;

/** Column letters and numbers: A is 0, Z is 25, AA is 26. */
public final class Columns {

  private Columns() {
  }

  /** Number of a column letter. */
  public static int index(String letters) {
    int index = 0;
    for (char letter : letters.toCharArray()) {
      if (letter < 'A' || letter > 'Z') {
        throw new IllegalArgumentException("Not a column: " + letters);
      }
      index = index * 26 + (letter - 'A' + 1);
    }
    return index - 1;
  }

  /** Letter of a column number. */
  public static String letter(int index) {
    String letters = "";
    for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
      letters = (char) ('A' + rest % 26) + letters;
    }
    return letters;
  }
}
