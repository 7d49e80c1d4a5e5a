package org.musubi.sheets.pdf.look;

import org.musubi.sheets.pdf.book.RunFont;

/**
 * Letters of a text.
 *
 * @param size in points
 * @param rgb  colour as 0xRRGGBB
 */
public record Letters(double size, boolean bold, boolean italic, boolean underline, boolean struck, int rgb) {

  /** What a cell without style has. */
  public static final Letters PLAIN = new Letters(11, false, false, false, false, 0);

  /** With what a stretch of text changes. */
  public Letters with(RunFont font) {
    return new Letters(or(font.size(), size), or(font.bold(), bold), or(font.italic(), italic),
        or(font.underline(), underline), or(font.struck(), struck), or(font.rgb(), rgb));
  }

  public Letters scaled(double factor) {
    return new Letters(size * factor, bold, italic, underline, struck, rgb);
  }

  private static <T> T or(T own, T inherited) {
    return own == null ? inherited : own;
  }
}
