package org.musubi.sheets.template;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * The references to cells in a formula. Formulas are taken as text, so that functions nobody here knows stay as they
 * are.
 */
final class FormulaText {

  /**
   * A corner of a reference; rows and columns count from 0.
   *
   * @param fixedColumn true with a dollar sign before the column
   * @param fixedRow    true with a dollar sign before the row
   */
  record Corner(int row, int column, boolean fixedRow, boolean fixedColumn) {

    private static final Pattern FORM = Pattern.compile("(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})");

    private static Corner of(String text) {
      Matcher matcher = FORM.matcher(text);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("Not a cell: " + text);
      }
      return new Corner(Integer.parseInt(matcher.group(4)) - 1,
          CellReference.convertColStringToIndex(matcher.group(2).toUpperCase(Locale.ROOT)),
          !matcher.group(3).isEmpty(), !matcher.group(1).isEmpty());
    }

    Corner at(int newRow, int newColumn) {
      return new Corner(newRow, newColumn, fixedRow, fixedColumn);
    }

    String text() {
      return (fixedColumn ? "$" : "") + CellReference.convertNumToColString(column) + (fixedRow ? "$" : "") + (row + 1);
    }
  }

  /**
   * A reference.
   *
   * @param sheet  name of the worksheet, or null for the one the formula stands in
   * @param prefix the same as written, with its exclamation mark
   * @param last   the other corner, or null for a single cell
   */
  record Reference(String sheet, String prefix, Corner first, Corner last) {

    /** The same reference to other cells. */
    String text(Corner newFirst, Corner newLast) {
      return prefix + newFirst.text() + (newLast == null ? "" : ":" + newLast.text());
    }
  }

  /** Says how references are written now; empty when there is no such cell any more. */
  interface Change {
    Optional<String> of(Reference reference);

    /** Rows as a whole, e.g. those repeated on every page; counted from 0. */
    default Optional<String> ofRows(String sheet, String prefix, int first, int last) {
      return Optional.of(prefix + "$" + (first + 1) + ":$" + (last + 1));
    }
  }

  private static final String CELL = "\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}";
  private static final String SHEET = "(?<sheet>'(?:[^']|'')+'!|[\\p{L}\\p{N}_.\u00B7\u30FB]+!)?";

  /** What is left alone comes first: texts, column names of tables in brackets. */
  private static final Pattern TOKEN = Pattern.compile(
      "\"(?:[^\"]|\"\")*\"|\\[[^\\]]*\\]|(?<![\\p{L}\\p{N}_.$!'])" + SHEET
      + "(?:(?<first>" + CELL + ")(?::(?<last>" + CELL + "))?(?![\\p{L}\\p{N}_(.!])"
      + "|\\$?(?<top>[1-9]\\d{0,6}):\\$?(?<bottom>[1-9]\\d{0,6})(?![\\p{L}\\p{N}_(.!]))");

  private FormulaText() {
  }

  /** The formula with its references changed; empty when one of them has no cell any more. */
  static Optional<String> rewrite(String formula, Change change) {
    Matcher matcher = TOKEN.matcher(formula);
    StringBuilder rewritten = new StringBuilder();
    while (matcher.find()) {
      Optional<String> token = Optional.of(matcher.group());
      String prefix = matcher.group("sheet") == null ? "" : matcher.group("sheet");
      if (matcher.group("first") != null) {
        token = change.of(new Reference(nameOf(prefix), prefix, Corner.of(matcher.group("first")),
            matcher.group("last") == null ? null : Corner.of(matcher.group("last"))));
      } else if (matcher.group("top") != null) {
        token = change.ofRows(nameOf(prefix), prefix, Integer.parseInt(matcher.group("top")) - 1,
            Integer.parseInt(matcher.group("bottom")) - 1);
      }
      if (token.isEmpty()) {
        return Optional.empty();
      }
      matcher.appendReplacement(rewritten, Matcher.quoteReplacement(token.get()));
    }
    return Optional.of(matcher.appendTail(rewritten).toString());
  }

  private static String nameOf(String prefix) {
    if (prefix.isEmpty()) {
      return null;
    }
    String name = prefix.substring(0, prefix.length() - 1);
    return name.startsWith("'") ? name.substring(1, name.length() - 1).replace("''", "'") : name;
  }
}
