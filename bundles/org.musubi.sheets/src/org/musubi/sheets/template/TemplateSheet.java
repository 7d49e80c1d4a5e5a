package org.musubi.sheets.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A worksheet of a house style as it was read. */
final class TemplateSheet {

  private final XSSFSheet sheet;
  private final SortedMap<Integer, SortedMap<Integer, TemplateCell>> rows = new TreeMap<>();
  private final List<CellRangeAddress> merges = new ArrayList<>();

  TemplateSheet(XSSFSheet sheet) {
    this.sheet = sheet;
    for (Row row : sheet) {
      for (Cell cell : row) {
        rows.computeIfAbsent(row.getRowNum(), r -> new TreeMap<>())
            .put(cell.getColumnIndex(), TemplateCell.of((XSSFCell) cell));
      }
    }
    sheet.getMergedRegions().forEach(region -> merges.add(region.copy()));
  }

  XSSFSheet sheet() {
    return sheet;
  }

  String name() {
    return sheet.getSheetName();
  }

  SortedMap<Integer, SortedMap<Integer, TemplateCell>> rows() {
    return rows;
  }

  Stream<TemplateCell> cells() {
    return rows.values().stream().flatMap(row -> row.values().stream());
  }

  /** The cells with placeholders. */
  List<TemplateCell> marked() {
    return cells().filter(cell -> cell.marked() != null).toList();
  }

  List<CellRangeAddress> merges() {
    return merges;
  }

  /** The merged cells a cell belongs to. */
  Optional<CellRangeAddress> mergeAt(int row, int column) {
    return merges.stream().filter(merge -> merge.isInRange(row, column)).findFirst();
  }

  /** True when a reader sees something in a cell. */
  boolean isFilled(int row, int column) {
    SortedMap<Integer, TemplateCell> cells = rows.get(row);
    TemplateCell cell = cells == null ? null : cells.get(column);
    return cell != null && cell.isSeen() || mergeAt(row, column).isPresent();
  }

  boolean isHidden(int column) {
    return sheet.isColumnHidden(column);
  }

  /** Number of the last column with a cell. */
  int lastColumn() {
    int last = cells().mapToInt(TemplateCell::column).max().orElse(0);
    return Math.max(last, merges.stream().mapToInt(CellRangeAddress::getLastColumn).max().orElse(0));
  }

  /** The mark that says which sheet of ours this is. */
  Optional<Placeholder.Mark> mark() {
    return marks().findFirst();
  }

  private Stream<Placeholder.Mark> marks() {
    return marked().stream().flatMap(cell -> cell.marked().placeholders().stream())
        .filter(Placeholder.Mark.class::isInstance).map(Placeholder.Mark.class::cast);
  }

  /** The cell with the mark, or null. */
  TemplateCell markCell() {
    return marked().stream().filter(cell -> cell.marked().placeholders().stream()
        .anyMatch(Placeholder.Mark.class::isInstance)).findFirst().orElse(null);
  }
}
