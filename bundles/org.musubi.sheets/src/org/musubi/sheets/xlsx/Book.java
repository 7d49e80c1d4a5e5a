package org.musubi.sheets.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.ValueList;

/**
 * A workbook before it is written.
 *
 * @param sheets    the worksheets a reader sees
 * @param additions put behind them
 * @param lists     the drop-down lists
 * @param stamp     what the hidden check cell says about the workbook
 * @param title     title in the document properties
 * @param footer    printed at the left of every page: council and fiscal year
 * @param cutNote   put at the end of a text that is too long for a cell
 */
public record Book(List<Worksheet> sheets, List<Addition> additions, List<ValueList> lists, Stamp stamp, String title,
    String footer, String cutNote) {

  public Book {
    sheets = List.copyOf(sheets);
    additions = List.copyOf(additions);
    lists = List.copyOf(lists);
  }

  /**
   * A worksheet.
   *
   * @param key     key of the sheet definition it belongs to
   * @param part    its number among the worksheets of that definition, from 1
   * @param subject id of the model element it is about, or empty
   * @param layout  what is declared
   * @param grid    the same laid out
   * @param print   what is printed around it and what may be changed in it
   */
  public record Worksheet(String key, int part, String subject, SheetLayout layout, Grid grid, Print print) {
  }

  /**
   * What is particular about a worksheet that is handed out.
   *
   * @param left      printed at the top left of every page, or empty
   * @param right     printed at the top right of every page, or empty: 資料1
   * @param protect   true when only open cells may be changed
   */
  public record Print(String left, String right, boolean protect) {

    /** Nothing particular. */
    public static final Print PLAIN = new Print("", "", false);
  }

  /** Puts something into the finished workbook. */
  @FunctionalInterface
  public interface Addition {
    void addTo(XSSFWorkbook workbook) throws IOException;
  }

  /** The laid out worksheets. */
  public List<Grid> grids() {
    return sheets.stream().map(Worksheet::grid).toList();
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
