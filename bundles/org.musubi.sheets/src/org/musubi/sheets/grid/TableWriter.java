package org.musubi.sheets.grid;

import java.util.List;
import org.musubi.sheets.grid.Look.Borders;
import org.musubi.sheets.grid.Look.Fill;
import org.musubi.sheets.grid.Look.Flow;
import org.musubi.sheets.grid.Look.Font;
import org.musubi.sheets.grid.Look.Line;
import org.musubi.sheets.grid.Positions.Here;
import org.musubi.sheets.layout.Align;
import org.musubi.sheets.layout.CellRole;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Highlight;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/** Writes a table: title, headings, sections with blank rows and subtotals, borders, checks and highlights. */
final class TableWriter<R> {

  private static final Look HEADING = Look.PLAIN.with(Font.STRONG).filled(Fill.HEADER).aligned(Align.CENTER)
      .middled().bordered(Borders.THIN);

  /** Least height of a heading from top to bottom, in points. */
  private static final double VERTICAL_HEADING = 84;

  /** Height of a row that is filled in by hand, in points. */
  private static final double HAND_WRITING = 34;

  /** Number format of signs and grades, which are centred; figures stand right. */
  private static final String GENERAL = "General";

  private final Grid grid;
  private final Positions positions;
  private final Table<R> table;
  private final Positions.Place place;
  private final int firstRow;
  private final List<Column<R>> visible;
  private int counter;

  TableWriter(Grid grid, Positions positions, Table<R> table, int firstRow) {
    this.grid = grid;
    this.positions = positions;
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
    frame();
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
      grid.put(top, column.index(), grouped ? Value.text(column.group()) : label, grouped ? HEADING : look);
      if (bottom > top) {
        grid.put(bottom, column.index(), grouped ? label : Value.BLANK, look);
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
        grid.put(row, visible.get(i).index(), Value.BLANK, HEADING);
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
    for (int line = 0; line < section.lines(); line++) {
      R element = line < section.rows().size() ? section.rows().get(line) : null;
      Here here = new Here(table.name(), section.id(), first + line);
      counter++;
      if (element == null) {
        grid.height(here.row(), HAND_WRITING);
      }
      for (Column<R> column : table.columns()) {
        writeCell(column, contentOf(column, element), here);
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

  private Value contentOf(Column<R> column, R element) {
    if (column.isNumbered()) {
      return new Value.Number(counter, "0");
    }
    return element == null ? column.blankValue() : column.valueOf(element);
  }

  private void writeSectionHeading(Section<R> section, int row) {
    Look look = Look.PLAIN.with(Font.STRONG).filled(Fill.SECTION).flowing(Flow.OVERFLOW).middled();
    for (Column<R> column : visible) {
      boolean first = column == visible.getFirst();
      grid.put(row, column.index(), first ? Value.text(section.heading()) : Value.BLANK,
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
      Look look = lookOf(column, value).with(Font.STRONG).filled(Fill.SECTION).middled();
      if (value instanceof Value.Formula formula && formula.sample() != null) {
        look = look.flowing(Flow.OVERFLOW);
      }
      grid.put(row, column.index(), positions.written(value, here), look);
    }
  }

  private void writeCell(Column<R> column, Value value, Here here) {
    if (column.role().isHidden()) {
      if (value.isFilled()) {
        grid.put(here.row(), column.index(), positions.written(value, here), Look.PLAIN.flowing(Flow.OVERFLOW));
      }
      return;
    }
    grid.put(here.row(), column.index(), positions.written(value, here), lookOf(column, value));
  }

  private static Look lookOf(Column<?> column, Value value) {
    Look look = Look.PLAIN.bordered(Borders.THIN).aligned(column.align()).filled(fillOf(column.role()));
    if (column.isRepeated()) {
      look = look.with(Font.SMALL);
    }
    if (column.isShrinking()) {
      look = look.flowing(Flow.SHRINK);
    }
    return switch (value) {
      case Value.Blank blank -> look.aligned(alignOr(column, Align.LEFT));
      case Value.Number number -> look.aligned(alignOr(column, Align.RIGHT)).formatted(number.format())
          .flowing(Flow.SHRINK);
      case Value.Formula formula when formula.sample() != null -> look.aligned(alignOr(column, Align.LEFT));
      case Value.Formula formula -> look.formatted(formula.format()).flowing(Flow.SHRINK)
          .aligned(alignOr(column, formula.format().equals(GENERAL) ? Align.CENTER : Align.RIGHT));
      case Value.Text text -> lookOf(column, text, look);
    };
  }

  private static Look lookOf(Column<?> column, Value.Text text, Look look) {
    boolean sign = text.equals(Value.MISSING) || text.equals(Value.SUPPRESSED);
    Look aligned = look.aligned(alignOr(column, sign ? Align.CENTER : Align.LEFT));
    Look toned = switch (text.tone()) {
      case NORMAL -> aligned;
      case ALERT -> aligned.with(Font.ALERT).filled(Fill.ALERT);
      case BAR -> aligned.filled(Fill.BAR);
    };
    return FormulaLike.matches(text) ? toned.asText() : toned;
  }

  private static Align alignOr(Column<?> column, Align usual) {
    return column.align() == Align.AUTO ? usual : column.align();
  }

  private static Fill fillOf(CellRole role) {
    return switch (role) {
      case INPUT -> Fill.INPUT;
      case DERIVED -> Fill.DERIVED;
      case ID, TEXT, HELPER -> Fill.NONE;
    };
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

  /** Medium lines around the whole table and below its headings. */
  private void frame() {
    int top = place.headingRow();
    int bottom = place.lastRow();
    int left = visible.getFirst().index();
    int right = visible.getLast().index();
    for (int row = top; row <= bottom; row++) {
      if (!grid.rows().containsKey(row)) {
        continue;
      }
      int line = row;
      for (Column<R> column : visible) {
        int index = column.index();
        grid.relook(row, index, look -> look.bordered(new Borders(
            line == top || line == place.firstRow() ? Line.MEDIUM : look.borders().top(),
            index == right ? Line.MEDIUM : look.borders().right(),
            line == bottom || line == place.firstRow() - 1 ? Line.MEDIUM : look.borders().bottom(),
            index == left ? Line.MEDIUM : look.borders().left())));
      }
    }
  }
}
