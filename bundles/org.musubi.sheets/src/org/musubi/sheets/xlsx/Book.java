package org.musubi.sheets.xlsx;

import java.time.LocalDate;
import java.util.List;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.layout.ValueList;

/**
 * A workbook before it is written.
 *
 * @param sheets    the worksheets a reader sees
 * @param lists     the drop-down lists
 * @param stamp     what the hidden check cell says about the workbook
 * @param title     title in the document properties
 * @param footer    printed at the left of every page: council and fiscal year
 * @param cutNote   put at the end of a text that is too long for a cell
 */
public record Book(List<Grid> sheets, List<ValueList> lists, Stamp stamp, String title, String footer,
    String cutNote) {

  public Book {
    sheets = List.copyOf(sheets);
    lists = List.copyOf(lists);
  }

  /**
   * Origin of a workbook (domain.md 6.0).
   *
   * @param modelId   id of the council model
   * @param printedOn day printed on the pages
   * @param details   further lines, key=value
   */
  public record Stamp(String modelId, LocalDate printedOn, List<String> details) {
    public Stamp {
      details = List.copyOf(details);
    }
  }
}
