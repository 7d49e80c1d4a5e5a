package org.musubi.sheets.template;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, Table<?>> nextYear = new LinkedHashMap<>();
  private final Map<Block, Block> renewed = new IdentityHashMap<>();
  private int notes;
  private int heads;

  /**
   * Prepares a sheet.
   *
   * @param other the same sheet a year later; headings that differ become placeholders
   */
  PlaceholderLayout(SheetLayout layout, SheetLayout other) {
    this.layout = layout;
    for (SheetLayout.Placed placed : other.blocks()) {
      if (placed.block() instanceof Table<?> table) {
        nextYear.put(table.name(), table);
      }
    }
  }

  SheetLayout make() {
    SheetLayout made = new SheetLayout(layout.name(), layout.page());
    List<SheetLayout.Placed> all = new ArrayList<>(layout.blocks());
    all.addAll(layout.omitted());
    for (SheetLayout.Placed placed : all) {
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
    Table<?> later = nextYear.getOrDefault(table.name(), table);
    String title = table.title();
    if (title != null && !title.equals(later.title())) {
      title = "{{title " + table.name() + "}}";
    }
    boolean marked = under && title == null;
    List<Column<String>> columns = new ArrayList<>();
    Column<?> first = table.visibleColumns().getFirst();
    for (Column<?> column : table.columns()) {
      columns.add(column(table, column, later, marked && column == first));
    }
    Section<?> pattern = table.sections().getFirst();
    boolean headed = table.sections().stream().anyMatch(section -> section.heading() != null);
    Map<String, Value> subtotals = new LinkedHashMap<>();
    table.sections().forEach(section -> section.subtotal().keySet().forEach(key ->
        subtotals.put(key, Value.text("{{" + table.name() + "=" + key + "}}"))));
    Section<String> section = new Section<>(pattern.id(), headed ? "{{" + table.name() + ".heading}}" : null,
        List.of(""), subtotals, 1);
    return new Table<>(table.name(), under && title != null ? UNDER + title : title, columns, List.of(section),
        row -> "");
  }

  private Column<String> column(Table<?> table, Column<?> column, Table<?> later, boolean under) {
    String key = column.key();
    String text = "{{" + table.name() + "." + key + "}}";
    String letter = Columns.letter(column.index());
    return switch (column.role()) {
      case ID -> Column.id(row -> text);
      case HELPER -> Column.helper(letter, key, row -> Value.text(text), Value.BLANK);
      case TEXT, INPUT, DERIVED -> {
        Column<?> then = later.columns().stream().filter(c -> c.key().equals(key)).findFirst().orElse(column);
        boolean series = !KnownTable.stem(key).equals(key);
        String name = table.name() + "." + key;
        String label = series || !column.label().equals(then.label()) ? "{{label " + name + "}}" : column.label();
        String group = column.group() == null || column.group().equals(then.group())
            ? column.group() : "{{group " + name + "}}";
        Column<String> made = Column.<String>at(letter, key, (under ? UNDER : "") + label, column.width())
            .group(group).text(row -> text);
        yield dressed(made, column);
      }
    };
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
