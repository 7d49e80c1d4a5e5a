package org.musubi.sheets.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.grid.Area;
import org.musubi.sheets.grid.GridCell;
import org.musubi.sheets.layout.Value;

/** Fills a worksheet of a house style with one of ours: every cell goes to its place, every placeholder is replaced. */
final class SheetFiller {

  private final SheetPattern pattern;
  private final KnownSheet known;
  private final Arrangement arrangement;
  private final TemplateFormulas formulas;
  private final OwnFormulas ownFormulas;
  private final OwnValues values;
  private final CellWriter cells;
  private final UnaryOperator<String> filter;
  private final Facts facts;
  private final XSSFSheet sheet;
  private final RowFitter heights;

  SheetFiller(SheetPattern pattern, Arrangement arrangement, TemplateFormulas formulas, OwnValues values,
      CellWriter cells, Facts facts) {
    this.pattern = pattern;
    this.known = pattern.known();
    this.arrangement = arrangement;
    this.formulas = formulas;
    this.ownFormulas = new OwnFormulas(known, arrangement);
    this.values = values;
    this.cells = cells;
    this.facts = facts;
    this.filter = facts.filter();
    this.sheet = pattern.sheet().sheet();
    this.heights = new RowFitter(sheet);
  }

  void fill() {
    readHeights();
    clear();
    pattern.sheet().cells().forEach(this::place);
    pattern.sheet().merges().forEach(this::merge);
    hideColumns();
    heights.fit();
  }

  private void readHeights() {
    for (Row row : sheet) {
      XSSFRow xssf = (XSSFRow) row;
      if (xssf.getCTRow().isSetHt()) {
        rowsOf(row.getRowNum()).forEach(target -> heights.least(target, row.getHeightInPoints()));
      }
    }
    for (Part part : arrangement.parts()) {
      part.lines().stream().filter(line -> line.line().blank()).forEach(line ->
          heights.least(line.row(), known.grid().heights().getOrDefault(line.line().row(), 0.0)));
    }
  }

  private List<Integer> rowsOf(int row) {
    List<Integer> rows = new ArrayList<>();
    arrangement.parts().stream().filter(part -> part.contains(row)).forEach(part -> rows.addAll(part.rowsOf(row)));
    return rows;
  }

  private void clear() {
    for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
      sheet.removeMergedRegion(i);
    }
    for (Row row : sheet) {
      List<Cell> all = new ArrayList<>();
      row.forEach(all::add);
      all.forEach(row::removeCell);
      row.setHeight((short) -1);
    }
  }

  private void place(TemplateCell cell) {
    Optional<TablePattern> table = pattern.tableAt(cell.row(), cell.column())
        .filter(found -> found.isPattern(cell.row()));
    if (table.isEmpty()) {
      arrangement.rowsOf(cell.row(), cell.column()).forEach(row -> write(cell, row, null));
      return;
    }
    arrangement.partOf(table.get().table().name()).ifPresent(part -> part.lines().stream()
        .filter(line -> line.templateRow() == cell.row())
        .forEach(line -> write(cell, line.row(), line)));
  }

  /** Writes a cell of the house style; {@code line} is null outside repeated rows. */
  private void write(TemplateCell template, int row, Part.PlacedLine line) {
    XSSFCell cell = cells.at(sheet, row, template);
    if (template.formula() != null) {
      cells.formula(cell, formulas.rewrite(filter.apply(template.formula()),
          new TemplateFormulas.Here(sheet.getSheetName(), template.row(), template.column(), row)));
    } else if (template.marked() == null) {
      cells.constant(cell, template.value(), filter);
    } else {
      Area own = own(template.marked().only(), line);
      if (own == null) {
        cells.text(cell, filter.apply(template.marked().filled(placeholder -> words(placeholder, line))));
      } else {
        writeOwn(cell, own.firstRow(), own.firstColumn());
      }
    }
  }

  /** Our cell that takes the place of a placeholder alone in its cell; null for words. */
  private Area own(Placeholder placeholder, Part.PlacedLine line) {
    return switch (placeholder) {
      case Placeholder.Field(String place, boolean entry) when !entry -> known.field(place).orElse(null);
      case Placeholder.Cell(String table, String column) -> cellOf(table, column, line);
      case Placeholder.Subtotal(String table, String column) -> cellOf(table, column, line);
      case Placeholder.Heading(String table) -> headingOf(table, line);
      case null, default -> null;
    };
  }

  private Area cellOf(String table, String column, Part.PlacedLine line) {
    KnownTable found = known.tableNamed(table).orElseThrow();
    return line == null ? null : found.columnNamed(column).map(found.columns()::get)
        .map(index -> new Area(line.line().row(), line.line().row(), index, index)).orElse(null);
  }

  /** The heading of a section stands in the first cell of its line. */
  private Area headingOf(String table, Part.PlacedLine line) {
    if (line == null) {
      return null;
    }
    int row = line.line().row();
    return known.tableNamed(table).orElseThrow().columns().values().stream().sorted()
        .filter(column -> known.cell(row, column) != null && known.cell(row, column).value().isFilled())
        .findFirst().map(column -> new Area(row, row, column, column)).orElse(null);
  }

  private String words(Placeholder placeholder, Part.PlacedLine line) {
    return switch (placeholder) {
      case null -> "";
      case Placeholder.Fact(String name) -> Fact.named(name).filter(fact -> fact == Fact.HINT)
          .map(fact -> known.hint()).orElseGet(() -> facts.of(name));
      case Placeholder.Field(String place, boolean entry) -> known.field(place)
          .map(area -> values.words(area.firstRow(), area.firstColumn()))
          .map(text -> entry ? entry(text) : text).orElse("");
      case Placeholder.Title(String table) -> known.tableNamed(table).map(KnownTable::title).map(filter).orElse("");
      case Placeholder.Label(String table, String column, boolean group) -> label(table, column, group);
      case Placeholder.Cell cell -> own(cell, line) == null ? "" : inWords(own(cell, line));
      case Placeholder.Subtotal subtotal -> own(subtotal, line) == null ? "" : inWords(own(subtotal, line));
      case Placeholder.Heading heading -> own(heading, line) == null ? "" : inWords(own(heading, line));
      case Placeholder.Mark mark -> "";
      case Placeholder.Under under -> "";
    };
  }

  private String inWords(Area area) {
    return values.words(area.firstRow(), area.firstColumn());
  }

  /** What stands behind the label of a field of the head. */
  private static String entry(String text) {
    String[] halves = text.split("[:\uFF1A]", 2);
    return halves.length == 2 ? halves[1].strip() : text;
  }

  private String label(String tableName, String column, boolean group) {
    KnownTable table = known.tableNamed(tableName).orElseThrow();
    return table.columnNamed(column).map(key -> filter.apply(group ? table.group(key) : table.label(key))).orElse("");
  }

  private void writeOwn(XSSFCell cell, int row, int column) {
    GridCell own = known.cell(row, column);
    if (own == null) {
      return;
    }
    cells.dress(cell, own);
    if (own.value() instanceof Value.Formula formula) {
      Optional<String> rewritten = ownFormulas.rewrite(formula.template());
      if (rewritten.isPresent()) {
        cells.formula(cell, rewritten);
        if (formula.sample() != null) {
          heights.sample(cell.getRowIndex(), cell.getColumnIndex(), formula.sample());
        }
        return;
      }
    }
    cells.value(cell, values.of(row, column));
  }

  private void merge(CellRangeAddress merge) {
    boolean repeated = merge.getFirstRow() == merge.getLastRow()
        && arrangement.isRepeated(merge.getFirstRow(), merge.getFirstColumn());
    for (int row : arrangement.rowsOf(merge.getFirstRow(), merge.getFirstColumn())) {
      int last = repeated ? row : row + merge.getLastRow() - merge.getFirstRow();
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row, last, merge.getFirstColumn(), merge.getLastColumn()));
    }
  }

  /** Columns that this variant of our sheet leaves out, e.g. names in a public one. */
  private void hideColumns() {
    List<Integer> hidden = known.worksheet().layout().hiddenColumns();
    for (TablePattern table : pattern.tables().values()) {
      for (Map.Entry<String, Integer> column : table.table().columns().entrySet()) {
        Integer place = table.columnOf(KnownTable.Kind.ITEM, column.getKey());
        if (place != null && hidden.contains(column.getValue())) {
          sheet.setColumnHidden(place, true);
        }
      }
    }
  }
}
