package org.musubi.handover.pdf;

/** The letters of each kind of text. */
enum PdfFont {
  TITLE(24, true, 0x1f2a37), SUBTITLE(14, false, 0x5b646e), COVER(11, false, 0x1f2a37),
  HEADING1(15, true, 0x1f5c8b), HEADING2(12.5, true, 0x1f2a37), HEADING3(10.5, true, 0x1f2a37),
  BODY(10, false, 0x1f2a37), STRONG(10, true, 0x1f2a37), NOTE(8, false, 0x5b646e),
  CELL(8.5, false, 0x1f2a37), CELL_HEAD(8.5, true, 0x1f2a37),
  /** Of documents that should fit on one page. */
  SMALL_CELL(7.5, false, 0x1f2a37), SMALL_CELL_HEAD(7.5, true, 0x1f2a37), SMALL_NOTE(6.8, false, 0x5b646e),
  SMALL_BODY(8.5, false, 0x1f2a37);

  private static final double LINE = 1.45;
  private static final double FOOT = 1.12;

  private final double size;
  private final boolean bold;
  private final int rgb;

  PdfFont(double size, boolean bold, int rgb) {
    this.size = size;
    this.bold = bold;
    this.rgb = rgb;
  }

  double size() {
    return size;
  }

  boolean bold() {
    return bold;
  }

  int rgb() {
    return rgb;
  }

  /** The smaller letters for the same kind of text where there are any. */
  PdfFont small() {
    return switch (this) {
      case CELL -> SMALL_CELL;
      case CELL_HEAD -> SMALL_CELL_HEAD;
      case NOTE -> SMALL_NOTE;
      case BODY -> SMALL_BODY;
      default -> this;
    };
  }

  /** Distance from one line to the next. */
  double lineHeight() {
    return size * LINE;
  }

  /** Distance from the top of a line to where the letters stand. */
  double foot() {
    return size * FOOT;
  }

  static PdfFont heading(int level) {
    return switch (level) {
      case 1 -> HEADING1;
      case 2 -> HEADING2;
      default -> HEADING3;
    };
  }
}
