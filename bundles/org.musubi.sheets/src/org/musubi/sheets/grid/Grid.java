package org.musubi.sheets.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.musubi.sheets.layout.Block;
import org.musubi.sheets.layout.Chart;
import org.musubi.sheets.layout.Highlight;
import org.musubi.sheets.layout.PageSetup.Orientation;
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
   * @param orientation    how the paper lies
   * @param repeatFirst    first row repeated on every page, −1 for none
   * @param repeatLast     last row repeated on every page
   * @param frozenRows     number of rows that stay in view
   * @param frozenColumns  number of columns that stay in view
   */
  public record Page(Paper paper, Orientation orientation, int repeatFirst, int repeatLast, int frozenRows,
      int frozenColumns) {
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
  private final List<StreamedRows> streams = new ArrayList<>();
  private final SortedSet<Integer> usedColumns = new TreeSet<>();
  private final Map<Integer, Map<Integer, Area>> mergesByCell = new HashMap<>();
  private final List<PlacedTable> tables = new ArrayList<>();
  private final Map<Block, Integer> firstRows = new IdentityHashMap<>();
  private UnaryOperator<String> streamFilter = UnaryOperator.identity();
  private Page page;

  Grid(String name) {
    this.name = name;
  }

  void put(int row, int column, Value value, Look look) {
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, new GridCell(value, look));
    use(column);
  }

  void put(int row, SortedMap<Integer, GridCell> cells) {
    if (!cells.isEmpty()) {
      rows.computeIfAbsent(row, r -> new TreeMap<>()).putAll(cells);
      usedColumns.addAll(cells.keySet());
    }
  }

  /** Rows that are made when they are read; {@link #use} tells their columns. */
  void stream(StreamedRows streamed) {
    streams.add(streamed);
    streams.sort(Comparator.comparingInt(StreamedRows::first));
  }

  /** Says that a column has cells. */
  void use(int column) {
    usedColumns.add(column);
  }

  void merge(Area area) {
    if (area.firstRow() != area.lastRow() || area.firstColumn() != area.lastColumn()) {
      merges.add(area);
      mergesByCell.computeIfAbsent(area.firstRow(), row -> new HashMap<>()).put(area.firstColumn(), area);
    }
  }

  /** The merged cells that begin at a cell, or the cell alone. */
  Area areaAt(int row, int column) {
    Map<Integer, Area> inRow = mergesByCell.get(row);
    Area merged = inRow == null ? null : inRow.get(column);
    return merged == null ? new Area(row, row, column, column) : merged;
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

  void place(PlacedTable table) {
    tables.add(table);
  }

  void place(Block block, int firstRow) {
    firstRows.put(block, firstRow);
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
  public void filterTexts(UnaryOperator<String> newFilter) {
    rows.values().forEach(row -> filter(row, newFilter));
    UnaryOperator<String> before = streamFilter;
    streamFilter = text -> newFilter.apply(before.apply(text));
  }

  private static void filter(SortedMap<Integer, GridCell> row, UnaryOperator<String> filter) {
    row.replaceAll((column, cell) -> cell.value() instanceof Value.Text text
        ? cell.with(new Value.Text(filter.apply(text.text()), text.tone()))
        : cell);
  }

  /** Reads all rows from top to bottom, the streamed ones too. */
  public void eachRow(RowReader reader) {
    eachRow(0, Integer.MAX_VALUE, reader);
  }

  /** Reads rows from {@code first} to before {@code end}, the streamed ones too. */
  public void eachRow(int first, int end, RowReader reader) {
    int next = first;
    for (StreamedRows stream : streams) {
      if (stream.last() < next || stream.first() >= end) {
        continue;
      }
      keptRows(next, Math.max(next, stream.first()), reader);
      int stop = Math.min(end - 1, stream.last());
      for (int row = Math.max(next, stream.first()); row <= stop; row++) {
        SortedMap<Integer, GridCell> cells = stream.cells().apply(row - stream.first());
        filter(cells, streamFilter);
        double height = RowHeights.fit(this, row, cells);
        cells.putAll(rows.getOrDefault(row, Collections.emptySortedMap()));
        reader.row(row, height, cells);
      }
      next = stop + 1;
    }
    keptRows(next, Math.max(next, end), reader);
  }

  private void keptRows(int first, int end, RowReader reader) {
    rows.subMap(first, end).forEach((row, cells) -> reader.row(row, heights.get(row), cells));
  }

  /** The first row that is made only when it is read, or none. */
  public OptionalInt firstStreamedRow() {
    return streams.isEmpty() ? OptionalInt.empty() : OptionalInt.of(streams.getFirst().first());
  }

  /** The last streamed row of those a row is among, or −1. */
  int endOfStream(int row) {
    return streams.stream().filter(s -> s.first() <= row && row <= s.last()).mapToInt(StreamedRows::last)
        .findFirst().orElse(-1);
  }

  public String name() {
    return name;
  }

  /** The cells by row and column, both from 0, without those of large tables; {@link #eachRow} reads all of them. */
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

  /** The tables of the sheet and where they lie. */
  public List<PlacedTable> tables() {
    return Collections.unmodifiableList(tables);
  }

  /** First row of a block of the declaration. */
  public int rowOf(Block block) {
    return firstRows.get(block);
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
    for (StreamedRows stream : streams) {
      lastRow = Math.max(lastRow, stream.last());
    }
    int lastColumn = usedColumns.stream().filter(column -> !hiddenColumns.contains(column))
        .mapToInt(Integer::intValue).max().orElse(1);
    lastColumn = Math.max(1, lastColumn);
    for (DrawnChart chart : charts) {
      lastRow = Math.max(lastRow, chart.area().lastRow());
      lastColumn = Math.max(lastColumn, chart.area().lastColumn());
    }
    return new Area(0, lastRow, 1, lastColumn);
  }
}
