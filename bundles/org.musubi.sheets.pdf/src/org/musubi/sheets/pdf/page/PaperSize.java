package org.musubi.sheets.pdf.page;

import java.util.Map;

/**
 * Size of an upright sheet of paper in points.
 */
record PaperSize(double width, double height) {

  private static final double MM = 72 / 25.4;
  private static final PaperSize A4 = mm(210, 297);

  /** By the numbers Windows gives them; the B sizes are the Japanese ones. */
  private static final Map<Integer, PaperSize> KNOWN = Map.ofEntries(
      Map.entry(1, new PaperSize(612, 792)), Map.entry(3, new PaperSize(792, 1224)),
      Map.entry(4, new PaperSize(1224, 792)), Map.entry(5, new PaperSize(612, 1008)), Map.entry(8, mm(297, 420)),
      Map.entry(9, A4), Map.entry(11, mm(148, 210)), Map.entry(12, mm(257, 364)), Map.entry(13, mm(182, 257)),
      Map.entry(43, mm(100, 148)), Map.entry(66, mm(420, 594)), Map.entry(70, mm(105, 148)));

  private static PaperSize mm(double width, double height) {
    return new PaperSize(width * MM, height * MM);
  }

  /** A4 for a paper nobody knows. */
  static PaperSize of(int number) {
    return KNOWN.getOrDefault(number, A4);
  }

  PaperSize turned(boolean landscape) {
    return landscape ? new PaperSize(height, width) : this;
  }
}
