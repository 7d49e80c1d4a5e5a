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
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.ValueList;

/**
 * What is filled in on a sheet, read from its declaration, so that it is true whatever the sheet becomes.
 *
 * @param sheet   name of the sheet
 * @param rows    its input columns in their order; tables that are filled in alike are told once
 * @param growing titles of the tables to which rows may be added
 */
record SheetInputs(String key, String sheet, List<InputRow> rows, List<String> growing) {

  /** Reads the declaration of a sheet. */
  static SheetInputs of(SheetDefinition definition, SheetContext context) {
    Map<String, ValueList> lists = new LinkedHashMap<>();
    new ModelLists(context).all().forEach(list -> lists.put(list.name(), list));
    definition.lists(context).forEach(list -> lists.put(list.name(), list));
    Entries entries = new Entries(context, lists);
    Map<List<Entries.Line>, Set<String>> alike = new LinkedHashMap<>();
    Set<String> growing = new LinkedHashSet<>();
    for (SheetLayout layout : definition.build(context)) {
      for (SheetLayout.Placed placed : layout.blocks()) {
        if (placed.block() instanceof Table<?> table) {
          String title = Lines.first(table.title(), layout.name());
          List<Entries.Line> lines = entries.of(table, layout.hiddenColumns());
          if (!lines.isEmpty()) {
            alike.computeIfAbsent(lines, none -> new LinkedHashSet<>()).add(title);
          }
          if (table.rowEdit() != null) {
            growing.add(title);
          }
        }
      }
    }
    return new SheetInputs(definition.key(), definition.name(context.locale()), rows(alike, context),
        List.copyOf(growing));
  }

  private static List<InputRow> rows(Map<List<Entries.Line>, Set<String>> alike, SheetContext context) {
    List<InputRow> rows = new ArrayList<>();
    alike.forEach((lines, titles) -> {
      String first = titles.iterator().next();
      String table = titles.size() == 1 ? first
          : context.say(InstructionText.SAME_TABLES, first, titles.size() - 1);
      lines.forEach(line -> rows.add(new InputRow(line.letters(), table, line.label(), line.entry(), line.choices())));
    });
    return rows;
  }
}
