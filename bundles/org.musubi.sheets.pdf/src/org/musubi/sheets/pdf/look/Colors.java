package org.musubi.sheets.pdf.look;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours of a workbook as 0xRRGGBB. */
public final class Colors {

  public static final int BLACK = 0;
  public static final int WHITE = 0xffffff;

  /** Numbers in the palette for the colours of text and background chosen in the system. */
  private static final int SYSTEM_TEXT = 64;
  private static final int SYSTEM_BACKGROUND = 65;

  private Colors() {
  }

  /** The colour, or another one where none is set. */
  public static Integer of(XSSFColor color, Integer otherwise) {
    if (color == null || color.isAuto()) {
      return otherwise;
    }
    if (color.isIndexed() && (color.getIndex() == SYSTEM_TEXT || color.getIndex() == SYSTEM_BACKGROUND)) {
      return color.getIndex() == SYSTEM_TEXT ? BLACK : WHITE;
    }
    // Colours of the palette have no tint.
    byte[] rgb = color.getRGBWithTint() == null ? color.getRGB() : color.getRGBWithTint();
    return rgb == null ? otherwise : Integer.valueOf((rgb[0] & 0xff) << 16 | (rgb[1] & 0xff) << 8 | rgb[2] & 0xff);
  }

  /** A colour between two. */
  static int mix(int one, int other, double shareOfOne) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double part = (one >> shift & 0xff) * shareOfOne + (other >> shift & 0xff) * (1 - shareOfOne);
      mixed |= (int) Math.round(part) << shift;
    }
    return mixed;
  }
}
