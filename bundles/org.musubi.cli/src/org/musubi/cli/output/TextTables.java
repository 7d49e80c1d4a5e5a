package org.musubi.cli.output;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Tables in plain text whose columns line up although Japanese characters take two places. */
public final class TextTables {

  private static final String INDENT = "  ";
  private static final int WIDEST = 44;

  /** Signs that do not begin a line in Japanese; they may stick out by one place instead. */
  private static final String NEVER_FIRST = "、。,.)」』)";

  private TextTables() {
  }

  /** Rows below a header; columns are as wide as their content, up to a limit at which text wraps. */
  public static List<String> of(List<String> header, List<List<String>> rows) {
    return of(header, rows, new BitSet());
  }

  /** @param right columns whose text stands at the right, such as numbers */
  public static List<String> of(List<String> header, List<List<String>> rows, BitSet right) {
    List<List<String>> all = new ArrayList<>(List.of(header));
    all.addAll(rows);
    int[] widths = new int[header.size()];
    for (List<String> row : all) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], wrap(row.get(c)).stream().mapToInt(TextTables::width).max().orElse(0));
      }
    }
    List<String> lines = new ArrayList<>();
    all.forEach(row -> addRow(lines, row, widths, right));
    return lines;
  }

  private static void addRow(List<String> lines, List<String> row, int[] widths, BitSet right) {
    List<List<String>> cells = row.stream().map(TextTables::wrap).toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        String part = i < cells.get(c).size() ? cells.get(c).get(i) : "";
        String gap = " ".repeat(Math.max(0, widths[c] - width(part)));
        line.append(INDENT).append(right.get(c) ? gap + part : part + gap);
      }
      lines.add(line.toString().stripTrailing());
    }
  }

  /** Japanese has no spaces to break at; lines end where the next character would not fit. */
  private static List<String> wrap(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int width = 0;
    for (int codePoint : text.replaceAll("\\s+", " ").codePoints().toArray()) {
      int next = width(codePoint);
      if (width + next > WIDEST && NEVER_FIRST.indexOf(codePoint) < 0) {
        parts.add(part.toString());
        part.setLength(0);
        width = 0;
      }
      part.appendCodePoint(codePoint);
      width += next;
    }
    parts.add(part.toString());
    return parts;
  }

  /** Places a text takes: two for East Asian wide and full-width characters. */
  public static int width(String text) {
    return text.codePoints().map(TextTables::width).sum();
  }

  private static int width(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> isHalfWidthKana(codePoint) ? 1 : 2;
      default -> isWideSign(codePoint) ? 2 : 1;
    };
  }

  private static boolean isHalfWidthKana(int codePoint) {
    return codePoint >= 0xFF61 && codePoint <= 0xFFDC;
  }

  private static boolean isWideSign(int codePoint) {
    return codePoint >= 0x3000 && codePoint <= 0x303F || codePoint == 0x30FB || codePoint == 0x30FC
        || codePoint >= 0xFF01 && codePoint <= 0xFF60;
  }
}
