package org.musubi.development.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.musubi.model.core.NamedElement;

/** One row to be written: texts by column, repeated columns with several texts. */
final class FormCells {

  private final FormSheet sheet;
  private final boolean example;
  private final Map<FormColumn, List<String>> texts = new EnumMap<>(FormColumn.class);

  FormCells(FormSheet sheet, boolean example) {
    this.sheet = sheet;
    this.example = example;
  }

  FormSheet sheet() {
    return sheet;
  }

  /** Written for the eye, not to be read back. */
  boolean isExample() {
    return example;
  }

  FormCells put(FormColumn column, String text) {
    return put(column, text == null || text.isEmpty() ? List.of() : List.of(text));
  }

  FormCells putEntries(FormColumn column, List<? extends NamedElement> entries) {
    return put(column, entries.stream().map(FormList::shown).toList());
  }

  FormCells putLines(FormColumn column, List<String> lines) {
    return put(column, String.join("\n", lines));
  }

  /** When there are more texts than columns, the last column holds the rest, one a line. */
  private FormCells put(FormColumn column, List<String> all) {
    List<String> cells = new ArrayList<>(all);
    while (cells.size() > column.times()) {
      String rest = cells.removeLast();
      cells.set(cells.size() - 1, cells.getLast() + "\n" + rest);
    }
    texts.put(column, cells);
    return this;
  }

  /** The text of one of several columns of a kind, counted from 1. */
  String text(FormColumn column, int number) {
    List<String> cells = texts.getOrDefault(column, List.of());
    return number <= cells.size() ? cells.get(number - 1) : "";
  }
}
