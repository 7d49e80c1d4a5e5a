package org.musubi.workbench.diagram.printing;

import java.util.ArrayList;
import java.util.List;

/**
 * How a figure is spread over sheets of paper. Lengths are pixels of the figure, 96 to an inch of paper at 100 %.
 *
 * @param scale size on paper / size in the figure
 * @param columns sheets side by side
 * @param rows sheets one below the other
 * @param sheetWidth how much of the figure goes onto a sheet
 * @param sheetHeight how much of the figure goes onto a sheet
 */
record PageGrid(double scale, int columns, int rows, double sheetWidth, double sheetHeight) {

  /** Pixels of a figure at 100 % in an inch of paper. */
  static final double DOTS_PER_INCH = 96;

  /** A sheet: what part of the figure it shows, by its upper left corner. */
  record Sheet(double x, double y) {
  }

  /** Everything on one sheet, made smaller where needed but never larger. */
  static PageGrid onOneSheet(double width, double height, double paperWidth, double paperHeight) {
    double scale = Math.min(1, Math.min(paperWidth / width, paperHeight / height));
    return new PageGrid(scale, 1, 1, paperWidth / scale, paperHeight / scale);
  }

  /** As many sheets as are needed at a scale. */
  static PageGrid tiled(double width, double height, double paperWidth, double paperHeight, double scale) {
    double sheetWidth = paperWidth / scale;
    double sheetHeight = paperHeight / scale;
    return new PageGrid(scale, (int) Math.max(1, Math.ceil(width / sheetWidth - 1e-6)),
        (int) Math.max(1, Math.ceil(height / sheetHeight - 1e-6)), sheetWidth, sheetHeight);
  }

  int count() {
    return columns * rows;
  }

  /** Row by row. */
  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        sheets.add(new Sheet(column * sheetWidth, row * sheetHeight));
      }
    }
    return sheets;
  }
}
