package org.musubi.sheets.pdf.draw;

import java.util.List;
import org.musubi.sheets.pdf.book.Content;
import org.musubi.sheets.pdf.book.SheetCell;
import org.musubi.sheets.pdf.book.SheetRow;
import org.musubi.sheets.pdf.look.CellLook;
import org.musubi.sheets.pdf.look.Conditions;
import org.musubi.sheets.pdf.page.Block;
import org.musubi.sheets.pdf.page.Lines;
import org.musubi.sheets.pdf.page.PageGrid;
import org.musubi.sheets.pdf.page.PageGrid.Axis;
import org.musubi.sheets.pdf.page.RowWindow;

/** The cells of one page: what they hold, how they look and where they are. */
final class PageCells {

  private final SheetToPrint printed;
  private final Axis rows;
  private final Axis columns;
  private final SheetCell[][] cells;
  private final CellLook[][] looks;
  private final Block[][] merges;

  PageCells(SheetToPrint printed, PageGrid grid, RowWindow window, Conditions conditions) {
    this.printed = printed;
    rows = grid.rows();
    columns = grid.columns();
    cells = new SheetCell[rows.count()][columns.count()];
    looks = new CellLook[rows.count()][columns.count()];
    merges = new Block[rows.count()][columns.count()];
    for (int r = 0; r < rows.count(); r++) {
      fill(r, window, conditions);
    }
  }

  private void fill(int r, RowWindow window, Conditions conditions) {
    int index = rows.indices()[r];
    SheetRow row = window.row(index);
    List<Block> merged = printed.merges().at(index);
    for (int c = 0; c < columns.count(); c++) {
      int column = columns.indices()[c];
      for (Block block : merged) {
        if (block.firstColumn() <= column && block.lastColumn() >= column) {
          merges[r][c] = block;
        }
      }
      Block merge = merges[r][c];
      boolean covered = merge != null && (merge.firstRow() != index || merge.firstColumn() != column);
      cells[r][c] = covered ? window.cell(merge.firstRow(), merge.firstColumn())
          : row == null ? null : row.cell(column);
      CellLook look = look(row, column);
      CellLook main = covered ? look(window.row(merge.firstRow()), merge.firstColumn()) : look;
      main = conditions.apply(main, covered ? merge.firstRow() : index, covered ? merge.firstColumn() : column);
      // Merged cells look like their first one, only each has its own borders.
      looks[r][c] = !covered ? main : new CellLook(main.fill(), main.letters(), main.across(), main.upright(),
          main.wrap(), main.shrink(), main.rotation(), main.indent(), main.formatNumber(), main.format(),
          look.borders());
    }
  }

  private CellLook look(SheetRow row, int column) {
    SheetCell cell = row == null ? null : row.cell(column);
    int style = cell != null ? cell.style() : row != null && row.style() >= 0 ? row.style()
        : printed.size().columnStyle(column);
    return printed.looks().of(style);
  }

  int rows() {
    return rows.count();
  }

  int columns() {
    return columns.count();
  }

  CellLook look(int r, int c) {
    return looks[r][c];
  }

  SheetCell cell(int r, int c) {
    return cells[r][c];
  }

  boolean hasContent(int r, int c) {
    return cells[r][c] != null && !(cells[r][c].content() instanceof Content.None);
  }

  boolean isMerged(int r, int c) {
    return merges[r][c] != null;
  }

  /** Whether two cells of the page belong to the same merged one. */
  boolean areOne(int r, int c, int otherRow, int otherColumn) {
    return merges[r][c] != null && merges[r][c] == merges[otherRow][otherColumn];
  }

  /** Whether the text of a cell is written here: of merged cells at the first one on the page. */
  boolean isStart(int r, int c) {
    return merges[r][c] == null || (r == 0 || !areOne(r, c, r - 1, c)) && (c == 0 || !areOne(r, c, r, c - 1));
  }

  /** Place of a single cell. */
  Box place(int r, int c) {
    return new Box(columns.starts()[c], rows.starts()[r], columns.starts()[c + 1] - columns.starts()[c],
        rows.starts()[r + 1] - rows.starts()[r]);
  }

  /** Place of a cell on this page; of merged cells as far as they are on the page. */
  Box seen(int r, int c) {
    Box place = place(r, c);
    if (merges[r][c] == null) {
      return place;
    }
    int lastRow = r;
    while (lastRow + 1 < rows.count() && areOne(r, c, lastRow + 1, c)) {
      lastRow++;
    }
    int lastColumn = c;
    while (lastColumn + 1 < columns.count() && areOne(r, c, r, lastColumn + 1)) {
      lastColumn++;
    }
    return new Box(place.x(), place.y(), columns.starts()[lastColumn + 1] - place.x(),
        rows.starts()[lastRow + 1] - place.y());
  }

  /** Place of a cell; merged cells that go on on other pages reach out of this one. */
  Box whole(int r, int c) {
    Block merge = merges[r][c];
    Box place = place(r, c);
    if (merge == null) {
      return place;
    }
    Lines heights = printed.size().rows();
    Lines widths = printed.size().columns();
    double above = heights.size(merge.firstRow(), rows.indices()[r] - 1);
    double before = widths.size(merge.firstColumn(), columns.indices()[c] - 1);
    return new Box(place.x() - before, place.y() - above, widths.size(merge.firstColumn(), merge.lastColumn()),
        heights.size(merge.firstRow(), merge.lastRow()));
  }
}
