package org.musubi.sheets.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.musubi.sheets.grid.FormulaLike;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.grid.GridCell;
import org.musubi.sheets.grid.PlacedTable;
import org.musubi.sheets.layout.CellRole;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.xlsx.Book;
import org.musubi.sheets.xlsx.FormulaResults;

/**
 * The tables of a workbook as comma-separated values: UTF-8 with byte order mark, lines end with CR LF, quoted as RFC 4180
 * says.
 *
 * <p>One line for each element, without blank lines and subtotals; the id of the element first where the sheet has it,
 * then the heading of its section where the table has several, then the columns a reader sees, headed as on the sheet.
 * Numbers are plain, with a point; formulas are written as their results; what is missing (–) is empty, what is
 * withheld stays {@code x}. Text that a spreadsheet would take for a formula (= + - @) gets an apostrophe in front.
 */
public final class CsvTables {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  /** Tells spreadsheet programs that the file is UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** As many as Excel keeps; without the noise of binary fractions. */
  private static final MathContext DIGITS = new MathContext(15);

  private final Book book;
  private final FormulaResults results;
  private final String sectionHeading;

  /**
   * The tables of a book.
   *
   * @param results        what the formulas of the book come to
   * @param sectionHeading heading of the column that tells the section of a row
   */
  public CsvTables(Book book, FormulaResults results, String sectionHeading) {
    this.book = book;
    this.results = results;
    this.sectionHeading = sectionHeading;
  }

  /** Writes a table of a worksheet; the stream stays open. */
  public void write(int sheet, PlacedTable table, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(writer, FORMAT);
    boolean hasSections = table.table().sections().stream().filter(section -> section.heading() != null).count() > 1;
    List<Column<?>> columns = columns(table);
    printer.printRecord(headings(columns, hasSections));
    Grid grid = book.sheets().get(sheet).grid();
    try {
      grid.eachRow(table.firstRow(), table.lastRow() + 1, (row, height, cells) -> {
        if (table.idOf(row).isPresent()) {
          print(printer, record(sheet, table, columns, hasSections, row, cells));
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    printer.flush();
  }

  private static void print(CSVPrinter printer, List<String> values) {
    try {
      printer.printRecord(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Column<?>> columns(PlacedTable table) {
    List<Column<?>> columns = new ArrayList<>();
    for (Column<?> column : table.table().columns()) {
      if (column.role() == CellRole.ID) {
        columns.addFirst(column);
      } else if (!column.role().isHidden()) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** The headings; where two are the same, with the heading common to their group. */
  private List<String> headings(List<Column<?>> columns, boolean hasSections) {
    List<String> headings = new ArrayList<>();
    for (Column<?> column : columns) {
      boolean twice = columns.stream().filter(other -> other.label().equals(column.label())).count() > 1;
      headings.add(oneLine(twice && column.group() != null ? column.group() + " " + column.label() : column.label()));
      if (column == columns.getFirst() && hasSections) {
        headings.add(column.role() == CellRole.ID ? headings.size() : 0, sectionHeading);
      }
    }
    return headings;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\n\\s*", "");
  }

  private List<String> record(int sheet, PlacedTable table, List<Column<?>> columns, boolean hasSections, int row,
      Map<Integer, GridCell> cells) {
    List<String> values = new ArrayList<>();
    for (Column<?> column : columns) {
      GridCell cell = cells.get(column.index());
      values.add(cell == null ? "" : text(sheet, row, column.index(), cell.value()));
      if (column == columns.getFirst() && hasSections) {
        values.add(column.role() == CellRole.ID ? values.size() : 0, section(table, row));
      }
    }
    return values;
  }

  private static String section(PlacedTable table, int row) {
    String id = table.sectionOf(row).orElse("");
    return table.table().sections().stream().filter(section -> section.id().equals(id)).map(Section::heading)
        .map(heading -> heading == null ? "" : heading).findFirst().orElse("");
  }

  private String text(int sheet, int row, int column, Value value) {
    return switch (value) {
      case Value.Blank blank -> "";
      case Value.Number number -> plain(number.number());
      case Value.Text text when isMissing(text) -> "";
      case Value.Text text -> FormulaLike.matches(text) ? "'" + text.text() : text.text();
      case Value.Formula formula -> text(sheet, row, column, results.of(sheet, row, column));
    };
  }

  /** A result reads as the sign, too. */
  private static boolean isMissing(Value.Text text) {
    return Value.MISSING instanceof Value.Text missing && text.text().equals(missing.text());
  }

  private static String plain(double number) {
    if (!Double.isFinite(number)) {
      return "";
    }
    return new BigDecimal(number, DIGITS).stripTrailingZeros().toPlainString();
  }
}
