package org.musubi.roundtrip.read;

/** Numbers in attributes, which anybody may have written. */
final class Numbers {

  private static final int MOST_DIGITS = 9;

  private Numbers() {
  }

  /** A whole number without sign, or {@code other} when the text is none or too large. */
  static int whole(String text, int other) {
    if (text == null || text.isEmpty() || text.length() > MOST_DIGITS) {
      return other;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return other;
      }
      number = number * 10 + (digit - '0');
    }
    return number;
  }
}
