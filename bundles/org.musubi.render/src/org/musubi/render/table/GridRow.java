package org.musubi.render.table;

import java.util.List;

/**
 * One row of a table as it is drawn.
 *
 * @param title what the row is called
 * @param depth number of lines it lies in, 0 for the head and lines of the first level
 * @param cells from left to right, one for each column
 * @param height in pixels
 */
public record GridRow(String title, int depth, List<GridCell> cells, int height) {
  public GridRow {
    cells = List.copyOf(cells);
  }

  static GridRow of(String title, int depth, List<GridCell> cells, int leastHeight) {
    return new GridRow(title, depth, cells,
        cells.stream().mapToInt(GridCell::height).reduce(leastHeight, Math::max));
  }
}
