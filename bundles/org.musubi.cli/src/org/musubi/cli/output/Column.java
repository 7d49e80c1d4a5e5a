package org.musubi.cli.output;

/**
 * A column of a result.
 *
 * @param key name in JSON and CSV, camel case, never translated
 * @param title header of the printed table, in the language of the user
 * @param align where the text stands in the printed table
 */
public record Column(String key, String title, Align align) {

  /** A column of texts. */
  public static Column text(String key, String title) {
    return new Column(key, title, Align.LEFT);
  }

  /** A column of numbers. */
  public static Column number(String key, String title) {
    return new Column(key, title, Align.RIGHT);
  }

  /** A column for programs, not printed in tables for people. */
  public static Column hidden(String key) {
    return new Column(key, key, Align.HIDDEN);
  }
}
