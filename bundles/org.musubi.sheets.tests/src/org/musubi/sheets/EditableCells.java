package org.musubi.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.edit.Edit;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/** Walks through the cells of sheets that are read back. */
final class EditableCells {

  /** A cell that may be filled in. */
  record Cell<R, T>(String place, Table<R> table, String section, R row, Column<R> column, Edit<R, T> edit) {

    /** What stands in the cell as the workbook has it. */
    Entry printed() {
      return switch (column.valueOf(row)) {
        case Value.Blank blank -> Entry.BLANK;
        case Value.Text text -> Entry.text(text.text());
        case Value.Number number -> new Entry.Number(number.number(), false);
        case Value.Formula formula -> throw new AssertionError(place + " is computed and cannot be filled in");
      };
    }

    T value() {
      return edit.get().apply(row);
    }

    void set(T value) {
      edit.set().accept(row, value);
    }
  }

  private EditableCells() {
  }

  static SheetContext context(CouncilModel model, FiscalYear year, Locale locale) {
    return new SheetContext(model, year, false, Variant.COUNCIL, MidoriCouncil.PRINTED, locale);
  }

  /** All tables of a sheet. */
  static List<Table<?>> tables(CouncilSheet sheet, SheetContext context) {
    List<Table<?>> tables = new ArrayList<>();
    for (SheetLayout layout : sheet.definition().build(context)) {
      layout.blocks().stream().map(SheetLayout.Placed::block).filter(Table.class::isInstance)
          .forEach(block -> tables.add((Table<?>) block));
    }
    return tables;
  }

  /** All open cells of a sheet. */
  static List<Cell<?, ?>> of(CouncilSheet sheet, SheetContext context) {
    List<Cell<?, ?>> cells = new ArrayList<>();
    tables(sheet, context).forEach(table -> collect(sheet, table, cells));
    return cells;
  }

  /** Types a text into a cell; the sentence that refuses it, or an empty one. */
  static String enter(CouncilSheet sheet, SheetContext context, String table, String row, String column, String text) {
    return refused(find(sheet, context, table, row, column), context, Entry.text(text));
  }

  /** The open cell of a row, known by its id or by what one of its naming columns shows. */
  static Cell<?, ?> find(CouncilSheet sheet, SheetContext context, String table, String row, String column) {
    return of(sheet, context).stream()
        .filter(cell -> cell.table().name().equals(table) && cell.column().key().equals(column) && isOf(cell, row))
        .findFirst().orElseThrow(() -> new AssertionError("No open cell " + table + "." + column + " of " + row));
  }

  private static <R, T> boolean isOf(Cell<R, T> cell, String row) {
    return cell.table().rowId().apply(cell.row()).equals(row) || cell.table().columns().stream()
        .filter(Column::isNaming)
        .anyMatch(column -> column.valueOf(cell.row()) instanceof Value.Text text && text.text().startsWith(row));
  }

  /** Reads an entry into a cell; the sentence that refuses it, or an empty one. */
  static <R, T> String refused(Cell<R, T> cell, SheetContext context, Entry entry) {
    try {
      cell.set(cell.edit().type().read(entry, context));
      return "";
    } catch (UnreadableException e) {
      return e.getMessage();
    }
  }

  /** Makes a row of a table and types texts into it, column by column. */
  static <R> String addRow(Table<R> table, SheetContext context, String section, Map<String, String> texts) {
    R row = table.rowEdit().create(context, section);
    for (Column<R> column : table.columns()) {
      if (texts.containsKey(column.key())) {
        String refused = refused(cell(null, table, section, row, column, column.edit()), context,
            Entry.text(texts.get(column.key())));
        if (!refused.isEmpty()) {
          throw new AssertionError(column.key() + ": " + refused);
        }
      }
    }
    return table.rowId().apply(row);
  }

  static Table<?> table(CouncilSheet sheet, SheetContext context, String name) {
    return tables(sheet, context).stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  private static <R> void collect(CouncilSheet sheet, Table<R> table, List<Cell<?, ?>> cells) {
    for (Section<R> section : table.sections()) {
      for (R row : section.rows()) {
        for (Column<R> column : table.columns()) {
          if (column.edit() != null && column.isOpenFor(row)) {
            cells.add(cell(sheet, table, section.id(), row, column, column.edit()));
          }
        }
      }
    }
  }

  static <R, T> Cell<R, T> cell(CouncilSheet sheet, Table<R> table, String section, R row, Column<R> column,
      Edit<R, T> edit) {
    String place = (sheet == null ? "" : sheet.key()) + " " + table.name() + "." + column.key() + " "
        + (row == null ? "new" : table.rowId().apply(row));
    return new Cell<>(place, table, section, row, column, edit);
  }
}
