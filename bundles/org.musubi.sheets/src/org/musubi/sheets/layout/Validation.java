package org.musubi.sheets.layout;

/** What may be typed into the cells of a column. */
public sealed interface Validation {

  /** Choose from a list of the workbook; {@code strict} refuses anything else, otherwise the list is an offer. */
  record FromList(String listName, boolean strict) implements Validation {
  }

  /** A whole number from {@code min} to {@code max}. */
  record Whole(int min, int max) implements Validation {
  }

  /** Only what is on the list. */
  static Validation only(String listName) {
    return new FromList(listName, true);
  }

  /** The list as an offer; other text is allowed. */
  static Validation offer(String listName) {
    return new FromList(listName, false);
  }
}
