package org.musubi.sheets.grid;

import org.musubi.sheets.layout.Align;

/**
 * How a cell looks. Two cells with equal looks share one style of the workbook.
 *
 * @param middle true for text half-way up the cell, false for text at its top
 * @param format Excel number format
 * @param quoted true for text that begins like a formula: marked as text for good
 * @param open   true for a cell that may be changed in a protected sheet
 */
public record Look(Fill fill, Font font, Align align, boolean middle, Flow flow, String format, boolean quoted,
    boolean open, Borders borders) {

  /** Plain text without border. */
  public static final Look PLAIN =
      new Look(Fill.NONE, Font.BODY, Align.LEFT, false, Flow.WRAP, "General", false, false, Borders.NONE);

  /** Background (domain.md 6.0). */
  public enum Fill {
    NONE(null), HEADER("D9E1F2"), INPUT("FFF2CC"), DERIVED("F2F2F2"), ALERT("FCE4D6"), BAR("BDD7EE"),
    SECTION("D9D9D9");

    private final String rgb;

    Fill(String rgb) {
      this.rgb = rgb;
    }

    /** Six hexadecimal digits, or null for no background. */
    public String rgb() {
      return rgb;
    }
  }

  /** Weight, colour and size of the letters. */
  public record Font(double size, boolean bold, boolean red) {

    /** Size of body text in points (domain.md 6.0). */
    public static final double BODY_SIZE = 10.5;

    /** Size of a title in points (domain.md 6.0). */
    public static final double TITLE_SIZE = 14;

    static final Font BODY = new Font(BODY_SIZE, false, false);
    static final Font SMALL = new Font(8, false, false);
    static final Font STRONG = new Font(BODY_SIZE, true, false);
    static final Font ALERT = new Font(BODY_SIZE, true, true);
    static final Font TITLE = new Font(TITLE_SIZE, true, false);
    static final Font SUBHEAD = new Font(18, true, false);
    static final Font HEADLINE = new Font(26, true, false);

    Font sized(double newSize) {
      return new Font(newSize, bold, red);
    }
  }

  /** What happens to text wider than its cell. */
  public enum Flow { WRAP, SHRINK, OVERFLOW, VERTICAL }

  /** Width of a border line. */
  public enum Line { NONE, THIN, MEDIUM }

  /** The four border lines. */
  public record Borders(Line top, Line right, Line bottom, Line left) {
    static final Borders NONE = new Borders(Line.NONE, Line.NONE, Line.NONE, Line.NONE);
    static final Borders THIN = new Borders(Line.THIN, Line.THIN, Line.THIN, Line.THIN);
    static final Borders MEDIUM = new Borders(Line.MEDIUM, Line.MEDIUM, Line.MEDIUM, Line.MEDIUM);
  }

  Look filled(Fill newFill) {
    return new Look(newFill, font, align, middle, flow, format, quoted, open, borders);
  }

  Look with(Font newFont) {
    return new Look(fill, newFont, align, middle, flow, format, quoted, open, borders);
  }

  Look aligned(Align newAlign) {
    return new Look(fill, font, newAlign, middle, flow, format, quoted, open, borders);
  }

  Look middled() {
    return new Look(fill, font, align, true, flow, format, quoted, open, borders);
  }

  Look flowing(Flow newFlow) {
    return new Look(fill, font, align, middle, newFlow, format, quoted, open, borders);
  }

  Look formatted(String newFormat) {
    return new Look(fill, font, align, middle, flow, newFormat, quoted, open, borders);
  }

  Look asText() {
    return new Look(fill, font, align, middle, flow, format, true, open, borders);
  }

  Look opened() {
    return new Look(fill, font, align, middle, flow, format, quoted, true, borders);
  }

  Look bordered(Borders newBorders) {
    return new Look(fill, font, align, middle, flow, format, quoted, open, newBorders);
  }
}
