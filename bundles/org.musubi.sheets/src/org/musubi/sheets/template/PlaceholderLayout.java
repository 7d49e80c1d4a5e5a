package org.musubi.sheets.template;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.musubi.sheets.layout.Align;
import org.musubi.sheets.layout.Block;
import org.musubi.sheets.layout.Chart;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/** The declaration of a sheet with placeholders instead of contents: each table has one row to be repeated. */
final class PlaceholderLayout {

  private static final String UNDER = "{{under}}";

  private final SheetLayout layout;
  private final Map<String, List<Table<?>>> variants = new LinkedHashMap<>();
  private final Map<Block, Block> renewed = new IdentityHashMap<>();
  private int notes;
  private int heads;

  /**
   * Prepares a sheet.
   *
   * @param others the same sheet a year later, for another purpose; headings that differ become placeholders
   */
  PlaceholderLayout(SheetLayout layout, List<SheetLayout> others) {
    this.layout = layout;
    for (SheetLayout other : others) {
      for (SheetLayout.Placed placed : other.blocks()) {
        if (placed.block() instanceof Table<?> table) {
          variants.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(table);
        }
      }
    }
  }

  private boolean differs(Table<?> table, Function<Table<?>, String> text) {
    String usual = text.apply(table);
    return variants.getOrDefault(table.name(), List.of()).stream()
        .anyMatch(other -> !Objects.equals(usual, text.apply(other)));
  }

  SheetLayout make() {
    SheetLayout made = new SheetLayout(layout.name(), layout.page());
    for (SheetLayout.Placed placed : layout.blocks()) {
      boolean under = placed.place() instanceof SheetLayout.Place.Under;
      Block block = switch (placed.block()) {
        case Fields fields -> fields(fields, placed.place() instanceof SheetLayout.Place.OnLine(int line) ? line : 0);
        case Table<?> table -> table(table, under);
        case Notes remarks -> notes(remarks, under);
        case Chart chart -> chart;
      };
      renewed.put(placed.block(), block);
      switch (placed.place()) {
        case SheetLayout.Place.OnLine(int line) -> made.at(line, block);
        case SheetLayout.Place.BelowAll(int gap) -> made.below(gap, block);
        case SheetLayout.Place.Beside(Block beside) -> made.beside(renewed.get(beside), block);
        case SheetLayout.Place.Under(Block above, int gap) -> made.under(renewed.get(above), gap, block);
      }
    }
    return made;
  }

  /** Fields on a fixed line are known by their cell, others by the number of their head. */
  private Fields fields(Fields fields, int firstLine) {
    heads++;
    Fields marked = new Fields();
    for (Fields.Field field : fields.fields()) {
      String from = Columns.letter(field.from());
      String to = Columns.letter(field.to());
      String place = firstLine > 0 ? from + (firstLine + field.line() - 1) : KnownSheet.numbered(heads, field);
      String text = "{{field " + place + "}}";
      int line = field.line();
      switch (field.style()) {
        case TITLE -> marked.title(from, to, text);
        case FIELD, HINT -> marked.field(line, from, to, text);
        case NOTE -> marked.note(line, from, to, text);
        case HEADLINE -> marked.headline(line, from, to, text);
        case SUBHEAD -> marked.subhead(line, from, to, text);
        case STAMP -> marked.stamp(line, from, to, text);
      }
    }
    return marked;
  }

  private Notes notes(Notes remarks, boolean under) {
    String name = KnownTable.notesName(++notes);
    String mark = under ? UNDER : "";
    return remarks.heading() == null
        ? new Notes(null, remarks.from(), remarks.to(), List.of(mark + "{{" + name + ".text}}"))
        : new Notes(mark + "{{" + name + ".heading}}", remarks.from(), remarks.to(),
            List.of("{{" + name + ".text}}"));
  }

  private Table<String> table(Table<?> table, boolean under) {
    String title = table.title();
    boolean numbered = !KnownTable.stem(table.name()).equals(table.name());
    if (title != null && (numbered || differs(table, Table::title))) {
      title = "{{title " + table.name() + "}}";
    }
    boolean marked = under && title == null;
    List<Column<String>> columns = new ArrayList<>();
    Column<?> first = table.visibleColumns().getFirst();
    for (Column<?> column : table.columns()) {
      columns.add(column(table, column, marked && column == first));
    }
    Section<?> pattern = table.sections().getFirst();
    boolean headed = table.sections().stream().anyMatch(section -> section.heading() != null);
    Map<String, Value> subtotals = new LinkedHashMap<>();
    table.sections().forEach(section -> section.subtotal().keySet().forEach(key ->
        subtotals.put(key, Value.text("{{" + table.name() + "=" + KnownTable.aliasOf(key,
            table.columns().stream().map(Column::key).toList()) + "}}"))));
    Section<String> section = new Section<>(pattern.id(), headed ? "{{" + table.name() + ".heading}}" : null,
        List.of(""), subtotals, 1);
    return new Table<>(table.name(), under && title != null ? UNDER + title : title, columns, List.of(section),
        row -> "");
  }

  private Column<String> column(Table<?> table, Column<?> column, boolean under) {
    String key = column.key();
    String written = KnownTable.aliasOf(key, table.columns().stream().map(Column::key).toList());
    String text = "{{" + table.name() + "." + written + "}}";
    String letter = Columns.letter(column.index());
    return switch (column.role()) {
      case ID -> Column.id(row -> text);
      case HELPER -> Column.helper(letter, key, row -> Value.text(text), Value.BLANK);
      case TEXT, INPUT, DERIVED -> {
        boolean series = !KnownTable.stem(written).equals(written);
        String name = table.name() + "." + written;
        String label = series || differs(table, other -> columnOf(other, key, column).label())
            ? "{{label " + name + "}}" : column.label();
        boolean changing = series || differs(table, other -> columnOf(other, key, column).group());
        String group = column.group() != null && changing
            ? "{{group " + table.name() + "." + firstOfGroup(table, column) + "}}" : column.group();
        Column<String> made = Column.<String>at(letter, key, (under ? UNDER : "") + label, column.width())
            .group(group).text(row -> text);
        yield dressed(made, column);
      }
    };
  }

  /** Columns with the same heading above are marked alike, so that they stay under one. */
  private static String firstOfGroup(Table<?> table, Column<?> column) {
    List<? extends Column<?>> columns = table.columns();
    int first = columns.indexOf(column);
    while (first > 0 && column.group().equals(columns.get(first - 1).group())) {
      first--;
    }
    return KnownTable.aliasOf(columns.get(first).key(), columns.stream().map(Column::key).toList());
  }

  private static Column<?> columnOf(Table<?> table, String key, Column<?> other) {
    for (Column<?> column : table.columns()) {
      if (column.key().equals(key)) {
        return column;
      }
    }
    return other;
  }

  private static Column<String> dressed(Column<String> made, Column<?> column) {
    switch (column.role()) {
      case INPUT -> made.input();
      case DERIVED -> made.derived();
      default -> { }
    }
    if (column.align() == Align.CENTER || column.isNumbered()) {
      made.centered();
    }
    if (column.isShrinking()) {
      made.shrinking();
    }
    if (column.isVerticalLabel()) {
      made.verticalLabel();
    }
    if (column.isRepeated()) {
      made.repeated();
    }
    if (column.validation() != null) {
      made.check(column.validation());
    }
    column.highlights().forEach(highlight -> made.highlight(highlight.condition(), highlight.numberFormat()));
    return made;
  }
}
