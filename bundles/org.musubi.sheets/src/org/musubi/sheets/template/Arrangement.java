package org.musubi.sheets.template;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * Where the rows of a house style go when its tables have got their lines.
 *
 * <p>A part stands below all that ends above it, as far as there are empty rows above it in the house style. So
 * everything below a table moves down as the table grows, while parts that stand beside one another do not touch each
 * other; a part marked {@code {{under}}} minds only what stands above it in its own columns.
 */
final class Arrangement {

  private final SheetPattern pattern;
  private final List<Part> parts = new ArrayList<>();
  private final List<Part> pictures = new ArrayList<>();
  private final Map<Part, List<Part>> above = new HashMap<>();

  /**
   * Arranges a worksheet.
   *
   * @param pictures rows and columns that pictures and charts cover
   */
  Arrangement(SheetPattern pattern, List<CellRangeAddress> pictures) {
    this.pattern = pattern;
    pattern.tables().values().forEach(table -> parts.add(Part.ofTable(table, isUnder(table))));
    addRows();
    for (CellRangeAddress picture : pictures) {
      BitSet columns = new BitSet();
      columns.set(picture.getFirstColumn(), picture.getLastColumn() + 1);
      Part part = Part.ofRows(picture.getFirstRow(), picture.getLastRow(), columns, false);
      parts.add(part);
      this.pictures.add(part);
    }
    parts.sort(Comparator.comparingInt(Part::top));
    for (Part part : parts) {
      above.put(part, parts.stream().filter(part::isBelow).toList());
    }
    parts.forEach(part -> part.place(rowBelow(above.get(part), part.top())));
  }

  private boolean isUnder(TablePattern table) {
    return pattern.sheet().marked().stream()
        .anyMatch(cell -> table.holds(cell.row(), cell.column()) && isUnder(cell));
  }

  private static boolean isUnder(TemplateCell cell) {
    return cell.marked() != null && cell.marked().placeholders().stream().anyMatch(Placeholder.Under.class::isInstance);
  }

  /** The rows outside tables; neighbours are one part unless a table begins or ends between them. */
  private void addRows() {
    TreeMap<Integer, BitSet> rows = new TreeMap<>();
    TreeSet<Integer> under = new TreeSet<>();
    pattern.sheet().cells().forEach(cell -> {
      boolean filled = pattern.sheet().isFilled(cell.row(), cell.column());
      if (filled && pattern.tableAt(cell.row(), cell.column()).isEmpty()) {
        rows.computeIfAbsent(cell.row(), row -> new BitSet()).set(cell.column());
        if (isUnder(cell)) {
          under.add(cell.row());
        }
      }
    });
    for (int row : sized()) {
      rows.computeIfAbsent(row, r -> new BitSet());
    }
    int first = -1;
    int last = -1;
    BitSet columns = new BitSet();
    for (int row : rows.keySet()) {
      if (first >= 0 && (under.contains(row) || under.contains(last) || isBorder(last, row))) {
        parts.add(Part.ofRows(first, last, columns, under.contains(last)));
        first = -1;
        columns = new BitSet();
      }
      first = first < 0 ? row : first;
      last = row;
      columns.or(rows.get(row));
    }
    if (first >= 0) {
      parts.add(Part.ofRows(first, last, columns, under.contains(last)));
    }
  }

  /** Rows with a height of their own outside tables. */
  private List<Integer> sized() {
    List<Integer> sized = new ArrayList<>();
    pattern.sheet().sheet().forEach(row -> {
      boolean ofTable = pattern.tables().values().stream()
          .anyMatch(table -> row.getRowNum() >= table.top() && row.getRowNum() <= table.lastRow());
      if (!ofTable && ((XSSFRow) row).getCTRow().isSetHt()) {
        sized.add(row.getRowNum());
      }
    });
    return sized;
  }

  private boolean isBorder(int upper, int lower) {
    boolean merged = pattern.sheet().merges().stream()
        .anyMatch(merge -> merge.getFirstRow() <= upper && merge.getLastRow() >= lower
            && pattern.tableAt(merge.getFirstRow(), merge.getFirstColumn()).isEmpty());
    return !merged && pattern.tables().values().stream().anyMatch(table ->
        table.lastRow() >= upper && table.lastRow() < lower || table.top() > upper && table.top() <= lower);
  }

  /** Row for something that stands at a row of the house style below some parts: as far below the last as there. */
  private int rowBelow(List<Part> upper, int row) {
    int nearest = upper.stream().mapToInt(Part::bottom).max().orElse(-1);
    int end = upper.stream().mapToInt(this::end).max().orElse(-1);
    return end + row - nearest;
  }

  /** Last row of a part; what is left out ends where the parts above it end. */
  private int end(Part part) {
    if (!part.isLeftOut()) {
      return part.placedBottom();
    }
    List<Part> upper = above.get(part);
    return upper.stream().mapToInt(this::end).max().orElse(part.top() - 1);
  }

  List<Part> parts() {
    return parts;
  }

  /** The place of a table of ours, when the worksheet has one for it. */
  Optional<Part> partOf(String table) {
    return parts.stream().filter(part -> part.table() != null && part.table().table().name().equals(table)).findFirst();
  }

  private Optional<Part> partAt(int row, int column) {
    Optional<TablePattern> table = pattern.tableAt(row, column);
    return parts.stream()
        .filter(part -> part.contains(row) && part.table() == table.orElse(null))
        .findFirst();
  }

  /** Rows of the filled worksheet for a cell of the house style: several for a repeated one, none for one left out. */
  List<Integer> rowsOf(int row, int column) {
    return partAt(row, column).map(part -> part.rowsOf(row)).orElseGet(() -> List.of(rowOf(row)));
  }

  /** Row of the filled worksheet for a row of the house style that is not repeated, whatever the column. */
  int rowOf(int row) {
    for (Part part : parts) {
      if (part.contains(row) && !part.rowsOf(row).isEmpty()) {
        return part.rowsOf(row).getFirst();
      }
    }
    return rowBelow(parts.stream().filter(part -> part.bottom() < row).toList(), row);
  }

  /** Number of rows by which a picture moves down. */
  int moved(int picture) {
    Part part = pictures.get(picture);
    return part.placedTop() - part.top();
  }

  /** True for a cell of a repeated row. */
  boolean isRepeated(int row, int column) {
    return pattern.tableAt(row, column).filter(table -> table.isPattern(row)).isPresent();
  }

  /** True when both cells are of the same repeated row, so that a formula in one means the other on its own line. */
  boolean sameLine(int row, int column, int otherRow, int otherColumn) {
    Optional<TablePattern> table = pattern.tableAt(row, column);
    return row == otherRow && table.isPresent() && table.get().isPattern(row)
        && table.equals(pattern.tableAt(otherRow, otherColumn));
  }

  /** First and last row of the filled worksheet for cells of the house style; empty when nothing is left of them. */
  Optional<int[]> span(CellRangeAddress cells) {
    List<Part> met = parts.stream().filter(part -> part.bottom() >= cells.getFirstRow()
        && part.top() <= cells.getLastRow() && meets(part, cells)).toList();
    List<Integer> rows = new ArrayList<>();
    for (int corner : List.of(cells.getFirstRow(), cells.getLastRow())) {
      if (met.stream().noneMatch(part -> part.contains(corner))) {
        rows.add(rowOf(corner));
      }
    }
    for (Part part : met) {
      int last = Math.min(part.bottom(), cells.getLastRow());
      for (int row = Math.max(part.top(), cells.getFirstRow()); row <= last; row++) {
        rows.addAll(part.rowsOf(row));
      }
    }
    return rows.isEmpty() ? Optional.empty()
        : Optional.of(new int[] {Collections.min(rows), Collections.max(rows)});
  }

  private static boolean meets(Part part, CellRangeAddress cells) {
    return part.columns().get(Math.max(0, cells.getFirstColumn()), cells.getLastColumn() + 1).cardinality() > 0;
  }
}
