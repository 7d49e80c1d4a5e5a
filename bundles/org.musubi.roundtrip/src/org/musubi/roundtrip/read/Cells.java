package org.musubi.roundtrip.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.sheets.layout.Columns;

/**
 * A rectangle of cells; rows and columns count from 0, both ends belong to it.
 */
public record Cells(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  private static final Pattern AREA =
      Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}))?");

  /** What {@code I9} or {@code $I$9:$I$20} names, or null when it names no such cells. */
  static Cells of(String reference) {
    Matcher matcher = AREA.matcher(reference);
    if (!matcher.matches()) {
      return null;
    }
    int column = Columns.index(matcher.group(1).toUpperCase());
    int row = Integer.parseInt(matcher.group(2)) - 1;
    int lastColumn = matcher.group(3) == null ? column : Columns.index(matcher.group(3).toUpperCase());
    int lastRow = matcher.group(4) == null ? row : Integer.parseInt(matcher.group(4)) - 1;
    Cells cells = new Cells(Math.min(row, lastRow), Math.max(row, lastRow), Math.min(column, lastColumn),
        Math.max(column, lastColumn));
    return cells.firstRow < 0 || cells.lastRow >= Limits.ROWS || cells.lastColumn >= Limits.COLUMNS ? null : cells;
  }

  /** Address of a cell as people write it: I9. */
  public static String address(int row, int column) {
    return Columns.letter(column) + (row + 1);
  }

  boolean contains(int row, int column) {
    return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
  }

  /** Number of cells. */
  long count() {
    return (lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L);
  }
}
