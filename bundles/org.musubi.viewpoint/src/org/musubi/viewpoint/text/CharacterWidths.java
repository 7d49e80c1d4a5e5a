package org.musubi.viewpoint.text;

/**
 * How wide letters are, in thousandths of the font size. The figures are the largest of the sans-serif fonts people in
 * Japan have, so that a text measured here is never wider on paper.
 */
final class CharacterWidths {
  static final int FULL = 1000;
  private static final int HALF = 500;
  private static final int EMOJI = 1300;
  private static final int OTHER = 760;
  private static final int OTHER_SMALL = 660;
  private static final double BOLD = 1.08;
  /** Space to tilde. */
  private static final int[] ASCII = {
      300, 380, 480, 780, 630, 930, 730, 280, 370, 370, 470, 780, 300, 360, 300, 500,
      630, 630, 630, 630, 630, 630, 630, 630, 630, 630, 320, 320, 780, 780, 780, 560,
      950, 640, 660, 730, 760, 600, 580, 760, 750, 300, 540, 650, 550, 910, 760, 800,
      640, 800, 650, 600, 600, 750, 640, 930, 690, 620, 650, 370, 500, 370, 780, 560,
      610, 570, 630, 550, 630, 580, 330, 590, 610, 280, 280, 560, 290, 930, 610, 610,
      630, 630, 390, 490, 380, 610, 550, 810, 550, 550, 490, 600, 320, 600, 780
  };
  /** First and last character of the ranges that are one em wide, ascending. */
  private static final int[] WIDE = {
      0x1100, 0x115f, 0x2013, 0x2027, 0x2030, 0x205e, 0x20a0, 0x2bff, 0x2e80, 0x303e, 0x3041, 0xa4cf, 0xa960, 0xa97f,
      0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x20000, 0x3fffd
  };

  private CharacterWidths() {
  }

  /** Width of one character; marks that stand on the letter before have none. */
  static double of(int codePoint, boolean bold) {
    if (codePoint >= 0x20 && codePoint <= 0x7e) {
      return bold ? ASCII[codePoint - 0x20] * BOLD : ASCII[codePoint - 0x20];
    }
    if (isMark(codePoint)) {
      return 0;
    }
    if (isWide(codePoint)) {
      return FULL;
    }
    if (codePoint >= 0xff61 && codePoint <= 0xff9f) {
      return HALF;
    }
    if (codePoint >= 0x1f000 && codePoint <= 0x1faff) {
      return EMOJI;
    }
    if (codePoint == 0x3000 || isAmbiguous(codePoint)) {
      return FULL;
    }
    int width = Character.isLowerCase(codePoint) ? OTHER_SMALL : OTHER;
    return bold ? width * BOLD : width;
  }

  /** Whether the character joins the one before it: accents, variation selectors, joiners, controls. */
  static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
      default -> false;
    };
  }

  /** Whether the character is as wide as it is high in East Asian fonts. */
  static boolean isWide(int codePoint) {
    for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
      if (codePoint <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Letters and signs that Japanese fonts draw full width though Western ones do not. */
  private static boolean isAmbiguous(int codePoint) {
    return codePoint >= 0x391 && codePoint <= 0x3c9 || codePoint >= 0x401 && codePoint <= 0x451
        || codePoint == 0xd7 || codePoint == 0xf7 || codePoint == 0xb1 || codePoint == 0xa7 || codePoint == 0xb6;
  }
}
