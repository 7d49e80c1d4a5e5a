package org.musubi.sheets.grid;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.musubi.sheets.grid.Look.Borders;
import org.musubi.sheets.grid.Look.Fill;
import org.musubi.sheets.grid.Look.Flow;
import org.musubi.sheets.grid.Look.Font;
import org.musubi.sheets.grid.Look.Line;
import org.musubi.sheets.grid.Positions.Here;
import org.musubi.sheets.layout.Align;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Highlight;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/** Writes a table: title, headings, sections with blank rows and subtotals, borders, checks and highlights. */
final class TableWriter<R> {

  private static final Look HEADING = Look.PLAIN.with(Font.STRONG).filled(Fill.HEADER).aligned(Align.CENTER)
      .middled().bordered(Borders.THIN);

  private static final Look HIDDEN = Look.PLAIN.flowing(Flow.OVERFLOW);

  /** Least height of a heading from top to bottom, in points. */
  private static final double VERTICAL_HEADING = 84;

  /** Height of a row that is filled in by hand, in points. */
  private static final double HAND_WRITING = 34;

  private final Grid grid;
  private final Positions positions;
  private final CellLooks looks;
  private final Table<R> table;
  private final Positions.Place place;
  private final int firstRow;
  private final List<Column<R>> visible;
  private int counter;

  TableWriter(Grid grid, Positions positions, CellLooks looks, Table<R> table, int firstRow) {
    this.grid = grid;
    this.positions = positions;
    this.looks = looks;
    this.table = table;
    this.firstRow = firstRow;
    this.place = positions.of(table.name());
    this.visible = table.visibleColumns();
  }

  void write() {
    if (table.title() != null) {
      grid.put(firstRow, visible.getFirst().index(), Value.text(table.title()),
          Look.PLAIN.with(Font.STRONG).flowing(Flow.OVERFLOW));
    }
    writeHeadings();
    table.sections().forEach(this::writeSection);
  }

  private void writeHeadings() {
    int top = place.headingRow();
    int bottom = place.firstRow() - 1;
    for (Column<R> column : table.columns()) {
      if (column.role().isHidden()) {
        grid.put(bottom, column.index(), Value.text(column.label()), HEADING);
        continue;
      }
      if (column.isVerticalLabel()) {
        grid.height(bottom, VERTICAL_HEADING);
      }
      Look look = headingLook(column);
      boolean grouped = column.group() != null;
      Value label = Value.text(headingOf(column));
      put(top, column.index(), grouped ? Value.text(column.group()) : label, grouped ? HEADING : look);
      if (bottom > top) {
        put(bottom, column.index(), grouped ? label : Value.BLANK, look);
        if (!grouped) {
          grid.merge(new Area(top, bottom, column.index(), column.index()));
        }
      }
    }
    mergeGroups(top);
  }

  /** A heading that is one long word and cannot be broken is made smaller. */
  private Look headingLook(Column<R> column) {
    if (column.isVerticalLabel()) {
      return HEADING.flowing(Flow.VERTICAL);
    }
    double width = grid.widths().getOrDefault(column.index(), Grid.DEFAULT_WIDTH);
    boolean tooWide = headingOf(column).equals(column.label()) && !column.label().contains("\n")
        && TextMeasure.lines(column.label(), width, Font.BODY_SIZE) > 1;
    return tooWide ? HEADING.flowing(Flow.SHRINK) : HEADING;
  }

  private String headingOf(Column<R> column) {
    return column.isVerticalLabel()
        ? column.label()
        : HeadingWrap.wrap(column.label(), grid.widths().getOrDefault(column.index(), Grid.DEFAULT_WIDTH));
  }

  private void mergeGroups(int row) {
    int start = 0;
    for (int i = 1; i <= visible.size(); i++) {
      String group = visible.get(start).group();
      if (i < visible.size() && group != null && group.equals(visible.get(i).group())) {
        put(row, visible.get(i).index(), Value.BLANK, HEADING);
      } else {
        if (group != null) {
          grid.merge(new Area(row, row, visible.get(start).index(), visible.get(i - 1).index()));
        }
        start = i;
      }
    }
  }

  private void writeSection(Section<R> section) {
    int first = place.firstRowOf(section.id());
    if (section.heading() != null) {
      writeSectionHeading(section, first - 1);
      grid.keepWithNext(first - 1, first - 1);
    }
    int before = counter;
    counter += section.lines();
    if (table.isStreamed() && section.lines() > Table.LINES_KEPT) {
      table.columns().forEach(column -> grid.use(column.index()));
      grid.stream(new StreamedRows(first, section.lines(), line -> streamed(section, line, before)));
    } else {
      for (int line = 0; line < section.lines(); line++) {
        if (line >= section.rows().size()) {
          grid.height(first + line, HAND_WRITING);
        }
        grid.put(first + line, cells(section, line, before));
      }
    }
    if (section.lines() > 0) {
      addRules(section, new Here(table.name(), section.id(), first));
    }
    if (!section.subtotal().isEmpty()) {
      grid.keepWithNext(first + section.lines() - 1, first + section.lines() - 1);
      writeSubtotal(section, first + section.lines());
    }
  }

  /** The cells of a line; {@code before} lines of elements stand above the section. */
  private SortedMap<Integer, GridCell> cells(Section<R> section, int line, int before) {
    R element = line < section.rows().size() ? section.rows().get(line) : null;
    Here here = new Here(table.name(), section.id(), place.firstRowOf(section.id()) + line);
    SortedMap<Integer, GridCell> cells = new TreeMap<>();
    for (Column<R> column : table.columns()) {
      Value value = positions.written(contentOf(column, element, before + line + 1), here);
      if (!column.role().isHidden()) {
        Look look = looks.of(column, value, column.isOpenFor(element));
        cells.put(column.index(), new GridCell(value, framed(look, here.row(), column.index())));
      } else if (value.isFilled()) {
        cells.put(column.index(), new GridCell(value, HIDDEN));
      }
    }
    return cells;
  }

  private SortedMap<Integer, GridCell> streamed(Section<R> section, int line, int before) {
    SortedMap<Integer, GridCell> cells = cells(section, line, before);
    if (cells.values().stream().anyMatch(cell -> cell.value() instanceof Value.Formula)) {
      throw new IllegalArgumentException("A streamed table holds no formulas: " + table.name());
    }
    return cells;
  }

  private Value contentOf(Column<R> column, R element, int number) {
    if (column.isNumbered()) {
      return new Value.Number(number, "0");
    }
    return element == null ? column.blankValue() : column.valueOf(element);
  }

  private void writeSectionHeading(Section<R> section, int row) {
    Look look = Look.PLAIN.with(Font.STRONG).filled(Fill.SECTION).flowing(Flow.OVERFLOW).middled();
    for (Column<R> column : visible) {
      boolean first = column == visible.getFirst();
      put(row, column.index(), first ? Value.text(section.heading()) : Value.BLANK,
          look.bordered(new Borders(Line.THIN, Line.NONE, Line.THIN, Line.NONE)));
    }
  }

  private void writeSubtotal(Section<R> section, int row) {
    Here here = new Here(table.name(), section.id(), row);
    for (Column<R> column : table.columns()) {
      Value value = section.subtotal().getOrDefault(column.key(), Value.BLANK);
      if (column.role().isHidden() && !value.isFilled()) {
        continue;
      }
      put(row, column.index(), positions.written(value, here), looks.ofSubtotal(column, value));
    }
  }

  private void addRules(Section<R> section, Here first) {
    int last = first.row() + section.lines() - 1;
    for (Column<R> column : visible) {
      Area area = new Area(first.row(), last, column.index(), column.index());
      if (column.validation() != null) {
        grid.check(new Grid.Checked(area, column.validation()));
      }
      for (Highlight highlight : column.highlights()) {
        String condition = positions.write(highlight.condition(), first);
        grid.highlight(new Grid.Highlighted(area, new Highlight(condition, highlight.numberFormat())));
      }
    }
  }

  private void put(int row, int column, Value value, Look look) {
    grid.put(row, column, value, framed(look, row, column));
  }

  /** Medium lines around the whole table and below its headings. */
  private Look framed(Look look, int row, int column) {
    int left = visible.getFirst().index();
    int right = visible.getLast().index();
    if (column < left || column > right) {
      return look;
    }
    boolean top = row == place.headingRow() || row == place.firstRow();
    boolean bottom = row == place.lastRow() || row == place.firstRow() - 1;
    if (!top && !bottom && column != left && column != right) {
      return look;
    }
    return look.bordered(new Borders(
        top ? Line.MEDIUM : look.borders().top(),
        column == right ? Line.MEDIUM : look.borders().right(),
        bottom ? Line.MEDIUM : look.borders().bottom(),
        column == left ? Line.MEDIUM : look.borders().left()));
  }
}
