package org.musubi.viewpoint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines.
 *
 * @param lines the lines without line feeds; empty for an empty text
 * @param width width of the widest line in pixels
 * @param lineHeight distance from line to line in pixels
 * @param cut whether something had to be left out and replaced by …
 */
public record TextLines(List<String> lines, int width, int lineHeight, boolean cut) {
  private static final String ELLIPSIS = "…";

  public TextLines {
    lines = List.copyOf(lines);
  }

  /** Height of all lines in pixels. */
  public int height() {
    return lines.size() * lineHeight;
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The lines with line feeds between them. */
  public String text() {
    return String.join("\n", lines);
  }

  /** Breaks a text nowhere but at its line feeds. */
  public static TextLines unbroken(String text, int points, boolean bold) {
    return wrap(text, points, bold, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /**
   * Breaks a text so that no line is wider than asked for. A single letter wider than {@code maxWidth} still gets a
   * line.
   *
   * @param points size of the letters in points
   * @param maxWidth width available in pixels
   * @param maxLines number of lines available; what does not fit is left out and replaced by …
   */
  public static TextLines wrap(String text, int points, boolean bold, int maxWidth, int maxLines) {
    List<String> lines = new ArrayList<>();
    if (!text.isBlank()) {
      for (String paragraph : text.strip().split("\\R", -1)) {
        breakParagraph(paragraph.strip(), points, bold, maxWidth, lines);
      }
    }
    boolean cut = lines.size() > maxLines;
    if (cut) {
      lines = new ArrayList<>(lines.subList(0, Math.max(1, maxLines)));
      lines.set(lines.size() - 1, shortened(lines.getLast() + ELLIPSIS, points, bold, maxWidth));
    }
    int width = 0;
    for (String line : lines) {
      width = Math.max(width, TextMeasure.width(line, points, bold));
    }
    return new TextLines(lines, width, TextMeasure.lineHeight(points), cut);
  }

  /** Like {@link #wrap}, but the lines are made about equally long without needing more of them. */
  public static TextLines balanced(String text, int points, boolean bold, int maxWidth, int maxLines) {
    TextLines greedy = wrap(text, points, bold, maxWidth, maxLines);
    if (greedy.lines.size() < 2 || greedy.cut) {
      return greedy;
    }
    int low = Math.max(greedy.width / greedy.lines.size(), widestUnit(text, points, bold) - 1);
    int high = greedy.width;
    TextLines best = greedy;
    while (low < high - 2) {
      int middle = (low + high) / 2;
      TextLines attempt = wrap(text, points, bold, middle, maxLines);
      if (attempt.lines.size() > greedy.lines.size() || attempt.cut || attempt.width > greedy.width) {
        low = middle;
      } else {
        best = attempt;
        high = middle;
      }
    }
    return best;
  }

  /** Width of the widest part that has no place for a break: a narrower line would tear a word. */
  private static int widestUnit(String text, int points, boolean bold) {
    double widest = 0;
    double width = 0;
    String before = null;
    for (String cluster : LineBreaks.clusters(text)) {
      if (before != null && LineBreaks.isAllowed(before, cluster)) {
        width = 0;
      }
      width += TextMeasure.exactWidth(cluster, points, bold);
      if (!LineBreaks.isSpace(cluster.codePointAt(0))) {
        widest = Math.max(widest, width);
      }
      before = cluster;
    }
    return (int) Math.ceil(widest);
  }

  private static void breakParagraph(String paragraph, int points, boolean bold, int maxWidth, List<String> lines) {
    if (TextMeasure.width(paragraph, points, bold) <= maxWidth) {
      lines.add(paragraph);
      return;
    }
    List<String> clusters = LineBreaks.clusters(paragraph);
    int start = 0;
    while (start < clusters.size()) {
      int end = fitting(clusters, start, points, bold, maxWidth);
      if (end < clusters.size()) {
        end = breakBefore(clusters, start, end);
      }
      lines.add(String.join("", clusters.subList(start, end)).stripTrailing());
      start = end;
      while (start < clusters.size() && LineBreaks.isSpace(clusters.get(start).codePointAt(0))) {
        start++;
      }
    }
  }

  /** Index after the last cluster that still fits into the line that begins at {@code start}. */
  private static int fitting(List<String> clusters, int start, int points, boolean bold, int maxWidth) {
    double width = 0;
    int end = start;
    while (end < clusters.size()) {
      width += TextMeasure.exactWidth(clusters.get(end), points, bold);
      boolean hanging = LineBreaks.isSpace(clusters.get(end).codePointAt(0));
      if (Math.ceil(width) > maxWidth && end > start && !hanging) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** The last place at or before {@code end} where a break is allowed; {@code end} itself when there is none. */
  private static int breakBefore(List<String> clusters, int start, int end) {
    for (int i = end; i > start; i--) {
      if (LineBreaks.isAllowed(clusters.get(i - 1), clusters.get(i))) {
        return i;
      }
    }
    return end;
  }

  private static String shortened(String line, int points, boolean bold, int maxWidth) {
    List<String> clusters = new ArrayList<>(LineBreaks.clusters(line.substring(0, line.length() - 1)));
    while (clusters.size() > 1
        && TextMeasure.width(String.join("", clusters) + ELLIPSIS, points, bold) > maxWidth) {
      clusters.removeLast();
    }
    return String.join("", clusters).stripTrailing() + ELLIPSIS;
  }
}
