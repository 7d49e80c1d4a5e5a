package org.musubi.sheets.grid;

import java.util.IdentityHashMap;
import java.util.Map;
import org.musubi.sheets.layout.Block;
import org.musubi.sheets.layout.Chart;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;

/** Turns the declaration of a sheet into cells: first every block gets its place, then its cells are written. */
public final class Composer {

  private final SheetLayout layout;
  private final Grid grid;
  private final CellLooks looks;
  private final Positions positions = new Positions();
  private final Map<Block, Integer> firstRows = new IdentityHashMap<>();

  private Composer(SheetLayout layout, boolean inputsMarked) {
    this.looks = new CellLooks(inputsMarked);
    this.layout = layout;
    this.grid = new Grid(layout.name());
  }

  /** Lays out a sheet. */
  public static Grid compose(SheetLayout layout) {
    return compose(layout, true);
  }

  /**
   * Lays out a sheet.
   *
   * @param inputsMarked true to colour cells that are to be filled in
   */
  public static Grid compose(SheetLayout layout, boolean inputsMarked) {
    return new Composer(layout, inputsMarked).compose();
  }

  private Grid compose() {
    placeBlocks();
    setColumns();
    for (SheetLayout.Placed placed : layout.blocks()) {
      int row = firstRows.get(placed.block());
      switch (placed.block()) {
        case Fields fields -> FieldsWriter.write(grid, fields, row, positions);
        case Table<?> table -> write(table, row);
        case Notes notes -> FieldsWriter.write(grid, notes, row);
        case Chart chart -> draw(chart, row);
      }
    }
    RowHeights.set(grid);
    grid.page(page());
    PageBreaks.set(grid);
    return grid;
  }

  /**
   * The main table, whose headings are repeated, may run over pages. Below any other table the repeated headings
   * would be wrong, so it is kept on one page where that is possible.
   */
  private void write(Table<?> table, int row) {
    new TableWriter<>(grid, positions, looks, table, row).write();
    Positions.Place place = positions.of(table.name());
    grid.keepWithNext(row, place.firstRow() - 1);
    if (!table.name().equals(layout.page().repeated())) {
      grid.keepTogether(row, place.lastRow());
    }
  }

  private void draw(Chart chart, int row) {
    int lastRow = row + chart.lines() - 1;
    grid.draw(new Grid.DrawnChart(resolved(chart), new Area(row, lastRow, chart.from(), chart.to())));
    grid.keepTogether(row, lastRow);
  }

  private void placeBlocks() {
    int next = 0;
    for (SheetLayout.Placed placed : layout.blocks()) {
      int row = switch (placed.place()) {
        case SheetLayout.Place.OnLine(int line) -> line - 1;
        case SheetLayout.Place.BelowAll(int gap) -> next + gap;
        case SheetLayout.Place.Beside(Block other) -> firstRows.get(other);
        case SheetLayout.Place.Under(Block other, int gap) -> firstRows.get(other) + lines(other) + gap;
      };
      firstRows.put(placed.block(), row);
      grid.place(placed.block(), row);
      if (placed.block() instanceof Table<?> table) {
        grid.place(new PlacedTable(table, positions.place(table, row)));
      }
      next = Math.max(next, row + lines(placed.block()));
    }
  }

  private static int lines(Block block) {
    return switch (block) {
      case Fields fields -> fields.lines();
      case Table<?> table -> table.lines();
      case Notes notes -> notes.lines();
      case Chart chart -> chart.lines();
    };
  }

  private void setColumns() {
    grid.hide(0);
    for (SheetLayout.Placed placed : layout.blocks()) {
      if (placed.block() instanceof Table<?> table) {
        for (Column<?> column : table.columns()) {
          if (column.width() > 0) {
            grid.width(column.index(), column.width());
          }
          if (column.role().isHidden()) {
            grid.hide(column.index());
          }
        }
      }
    }
    layout.hiddenColumns().forEach(grid::hide);
  }

  private Chart resolved(Chart chart) {
    Positions.Here nowhere = new Positions.Here(null, null, 0);
    return new Chart(chart.kind(), chart.title(), positions.write(chart.categories(), nowhere),
        positions.write(chart.values(), nowhere), chart.from(), chart.to(), chart.lines(), chart.max());
  }

  private Grid.Page page() {
    PageSetup page = layout.page();
    int frozenColumns = Columns.index(page.frozenAfter()) + 1;
    int frozenRows = page.frozen() == null ? 1 : positions.of(page.frozen()).firstRow();
    if (page.repeated() == null) {
      return new Grid.Page(page.paper(), page.orientation(), -1, -1, frozenRows, frozenColumns);
    }
    Positions.Place repeated = positions.of(page.repeated());
    return new Grid.Page(page.paper(), page.orientation(), repeated.headingRow(), repeated.firstRow() - 1, frozenRows,
        frozenColumns);
  }
}
