package org.musubi.sheets.layout;

/** What may be typed into the cells of a column. */
public sealed interface Validation {

  /** Choose from a list of the workbook; {@code strict} refuses anything else, otherwise the list is an offer. */
  record FromList(String listName, boolean strict) implements Validation {
  }

  /** A whole number from {@code min} to {@code max}. */
  record Whole(int min, int max) implements Validation {
  }

  /** A number, with or without decimals, from {@code min} to {@code max}; other entries are asked about. */
  record Decimal(double min, double max) implements Validation {
  }

  /** A day, as a hint that is shown while a cell is filled in: days are accepted in many forms. */
  record Day(String hint) implements Validation {
  }

  /** Any number. */
  Validation DECIMAL = new Decimal(-1e12, 1e12);

  /** Only what is on the list. */
  static Validation only(String listName) {
    return new FromList(listName, true);
  }

  /** The list as an offer; other text is allowed. */
  static Validation offer(String listName) {
    return new FromList(listName, false);
  }
}
