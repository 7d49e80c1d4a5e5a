package org.musubi.charts;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a picture. The palettes can be told apart with any kind of colour vision (after Okabe and Ito);
 * lines differ in their marks as well.
 *
 * @param quiet of axes, sources and muted bars
 * @param highlight of what stands out
 */
public record ChartTheme(Color background, Color foreground, Color quiet, Color grid, Color muted, Color highlight,
    List<Color> palette) {

  /** For paper and light windows. */
  public static final ChartTheme LIGHT = new ChartTheme(Color.WHITE, new Color(0x22, 0x26, 0x2b),
      new Color(0x5b, 0x64, 0x6e), new Color(0xdd, 0xe1, 0xe6), new Color(0xb4, 0xc0, 0xcc), new Color(0xd5, 0x5e, 0),
      List.of(new Color(0x00, 0x72, 0xb2), new Color(0xe6, 0x9f, 0x00), new Color(0x00, 0x9e, 0x73),
          new Color(0xcc, 0x79, 0xa7), new Color(0x56, 0xb4, 0xe9), new Color(0xd5, 0x5e, 0x00),
          new Color(0x7a, 0x7f, 0x87), new Color(0x8a, 0x6d, 0x1f)));

  /** For dark windows. */
  public static final ChartTheme DARK = new ChartTheme(new Color(0x2f, 0x2f, 0x2f), new Color(0xe4, 0xe6, 0xe9),
      new Color(0xb2, 0xb8, 0xc0), new Color(0x4a, 0x4f, 0x55), new Color(0x6c, 0x78, 0x86),
      new Color(0xff, 0x8a, 0x4c),
      List.of(new Color(0x5a, 0xb0, 0xf0), new Color(0xf0, 0xb4, 0x29), new Color(0x36, 0xc5, 0x9a),
          new Color(0xe2, 0x9b, 0xc4), new Color(0xa6, 0xd8, 0xff), new Color(0xff, 0x8a, 0x4c),
          new Color(0xb4, 0xb8, 0xbf), new Color(0xd6, 0xbb, 0x6a)));

  /** The same on another background, e.g. that of the window. */
  public ChartTheme on(Color newBackground) {
    return new ChartTheme(newBackground, foreground, quiet, grid, muted, highlight, palette);
  }

  /** The colour of a series. */
  public Color series(int index) {
    return palette.get(index % palette.size());
  }
}
