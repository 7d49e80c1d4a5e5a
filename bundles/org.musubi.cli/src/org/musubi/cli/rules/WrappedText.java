package org.musubi.cli.rules;

import java.util.ArrayList;
import java.util.List;
import org.musubi.cli.output.TextTables;

/** Text in lines of a width: broken at spaces, Japanese anywhere but before signs that never begin a line. */
final class WrappedText {

  private static final String NEVER_FIRST = "、。,.)」』)ー・:!?ゃゅょっャュョッ";

  private WrappedText() {
  }

  /**
   * @param first begins the first line, counted in the width
   * @param others begins every other line
   */
  static List<String> of(String text, int width, String first, String others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    for (String piece : pieces(text)) {
      boolean full = TextTables.width(line.toString()) + TextTables.width(piece.stripTrailing()) > width;
      if (full && line.length() > others.length()) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(others);
      }
      line.append(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** What is not torn apart: words with the space behind them, single Japanese characters with the sign behind them. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int codePoint : text.replaceAll("\\s+", " ").codePoints().toArray()) {
      boolean sticks = NEVER_FIRST.indexOf(codePoint) >= 0 || codePoint == ' ';
      if (!piece.isEmpty() && !sticks && (isWide(codePoint) || isWide(piece.codePointBefore(piece.length()))
          || piece.charAt(piece.length() - 1) == ' ')) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(codePoint);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean isWide(int codePoint) {
    return TextTables.width(Character.toString(codePoint)) == 2;
  }
}
