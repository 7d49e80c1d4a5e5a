package org.musubi.sheets.grid;

import java.util.SortedMap;
import java.util.function.IntFunction;

/**
 * Rows of a large table, whose cells are made when they are read and not kept.
 *
 * @param first row of the first of them, from 0
 * @param count number of rows
 * @param cells makes the cells of a row, counted from 0
 */
record StreamedRows(int first, int count, IntFunction<SortedMap<Integer, GridCell>> cells) {

  int last() {
    return first + count - 1;
  }
}
