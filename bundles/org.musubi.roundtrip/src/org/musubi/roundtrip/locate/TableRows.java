package org.musubi.roundtrip.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.musubi.roundtrip.read.BookException;
import org.musubi.roundtrip.read.Worksheet;
import org.musubi.roundtrip.text.RoundTripText;
import org.musubi.roundtrip.text.Words;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.layout.Column;

/** Reads the rows of a table whose columns have been found. */
final class TableRows {

  /** Rows that may be empty before the table is taken to end. */
  private static final int LONGEST_GAP = 50;

  /** More rows than any council fills in by hand. */
  private static final int MOST = 20_000;

  private final String file;
  private final LiveTable live;
  private final Worksheet worksheet;
  private final Map<String, Integer> columns;
  private final Furniture furniture;
  private String section = "";

  /** @param file name of the file, for a sentence */
  TableRows(String file, LiveTable live, Worksheet worksheet, Map<String, Integer> columns) {
    this.file = file;
    this.live = live;
    this.worksheet = worksheet;
    this.columns = columns;
    this.furniture = new Furniture(live.sheet().layout(), live.table());
  }

  /** The rows from one row to another, and those that were added right below. */
  List<FoundRow> between(int first, int last) throws BookException {
    List<FoundRow> rows = new ArrayList<>();
    for (int row = worksheet.filledFrom(first); row >= 0 && row <= last; row = worksheet.filledFrom(row + 1)) {
      add(row, rows);
    }
    for (int row = last + 1; !isEmpty(row) && !endsAt(row); row++) {
      add(row, rows);
    }
    return rows;
  }

  /** The rows from one row to the end of the table, wherever that is. */
  List<FoundRow> from(int first) throws BookException {
    List<FoundRow> rows = new ArrayList<>();
    int previous = first - 1;
    for (int row = worksheet.filledFrom(first); row >= 0; row = worksheet.filledFrom(row + 1)) {
      if (row - previous > LONGEST_GAP || endsAt(row)) {
        break;
      }
      if (!isEmpty(row)) {
        previous = row;
        add(row, rows);
      }
    }
    return rows;
  }

  private void add(int row, List<FoundRow> rows) throws BookException {
    if (rows.size() == MOST) {
      throw new BookException(RoundTripText.TOO_MANY_ROWS, null, file, worksheet.name(), MOST);
    }
    String id = idAt(row);
    if (id.isEmpty() && isFurniture(row)) {
      return;
    }
    List<String> shown = live.naming().stream().filter(column -> columns.containsKey(column.key()))
        .map(column -> at(row, column).shown()).toList();
    boolean filled = live.inputs().stream().anyMatch(column -> isEntry(column, at(row, column)));
    rows.add(new FoundRow(row, id, section, shown.stream().map(Words::plain).toList(), Labels.of(shown), filled));
  }

  /** Rows for filling in may already show something. */
  private static boolean isEntry(Column<Object> column, Entry entry) {
    return !entry.isBlank() && !Words.plain(entry.shown()).equals(Words.plain(LiveTable.shown(column.blankValue())));
  }

  private String idAt(int row) {
    Column<Object> id = live.idColumn();
    return id == null ? "" : at(row, id).shown().strip();
  }

  private boolean isFurniture(int row) {
    boolean found = false;
    for (int column : columns.values()) {
      if (worksheet.at(row, column) instanceof Entry.Text text) {
        String plain = Words.plain(text.text());
        String heads = furniture.sectionOf(plain);
        section = heads == null ? section : heads;
        found |= heads != null || furniture.isSubtotal(plain);
      }
    }
    return found;
  }

  private boolean endsAt(int row) {
    return idAt(row).isEmpty() && columns.values().stream().anyMatch(column ->
        worksheet.at(row, column) instanceof Entry.Text text && furniture.endsTable(Words.plain(text.text())));
  }

  private boolean isEmpty(int row) {
    return columns.values().stream().allMatch(column -> worksheet.at(row, column).isBlank());
  }

  private Entry at(int row, Column<Object> column) {
    Integer index = columns.get(column.key());
    return index == null ? Entry.BLANK : worksheet.at(row, index);
  }
}
