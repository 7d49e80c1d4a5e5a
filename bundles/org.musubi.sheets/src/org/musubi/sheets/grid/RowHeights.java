package org.musubi.sheets.grid;

import java.util.Map;
import java.util.SortedMap;
import org.musubi.sheets.grid.Look.Flow;
import org.musubi.sheets.grid.Look.Font;
import org.musubi.sheets.layout.Value;

/** Makes every row high enough for the text in it. */
final class RowHeights {

  /** Height of a line of 游ゴシック, which is set wide, in parts of the letter size. */
  private static final double LINE = 1.66;
  private static final double MARGIN = 3;

  /** Rows cannot be higher than this in Excel. */
  private static final double HIGHEST = 409;
  private static final double SMALLEST_FONT = 6;
  private static final double VERTICAL_SIGN = 1.5;

  private RowHeights() {
  }

  static void set(Grid grid) {
    grid.rows().forEach((row, cells) -> grid.height(row, fit(grid, row, cells)));
  }

  /** Height of a row in points; letters of a text too long for the highest row are made smaller. */
  static double fit(Grid grid, int row, SortedMap<Integer, GridCell> cells) {
    double height = Math.max(grid.heights().getOrDefault(row, 0.0), Font.BODY_SIZE * LINE + MARGIN);
    for (Map.Entry<Integer, GridCell> entry : cells.entrySet()) {
      if (!grid.hiddenColumns().contains(entry.getKey())) {
        height = Math.max(height, heightOf(grid, row, entry));
      }
    }
    return Math.min(height, HIGHEST);
  }

  private static double heightOf(Grid grid, int row, Map.Entry<Integer, GridCell> entry) {
    GridCell cell = entry.getValue();
    String text = switch (cell.value()) {
      case Value.Text plain -> plain.text();
      case Value.Formula formula when formula.sample() != null -> formula.sample();
      default -> "";
    };
    if (text.isEmpty()) {
      return 0;
    }
    Area area = grid.areaAt(row, entry.getKey());
    double size = cell.look().font().size();
    if (cell.look().flow() == Flow.VERTICAL) {
      return text.codePointCount(0, text.length()) * size * VERTICAL_SIGN + 2 * MARGIN;
    }
    if (cell.look().flow() != Flow.WRAP) {
      return size * LINE + MARGIN;
    }
    double width = widthOf(grid, area);
    double height = height(text, width, size);
    while (height > HIGHEST && size > SMALLEST_FONT) {
      size -= 1;
      height = height(text, width, size);
    }
    if (size < cell.look().font().size()) {
      entry.setValue(cell.with(cell.look().with(cell.look().font().sized(size))));
    }
    return height / (area.lastRow() - area.firstRow() + 1);
  }

  private static double height(String text, double width, double size) {
    return TextMeasure.lines(text, width, size) * size * LINE + MARGIN;
  }

  private static double widthOf(Grid grid, Area area) {
    double width = 0;
    for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
      if (!grid.hiddenColumns().contains(column)) {
        width += grid.widths().getOrDefault(column, Grid.DEFAULT_WIDTH);
      }
    }
    return width;
  }
}
