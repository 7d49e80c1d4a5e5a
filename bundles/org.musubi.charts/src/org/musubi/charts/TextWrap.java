package org.musubi.charts;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines: Japanese anywhere but before closing marks, other scripts between words where possible. */
final class TextWrap {

  private static final String NOT_FIRST = "、。,.)」』】〕]}!?:;ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ・％%)」]";
  private static final String ELLIPSIS = "…";

  private final FontMetrics metrics;

  TextWrap(Graphics2D graphics, Font font) {
    metrics = graphics.getFontMetrics(font);
  }

  double width(String text) {
    return metrics.stringWidth(text);
  }

  double lineHeight() {
    return metrics.getHeight();
  }

  double ascent() {
    return metrics.getAscent();
  }

  /** At most {@code maxLines} lines no wider than {@code width}; what does not fit ends in an ellipsis. */
  List<String> lines(String text, double width, int maxLines) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < maxLines) {
      if (lines.size() == maxLines - 1) {
        lines.add(cut(rest, width));
        return lines;
      }
      int end = breakAt(rest, width);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** The same lines, but about equally long. */
  List<String> balanced(String text, double width, int maxLines) {
    int needed = lines(text, width, maxLines).size();
    if (needed < 2 || !fits(text, width, needed)) {
      return lines(text, width, maxLines);
    }
    double narrow = width;
    while (narrow > width / 2 && fits(text, narrow * 0.93, needed)) {
      narrow *= 0.93;
    }
    return lines(text, narrow, needed);
  }

  /** One line, cut with an ellipsis when it is too wide. */
  String cut(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    int end = fitting(text, width - width(ELLIPSIS));
    return text.substring(0, Math.max(1, end)) + ELLIPSIS;
  }

  /** Whether the text can be written within so many lines without being cut. */
  boolean fits(String text, double width, int maxLines) {
    String rest = text.strip();
    for (int line = 0; line < maxLines && !rest.isEmpty(); line++) {
      int end = breakAt(rest, width);
      if (width(rest.substring(0, end)) > width) {
        return false;
      }
      rest = rest.substring(end).strip();
    }
    return rest.isEmpty();
  }

  private int breakAt(String text, double width) {
    int end = Math.max(1, fitting(text, width));
    if (end >= text.length()) {
      return text.length();
    }
    int candidate = end;
    while (candidate > 1 && !isBreak(text, candidate)) {
      candidate--;
    }
    return candidate > 1 || isBreak(text, candidate) ? candidate : end;
  }

  private static boolean isBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean withinWord = before < 0x2e80 && after < 0x2e80 && before != ' ' && after != ' ';
    return !withinWord && NOT_FIRST.indexOf(after) < 0;
  }

  /** How many letters from the beginning fit. */
  private int fitting(String text, double width) {
    int end = 0;
    while (end < text.length() && width(text.substring(0, end + 1)) <= width) {
      end++;
    }
    return end;
  }
}
