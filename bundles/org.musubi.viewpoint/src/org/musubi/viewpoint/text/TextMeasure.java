package org.musubi.viewpoint.text;

/**
 * Measures text without a font of the machine, so that a diagram has the same size everywhere. Sizes of letters are
 * given in points as the specification does; results are pixels at 100 % (96 pixels an inch).
 */
public final class TextMeasure {
  private static final double PIXELS_PER_POINT = 96.0 / 72.0;
  private static final double LINE = 1.35;

  private TextMeasure() {
  }

  /** Height of the letters in pixels: 8 points are 11 pixels. */
  public static int pixels(int points) {
    return Math.max(1, (int) Math.round(points * PIXELS_PER_POINT));
  }

  /** Distance from one line to the next in pixels. */
  public static int lineHeight(int points) {
    return (int) Math.ceil(pixels(points) * LINE);
  }

  /** Distance from the top of a line to the foot of its letters in pixels. */
  public static int baseline(int points) {
    return (int) Math.round(pixels(points) * (0.88 + (LINE - 1) / 2));
  }

  /** Width of one line of text in pixels, rounded up. Line feeds count as nothing. */
  public static int width(String text, int points, boolean bold) {
    return (int) Math.ceil(exactWidth(text, points, bold));
  }

  /** Width of one line of text in pixels. */
  public static double exactWidth(String text, int points, boolean bold) {
    return ems(text, bold) * pixels(points);
  }

  private static double ems(String text, boolean bold) {
    double sum = 0;
    for (int i = 0; i < text.length();) {
      int codePoint = text.codePointAt(i);
      sum += CharacterWidths.of(codePoint, bold);
      i += Character.charCount(codePoint);
    }
    return sum / CharacterWidths.FULL;
  }
}
