package org.musubi.roundtrip.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.musubi.roundtrip.read.BookException;
import org.musubi.roundtrip.read.Cells;
import org.musubi.roundtrip.read.Meta;
import org.musubi.roundtrip.read.ReturnedBook;
import org.musubi.roundtrip.read.ReturnedBook.NamedCells;
import org.musubi.roundtrip.read.Worksheet;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.xlsx.DataNames;

/** Finds the tables of the present model in a workbook. */
public final class TableFinder {

  /** The part of its headings by which a table is known again: on its own tab, and on a tab that says nothing. */
  private static final double SHARE_AT_HOME = 0.5;
  private static final double SHARE_ELSEWHERE = 0.8;

  private final ReturnedBook book;
  private final Map<String, List<Headings>> taken = new HashMap<>();

  public TableFinder(ReturnedBook book) {
    this.book = book;
  }

  /**
   * A table where it stands, empty when it is not in the workbook.
   *
   * @throws BookException when it has an absurd number of rows
   */
  public Optional<FoundTable> find(LiveTable table) throws BookException {
    Optional<FoundTable> byNames = byNames(table);
    return byNames.isPresent() ? byNames : byHeadings(table);
  }

  /** The tab under which a worksheet was exported; its number among its like may be another one now. */
  public Optional<Meta.Tab> tabOf(LiveSheet sheet) {
    String subject = sheet.layout().subject();
    return book.stamp().flatMap(stamp -> stamp.worksheets().stream()
        .filter(tab -> tab.sheet().equals(sheet.key()) && tab.about().equals(subject))
        .skip(sheet.number()).findFirst());
  }

  private Optional<FoundTable> byNames(LiveTable table) throws BookException {
    int part = tabOf(table.sheet()).map(Meta.Tab::part).orElse(table.sheet().part());
    boolean known = book.stamp().map(stamp -> stamp.worksheets().isEmpty() || tabOf(table.sheet()).isPresent())
        .orElse(true);
    Map<String, NamedCells> names = new HashMap<>();
    for (Column<Object> column : table.table().columns()) {
      NamedCells cells = book.names().get(DataNames
          .of(table.sheet().key(), part, table.table().name(), column.key()).toLowerCase(Locale.ROOT));
      if (cells != null) {
        names.put(column.key(), cells);
      }
    }
    Worksheet worksheet = known ? worksheetOf(table, names) : null;
    if (worksheet == null) {
      return Optional.empty();
    }
    names.values().removeIf(cells -> !cells.worksheet().equalsIgnoreCase(worksheet.name())
        || cells.cells().firstColumn() != cells.cells().lastColumn());
    Map<String, Integer> columns = new HashMap<>();
    names.forEach((key, cells) -> columns.put(key, cells.cells().firstColumn()));
    int first = names.values().stream().map(NamedCells::cells).mapToInt(Cells::firstRow).min().orElseThrow();
    int last = names.values().stream().map(NamedCells::cells).mapToInt(Cells::lastRow).max().orElseThrow();
    addByHeadings(table, worksheet, first, columns);
    return Optional.of(new FoundTable(table, worksheet, columns,
        new TableRows(book.fileName(), table, worksheet, columns).between(first, last), false));
  }

  /** The worksheet on which the first input with a name stands, else null. */
  private Worksheet worksheetOf(LiveTable table, Map<String, NamedCells> names) {
    return table.inputs().stream().map(column -> names.get(column.key()))
        .filter(cells -> cells != null && cells.cells().firstColumn() == cells.cells().lastColumn()).findFirst()
        .flatMap(cells -> book.worksheet(cells.worksheet())).orElse(null);
  }

  /** A column whose name was lost may still have its heading. */
  private static void addByHeadings(LiveTable table, Worksheet worksheet, int first, Map<String, Integer> columns) {
    if (first > 0 && table.table().visibleColumns().stream().anyMatch(c -> !columns.containsKey(c.key()))) {
      Headings.at(worksheet, table.table(), first - 1).columns().forEach((key, index) -> {
        if (!columns.containsValue(index)) {
          columns.putIfAbsent(key, index);
        }
      });
    }
  }

  private Optional<FoundTable> byHeadings(LiveTable table) throws BookException {
    for (Worksheet worksheet : candidates(table.sheet())) {
      List<Headings> used = taken.computeIfAbsent(worksheet.name(), name -> new ArrayList<>());
      boolean atHome = tabOf(table.sheet()).isPresent()
          || worksheet.name().equalsIgnoreCase(table.sheet().layout().name());
      Headings headings = Headings.find(worksheet, table.table(), atHome ? SHARE_AT_HOME : SHARE_ELSEWHERE, used);
      if (headings != null && table.inputs().stream().anyMatch(c -> headings.columns().containsKey(c.key()))) {
        used.add(headings);
        return Optional.of(new FoundTable(table, worksheet, headings.columns(),
            new TableRows(book.fileName(), table, worksheet, headings.columns()).from(headings.row() + 1), true));
      }
    }
    return Optional.empty();
  }

  /** Where the table may stand: on its own tab, and where nothing says which that is, on any that is shown. */
  private List<Worksheet> candidates(LiveSheet sheet) {
    Optional<Meta.Tab> tab = tabOf(sheet);
    if (tab.isPresent()) {
      return book.worksheet(tab.get().name()).map(List::of).orElse(List.of());
    }
    if (book.stamp().map(stamp -> !stamp.worksheets().isEmpty()).orElse(false)) {
      return List.of();
    }
    Optional<Worksheet> named = book.worksheet(sheet.layout().name());
    return named.map(List::of).orElseGet(() ->
        book.worksheets().stream().filter(worksheet -> !worksheet.isHidden()).toList());
  }
}
