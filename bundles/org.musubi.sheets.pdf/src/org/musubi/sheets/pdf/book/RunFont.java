package org.musubi.sheets.pdf.book;

/**
 * What a stretch of a text changes of the letters of its cell; null = as the cell.
 *
 * @param size in points
 * @param rgb colour as 0xRRGGBB
 */
public record RunFont(Double size, Boolean bold, Boolean italic, Boolean underline, Boolean struck, Integer rgb) {

  /** The letters of the cell. */
  public static final RunFont PLAIN = new RunFont(null, null, null, null, null, null);
}
