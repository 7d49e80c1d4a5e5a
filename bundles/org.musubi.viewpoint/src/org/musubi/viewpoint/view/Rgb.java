package org.musubi.viewpoint.view;

/**
 * A colour, each part 0–255.
 *
 * @param red red part
 * @param green green part
 * @param blue blue part
 */
public record Rgb(int red, int green, int blue) {
  public static final Rgb BLACK = new Rgb(0, 0, 0);
  public static final Rgb WHITE = new Rgb(255, 255, 255);

  /** Values outside 0–255 are brought to the nearest end. */
  public Rgb {
    red = Math.clamp(red, 0, 255);
    green = Math.clamp(green, 0, 255);
    blue = Math.clamp(blue, 0, 255);
  }

  /** Six hexadecimal digits with a leading {@code #}, as SVG writes a colour. */
  public String hex() {
    return String.format("#%02x%02x%02x", red, green, blue);
  }

  /** @param hex six hexadecimal digits with or without a leading {@code #} */
  public static Rgb ofHex(String hex) {
    int value = Integer.parseInt(hex.startsWith("#") ? hex.substring(1) : hex, 16);
    return new Rgb(value >> 16 & 255, value >> 8 & 255, value & 255);
  }
}
