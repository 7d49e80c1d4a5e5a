package org.musubi.workbench.diagram.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.musubi.render.table.GridCell;
import org.musubi.render.table.GridRow;
import org.musubi.render.table.TableGrid;
import org.musubi.viewpoint.table.Cell;
import org.musubi.viewpoint.table.Column;
import org.musubi.viewpoint.table.Line;
import org.musubi.viewpoint.table.Table;

/**
 * The rows and columns a table shows and where they are, in pixels from the upper left corner of the first row. Column
 * 0 holds the names of the lines where there are names. Lines below a folded one are left out.
 */
final class GridShape {

  private final Table table;
  private final TableGrid grid;
  private final List<Line> lines = new ArrayList<>();
  private final List<GridRow> rows = new ArrayList<>();
  private final List<Integer> tops = new ArrayList<>();
  private final List<Integer> lefts = new ArrayList<>();
  private final int height;
  private final int width;

  GridShape(Table table, Set<Line> folded) {
    this.table = table;
    grid = TableGrid.of(table);
    List<Line> all = table.allLines();
    int top = 0;
    for (int i = 0; i < all.size(); i++) {
      if (!isBelow(all.get(i), folded)) {
        lines.add(all.get(i));
        rows.add(grid.rows().get(i));
        tops.add(top);
        top += grid.rows().get(i).height();
      }
    }
    height = top;
    int left = 0;
    for (int each : grid.widths()) {
      lefts.add(left);
      left += each;
    }
    width = left;
  }

  private static boolean isBelow(Line line, Set<Line> folded) {
    for (Object above = line.container(); above instanceof Line next; above = next.container()) {
      if (folded.contains(next)) {
        return true;
      }
    }
    return false;
  }

  Table table() {
    return table;
  }

  int rows() {
    return rows.size();
  }

  int columns() {
    return lefts.size();
  }

  Line line(int row) {
    return lines.get(row);
  }

  int rowOf(Line line) {
    return lines.indexOf(line);
  }

  /** Whether the first column holds the names of the lines. */
  boolean isHeaded() {
    return grid.headed();
  }

  /** Whether a column holds the names of the lines. */
  boolean isNames(int column) {
    return column == 0 && grid.headed();
  }

  /** The column of the table, null for the names of the lines. */
  Column column(int column) {
    return isNames(column) ? null : table.columns().get(column - (grid.headed() ? 1 : 0));
  }

  /** The cell at a place, null for names and where there is none. */
  Cell cell(int row, int column) {
    return isNames(column) ? null : line(row).cell(column(column));
  }

  GridCell field(int row, int column) {
    return rows.get(row).cells().get(column);
  }

  GridCell head(int column) {
    return grid.head().cells().get(column);
  }

  int left(int column) {
    return lefts.get(column);
  }

  int width(int column) {
    return grid.widths().get(column);
  }

  int top(int row) {
    return tops.get(row);
  }

  int height(int row) {
    return rows.get(row).height();
  }

  int headHeight() {
    return grid.head().height();
  }

  /** Width of the names, which do not scroll sideways. */
  int frozen() {
    return grid.headed() ? width(0) : 0;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Column at a distance from the left, -1 beside all. */
  int columnAt(int x) {
    for (int i = 0; i < columns(); i++) {
      if (x >= left(i) && x < left(i) + width(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Row at a distance from the top of the first, -1 below all. */
  int rowAt(int y) {
    int low = 0;
    int high = rows() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      if (y < top(middle)) {
        high = middle - 1;
      } else if (y >= top(middle) + height(middle)) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
