package org.musubi.dataimport.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something rows can be read from: a text file, a workbook or what was copied. It may be read any number of times. */
public interface TableSource {

  /** Name of the file, or what the clipboard is called. */
  String name();

  /** Names of the sheets of a workbook, in its order; empty for a text. */
  List<String> sheets();

  /** How a text file is written; empty for workbooks and the clipboard. */
  Optional<TextFormat> format();

  /**
   * Hands over the rows in their order.
   *
   * @param sheet of a workbook; null for its first one and for a text
   * @throws TableException when the table cannot be read to its end, with a sentence for the user
   */
  void read(String sheet, RowHandler handler) throws TableException;

  /** The first rows, at most so many. */
  default List<Row> head(String sheet, int count) throws TableException {
    List<Row> rows = new ArrayList<>();
    read(sheet, row -> {
      rows.add(row);
      return rows.size() < count;
    });
    return rows;
  }
}
