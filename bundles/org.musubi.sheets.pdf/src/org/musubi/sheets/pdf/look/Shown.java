package org.musubi.sheets.pdf.look;

import org.musubi.sheets.pdf.book.RichText;

/**
 * What is printed in a cell.
 *
 * @param rgb colour a number format asks for, e.g. for negative numbers; null = that of the letters
 */
public record Shown(RichText text, Kind kind, Integer rgb) {

  /** What a value is decides where it stands and what happens when it does not fit. */
  public enum Kind { TEXT, NUMBER, SIGN }
}
