package org.musubi.sheets.pdf.page;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import org.musubi.sheets.pdf.book.RowReader;
import org.musubi.sheets.pdf.book.SheetCell;
import org.musubi.sheets.pdf.book.SheetRow;

/** The rows of a sheet that are needed at the moment: all of a usual sheet, those of a page of a very long one. */
public final class RowWindow implements Closeable {

  /** Sheets of so many cells are kept whole. */
  private static final long SMALL = 100_000;

  /** Begins to read the sheet anew. */
  public interface Source {
    RowReader open() throws IOException;
  }

  private final Source source;
  private final boolean whole;
  private final Band titles;
  private final Set<Integer> kept;
  private final TreeMap<Integer, SheetRow> rows = new TreeMap<>();
  private RowReader reader;
  private int read = -1;
  private int forgotten = -1;

  /**
   * A window on a sheet.
   *
   * @param cells  number of cells of the sheet
   * @param titles rows needed on all pages
   * @param kept   further rows needed later, e.g. first rows of merged cells
   */
  public RowWindow(Source source, long cells, Band titles, Set<Integer> kept) {
    this.source = source;
    this.whole = cells <= SMALL;
    this.titles = titles;
    this.kept = kept;
  }

  /** Makes rows available; those before may be forgotten. */
  public void show(int first, int last) throws IOException {
    if (reader == null || first <= forgotten) {
      restart();
    }
    if (!whole) {
      rows.headMap(first, false).keySet().removeIf(row -> !titles.contains(row) && !kept.contains(row));
      forgotten = Math.max(forgotten, first - 1);
    }
    while (read < last) {
      SheetRow row = reader.next();
      if (row == null) {
        read = Integer.MAX_VALUE;
        break;
      }
      read = row.index();
      if (whole || read >= first || titles.contains(read) || kept.contains(read)) {
        rows.put(read, row);
      }
    }
  }

  private void restart() throws IOException {
    close();
    rows.clear();
    reader = source.open();
    read = -1;
    forgotten = -1;
  }

  /** A row, or null when it is empty or not available. */
  public SheetRow row(int index) {
    return rows.get(index);
  }

  /** A cell, or null when it is empty or not available. */
  public SheetCell cell(int row, int column) {
    SheetRow found = rows.get(row);
    return found == null ? null : found.cell(column);
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }
}
