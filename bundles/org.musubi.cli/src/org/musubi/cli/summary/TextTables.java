package org.musubi.cli.summary;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Tables in plain text whose columns line up when Japanese characters take two places. */
final class TextTables {

  private static final int INDENT = 2;
  private static final int WIDEST = 46;

  private TextTables() {
  }

  /** Rows below a header; columns are as wide as their content, up to a limit at which text wraps. */
  static List<String> of(List<String> header, List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>(List.of(header));
    all.addAll(rows);
    Column[] columns = new Column[header.size()];
    for (int c = 0; c < columns.length; c++) {
      int column = c;
      int width = all.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
      columns[c] = new Column(Math.min(width, WIDEST) + INDENT, INDENT, Overflow.WRAP);
    }
    TextTable table = TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), columns);
    table.setAdjustLineBreaksForWideCJKCharacters(true);
    for (List<String> row : all) {
      // A column is two places wider than its text and starts with them, so the last place stays free.
      table.addRowValues(row.stream().map(Ansi.OFF::text).toArray(Text[]::new));
    }
    return table.toString().lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList();
  }

  /** Places a text takes: two for East Asian wide and full-width characters. */
  static int width(String text) {
    return text.codePoints().map(TextTables::width).sum();
  }

  private static int width(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return switch (script) {
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
