package org.musubi.charts;

import java.awt.Font;

/** The fonts of one picture, derived from one plain and one bold font. */
record ChartFonts(Font plain, Font bold) {

  private static final float TITLE = 14;
  private static final float SUBTITLE = 11.5f;
  private static final float LABEL = 11;
  private static final float NOTE = 10;

  /** What the machine uses for texts without serifs. */
  static ChartFonts ofTheMachine() {
    return new ChartFonts(new Font(Font.SANS_SERIF, Font.PLAIN, 12), new Font(Font.SANS_SERIF, Font.BOLD, 12));
  }

  Font title() {
    return bold.deriveFont(TITLE);
  }

  Font subtitle() {
    return plain.deriveFont(SUBTITLE);
  }

  Font label() {
    return plain.deriveFont(LABEL);
  }

  Font strong() {
    return bold.deriveFont(LABEL);
  }

  Font note() {
    return plain.deriveFont(NOTE);
  }
}
