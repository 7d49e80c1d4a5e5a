package org.musubi.sheets.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.musubi.sheets.layout.Chart;
import org.musubi.sheets.layout.Highlight;
import org.musubi.sheets.layout.PageSetup.Paper;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;

/** A laid out worksheet: every cell has its place, every formula its references; nothing of a file format yet. */
public final class Grid {

  /** Cells in which only certain entries are allowed. */
  public record Checked(Area area, Validation validation) {
  }

  /** Cells that are marked while a condition holds. */
  public record Highlighted(Area area, Highlight highlight) {
  }

  /** A chart, its cell ranges written as Excel does without the name of the sheet. */
  public record DrawnChart(Chart chart, Area area) {
  }

  /**
   * How the sheet is printed and scrolled.
   *
   * @param repeatFirst    first row repeated on every page, −1 for none
   * @param repeatLast     last row repeated on every page
   * @param frozenRows     number of rows that stay in view
   * @param frozenColumns  number of columns that stay in view
   */
  public record Page(Paper paper, int repeatFirst, int repeatLast, int frozenRows, int frozenColumns) {
  }

  /** Width of a column no table has set. */
  static final double DEFAULT_WIDTH = 8;

  private final String name;
  private final SortedMap<Integer, SortedMap<Integer, GridCell>> rows = new TreeMap<>();
  private final SortedMap<Integer, Double> widths = new TreeMap<>();
  private final SortedMap<Integer, Double> heights = new TreeMap<>();
  private final SortedSet<Integer> hiddenColumns = new TreeSet<>();
  private final List<Area> merges = new ArrayList<>();
  private final List<Checked> checks = new ArrayList<>();
  private final List<Highlighted> highlights = new ArrayList<>();
  private final List<DrawnChart> charts = new ArrayList<>();
  private final SortedSet<Integer> keptWithNext = new TreeSet<>();
  private final Map<Integer, Integer> keptTogether = new HashMap<>();
  private final SortedSet<Integer> pageBreaks = new TreeSet<>();
  private Page page;

  Grid(String name) {
    this.name = name;
  }

  void put(int row, int column, Value value, Look look) {
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, new GridCell(value, look));
  }

  void relook(int row, int column, UnaryOperator<Look> change) {
    rows.get(row).computeIfPresent(column, (c, cell) -> cell.with(change.apply(cell.look())));
  }

  void merge(Area area) {
    if (area.firstRow() != area.lastRow() || area.firstColumn() != area.lastColumn()) {
      merges.add(area);
    }
  }

  void width(int column, double width) {
    widths.put(column, width);
  }

  void height(int row, double points) {
    heights.put(row, points);
  }

  void hide(int column) {
    hiddenColumns.add(column);
  }

  void check(Checked checked) {
    checks.add(checked);
  }

  void highlight(Highlighted highlighted) {
    highlights.add(highlighted);
  }

  void draw(DrawnChart chart) {
    charts.add(chart);
  }

  /** Keeps rows and the row after them on one page. */
  void keepWithNext(int firstRow, int lastRow) {
    for (int row = firstRow; row <= lastRow; row++) {
      keptWithNext.add(row);
    }
  }

  /** Keeps rows on one page if a page is long enough for them. */
  void keepTogether(int firstRow, int lastRow) {
    keptTogether.merge(firstRow, lastRow, Math::max);
  }

  boolean isKeptWithNext(int row) {
    return keptWithNext.contains(row);
  }

  /** Last row of what should stand on one page with a row, when such a part begins there; else the row itself. */
  int endOfPart(int firstRow) {
    int end = keptTogether.getOrDefault(firstRow, firstRow);
    // Parts that begin inside stand beside it and may reach further down.
    for (int row = firstRow + 1; row <= end; row++) {
      end = Math.max(end, keptTogether.getOrDefault(row, end));
    }
    return end;
  }

  void breakBefore(int row) {
    pageBreaks.add(row);
  }

  void page(Page newPage) {
    page = newPage;
  }

  /** Puts every text through a filter, e.g. to take personal data out of a public sheet. */
  public void filterTexts(UnaryOperator<String> filter) {
    for (SortedMap<Integer, GridCell> row : rows.values()) {
      row.replaceAll((column, cell) -> cell.value() instanceof Value.Text text
          ? cell.with(new Value.Text(filter.apply(text.text()), text.tone()))
          : cell);
    }
  }

  public String name() {
    return name;
  }

  /** The cells by row and column, both from 0. */
  public SortedMap<Integer, SortedMap<Integer, GridCell>> rows() {
    return rows;
  }

  /** The cell, or null. */
  public GridCell cell(int row, int column) {
    Map<Integer, GridCell> cells = rows.get(row);
    return cells == null ? null : cells.get(column);
  }

  /** Widths by column, in characters. */
  public SortedMap<Integer, Double> widths() {
    return widths;
  }

  /** Heights by row, in points. */
  public SortedMap<Integer, Double> heights() {
    return heights;
  }

  public SortedSet<Integer> hiddenColumns() {
    return hiddenColumns;
  }

  public List<Area> merges() {
    return merges;
  }

  public List<Checked> checks() {
    return checks;
  }

  public List<Highlighted> highlights() {
    return highlights;
  }

  public List<DrawnChart> charts() {
    return charts;
  }

  /** Rows that begin a new page. */
  public SortedSet<Integer> pageBreaks() {
    return pageBreaks;
  }

  public Page page() {
    return page;
  }

  /** The part that is printed: from the first visible column to the last one in use. */
  public Area printed() {
    int lastRow = rows.isEmpty() ? 0 : rows.lastKey();
    int lastColumn = 1;
    for (SortedMap<Integer, GridCell> row : rows.values()) {
      for (int column : row.keySet()) {
        if (!hiddenColumns.contains(column)) {
          lastColumn = Math.max(lastColumn, column);
        }
      }
    }
    for (DrawnChart chart : charts) {
      lastRow = Math.max(lastRow, chart.area().lastRow());
      lastColumn = Math.max(lastColumn, chart.area().lastColumn());
    }
    return new Area(0, lastRow, 1, lastColumn);
  }
}
