package org.musubi.render.scene;

import java.util.List;

/**
 * The font of a text.
 *
 * @param families names of fonts, the most wanted first; the last is the generic {@code sans-serif}
 * @param size height of the letters in pixels
 * @param bold whether the letters are bold
 * @param italic whether the letters lean
 * @param underline whether a line runs below
 * @param strikeThrough whether a line runs through
 */
public record TextFont(List<String> families, double size, boolean bold, boolean italic, boolean underline,
    boolean strikeThrough) {
  /** Japanese fonts of Linux, Windows and macOS. */
  public static final List<String> FAMILIES = List.of("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", "Meiryo",
      "Hiragino Sans", "IPAexGothic", "MS Gothic", "sans-serif");

  public TextFont {
    families = List.copyOf(families);
  }

  /** A plain font of the usual families. */
  public static TextFont plain(double size) {
    return new TextFont(FAMILIES, size, false, false, false, false);
  }

  /** A bold font of the usual families. */
  public static TextFont bold(double size) {
    return new TextFont(FAMILIES, size, true, false, false, false);
  }
}
