package org.musubi.sheets.instructions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.CellRole;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.ValueList;

/**
 * What is filled in on a sheet, read from its declaration, so that it is true whatever the sheet becomes.
 *
 * @param sheet   name of the sheet
 * @param rows    its input columns in their order; worksheets with the same tables are told once
 * @param growing titles of the tables to which rows may be added
 */
record SheetInputs(String key, String sheet, List<InputRow> rows, List<String> growing) {

  /** Neighbouring columns filled in alike are told together from this number on, e.g. one column an organisation. */
  private static final int MANY_ALIKE = 7;

  /** Reads the declaration of a sheet. */
  static SheetInputs of(SheetDefinition definition, SheetContext context) {
    Map<String, ValueList> lists = new LinkedHashMap<>();
    new ModelLists(context).all().forEach(list -> lists.put(list.name(), list));
    definition.lists(context).forEach(list -> lists.put(list.name(), list));
    Entries entries = new Entries(context, lists);
    Set<InputRow> rows = new LinkedHashSet<>();
    Set<String> growing = new LinkedHashSet<>();
    for (SheetLayout layout : definition.build(context)) {
      for (SheetLayout.Placed placed : layout.blocks()) {
        if (placed.block() instanceof Table<?> table) {
          rows.addAll(rows(table, layout, entries));
          if (table.rowEdit() != null) {
            growing.add(title(table, layout));
          }
        }
      }
    }
    return new SheetInputs(definition.key(), definition.name(context.locale()), List.copyOf(rows),
        List.copyOf(growing));
  }

  private static String title(Table<?> table, SheetLayout layout) {
    return Lines.first(table.title(), layout.name());
  }

  private static <R> List<InputRow> rows(Table<R> table, SheetLayout layout, Entries entries) {
    List<Column<R>> inputs = table.columns().stream()
        .filter(column -> column.role() == CellRole.INPUT && !layout.hiddenColumns().contains(column.index()))
        .toList();
    List<InputRow> rows = new ArrayList<>();
    for (int first = 0; first < inputs.size();) {
      int next = first + 1;
      while (next < inputs.size() && isAlike(inputs.get(first), inputs.get(next), next - first, entries)) {
        next++;
      }
      if (next - first < MANY_ALIKE) {
        next = first + 1;
      }
      rows.add(row(title(table, layout), inputs.subList(first, next), entries));
      first = next;
    }
    return rows;
  }

  private static boolean isAlike(Column<?> one, Column<?> other, int distance, Entries entries) {
    return other.index() == one.index() + distance
        && Lines.orEmpty(one.group()).equals(Lines.orEmpty(other.group()))
        && entries.entry(one).equals(entries.entry(other)) && entries.choices(one).equals(entries.choices(other));
  }

  private static <R> InputRow row(String title, List<Column<R>> columns, Entries entries) {
    Column<R> first = columns.getFirst();
    Column<R> last = columns.getLast();
    String letters = Columns.letter(first.index());
    return new InputRow(first == last ? letters : letters + "–" + Columns.letter(last.index()), title,
        first == last ? flat(first.label()) : entries.span(flat(first.label()), flat(last.label()), columns.size()),
        entries.entry(first), entries.choices(first));
  }

  private static String flat(String label) {
    return label.replace("\n", "");
  }
}
