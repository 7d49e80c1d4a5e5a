package org.musubi.sheets.template;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Rows of a house style that stay together when something above them grows: a table, a row of text, a picture. */
final class Part {

  /**
   * A repeated line in its place.
   *
   * @param line        what it shows
   * @param templateRow the row of the house style it looks like
   * @param row         where it stands in the filled worksheet
   */
  record PlacedLine(KnownTable.Line line, int templateRow, int row) {
  }

  private final int top;
  private final int bottom;
  private final BitSet columns;
  private final TablePattern table;
  private final boolean under;
  private final List<PlacedLine> lines = new ArrayList<>();
  private int placedTop;

  private Part(int top, int bottom, BitSet columns, TablePattern table, boolean under) {
    this.top = top;
    this.bottom = bottom;
    this.columns = columns;
    this.table = table;
    this.under = under;
  }

  static Part ofTable(TablePattern table, boolean under) {
    return new Part(table.top(), table.lastRow(), table.columns(), table, under);
  }

  static Part ofRows(int top, int bottom, BitSet columns, boolean under) {
    return new Part(top, bottom, columns, null, under);
  }

  int top() {
    return top;
  }

  int bottom() {
    return bottom;
  }

  BitSet columns() {
    return columns;
  }

  /** The table, or null. */
  TablePattern table() {
    return table;
  }

  /** True when it must stand below another part whatever becomes of that. */
  boolean isBelow(Part other) {
    return other.bottom < top && (!under || other.columns.intersects(columns));
  }

  boolean isLeftOut() {
    return table != null && table.table().isOmitted();
  }

  /** Puts the part in its place. */
  void place(int row) {
    placedTop = row;
    if (table == null || isLeftOut()) {
      return;
    }
    int next = row + table.firstRow() - top;
    for (KnownTable.Line line : table.table().lines()) {
      Integer pattern = table.row(line.kind());
      if (pattern != null) {
        lines.add(new PlacedLine(line, pattern, next++));
      }
    }
  }

  List<PlacedLine> lines() {
    return lines;
  }

  int placedTop() {
    return placedTop;
  }

  /** Last row in the filled worksheet; the one above the first when nothing is left. */
  int placedBottom() {
    return table == null ? placedTop + bottom - top : placedTop + table.firstRow() - top + lines.size() - 1;
  }

  boolean contains(int row) {
    return row >= top && row <= bottom;
  }

  /** Rows in the filled worksheet for a row of the house style, in their order; none when it is left out. */
  List<Integer> rowsOf(int row) {
    if (isLeftOut()) {
      return List.of();
    }
    if (table != null && row >= table.firstRow()) {
      return lines.stream().filter(line -> line.templateRow() == row).map(PlacedLine::row).toList();
    }
    return List.of(placedTop + row - top);
  }
}
