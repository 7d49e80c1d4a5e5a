package org.musubi.sheets.grid;

import java.util.Map;

/** Takes the rows of a sheet one after the other, from top to bottom. */
@FunctionalInterface
public interface RowReader {

  /**
   * A row.
   *
   * @param row    from 0
   * @param height in points
   * @param cells  by column from left to right; not kept after the call
   */
  void row(int row, double height, Map<Integer, GridCell> cells);
}
