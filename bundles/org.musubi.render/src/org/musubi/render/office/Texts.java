package org.musubi.render.office;

import java.util.ArrayList;
import java.util.List;

import org.musubi.render.scene.TextFont;
import org.musubi.render.scene.TextRun;

/**
 * Lines of text that belong together, on the slide or sheet.
 *
 * @param runs the lines as the diagram breaks them, never empty
 * @param dx how far they are moved to the right
 * @param dy how far they are moved down
 */
record Texts(List<TextRun> runs, double dx, double dy) {
  /** Part of the height of the letters above the foot line. */
  private static final double ASCENT = 0.88;
  private static final double DESCENT = 0.22;
  /** Part of the width that text keeps away from slanted sides. */
  private static final double SLANT = 0.14;
  /** Font of Office in Japan; others put their own in its place. */
  private static final String FACE = "Yu Gothic";

  /** The rectangle the lines cover. */
  Area area() {
    Area area = null;
    for (TextRun run : runs) {
      double size = run.font().size();
      Area line = new Area(dx + run.left(run.width()), dy + run.baseline() - size * ASCENT, run.width(),
          size * (ASCENT + DESCENT));
      area = line.union(area);
    }
    return area;
  }

  /**
   * The text as one paragraph per line of {@code text}; lines are broken by the office program.
   *
   * @param shape the shape it stands in
   * @param slanted whether the shape narrows towards its sides
   */
  String flowing(String text, Area shape, boolean slanted) {
    Area block = area();
    boolean centred = Math.abs(block.centreY() - shape.centreY()) < shape.height() / 8;
    boolean middle = runs.getFirst().anchor() == TextRun.Anchor.MIDDLE;
    double side = slanted ? shape.width() * SLANT : 1;
    // Text beside an icon is not in the middle of the shape.
    double shift = middle ? 2 * (block.centreX() - shape.centreX()) : 0;
    double left = middle ? side + Math.max(0, shift) : Math.max(0, block.x() - shape.x());
    double right = side + Math.max(0, -shift);
    double top = centred ? 0 : Math.max(0, block.y() - shape.y());
    return body("square", left, top, right, 0, centred ? "ctr" : "t", paragraphs(List.of(text.split("\n", -1))));
  }

  /** The text with the line breaks of the diagram. */
  String fixed() {
    return body("none", 0, 0, 0, 0, "ctr", paragraphs(runs.stream().map(TextRun::text).toList()));
  }

  private static String body(String wrap, double left, double top, double right, double bottom, String anchor,
      String paragraphs) {
    return "<a:bodyPr wrap=\"" + wrap + "\" lIns=\"" + Area.emu(left) + "\" tIns=\"" + Area.emu(top) + "\" rIns=\""
        + Area.emu(right) + "\" bIns=\"" + Area.emu(bottom) + "\" anchor=\"" + anchor + "\" vertOverflow=\"overflow\""
        + " horzOverflow=\"overflow\" rtlCol=\"0\"><a:noAutofit/></a:bodyPr><a:lstStyle/>" + paragraphs;
  }

  private String paragraphs(List<String> lines) {
    TextRun first = runs.getFirst();
    String align = switch (first.anchor()) {
      case START -> "l";
      case MIDDLE -> "ctr";
      case END -> "r";
    };
    List<String> paragraphs = new ArrayList<>();
    for (String line : lines) {
      String properties = properties(first);
      paragraphs.add("<a:p><a:pPr algn=\"" + align + "\"/>" + (line.isEmpty() ? ""
          : "<a:r>" + properties + "<a:t>" + Markup.escape(line) + "</a:t></a:r>") + "</a:p>");
    }
    return String.join("", paragraphs);
  }

  private static String properties(TextRun run) {
    TextFont font = run.font();
    return "<a:rPr lang=\"ja-JP\" altLang=\"en-US\" sz=\"" + Math.round(font.size() * 75) + "\""
        + (font.bold() ? " b=\"1\"" : "") + (font.italic() ? " i=\"1\"" : "")
        + (font.underline() ? " u=\"sng\"" : "") + (font.strikeThrough() ? " strike=\"sngStrike\"" : "")
        + "><a:solidFill>" + Paint.color(run.color(), 1) + "</a:solidFill><a:latin typeface=\"" + FACE
        + "\"/><a:ea typeface=\"" + FACE + "\"/></a:rPr>";
  }
}
