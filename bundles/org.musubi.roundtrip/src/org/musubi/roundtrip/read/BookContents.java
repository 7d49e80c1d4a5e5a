package org.musubi.roundtrip.read;

import org.musubi.sheets.edit.Entry;

/** What the worksheets of a workbook share while they are read, and how much has been read. */
final class BookContents {

  private final String fileName;
  private final Limits limits;
  private final Strings strings;
  private final Styles styles;
  private final boolean from1904;
  private int cells;
  private long signs;

  BookContents(String fileName, Limits limits, Strings strings, Styles styles, boolean from1904) {
    this.fileName = fileName;
    this.limits = limits;
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
    this.signs = strings.signs();
  }

  String fileName() {
    return fileName;
  }

  Limits limits() {
    return limits;
  }

  Strings strings() {
    return strings;
  }

  Styles styles() {
    return styles;
  }

  boolean isFrom1904() {
    return from1904;
  }

  /** Counts a filled cell; false when there are too many. Texts that cells share are counted once. */
  boolean count(Entry entry, boolean shared) {
    cells++;
    signs += !shared && entry instanceof Entry.Text text ? text.text().length() : 0;
    return cells <= limits.cells() && signs <= limits.signs();
  }
}
