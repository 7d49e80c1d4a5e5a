package org.musubi.roundtrip.locate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.musubi.roundtrip.text.Words;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/** Texts of a sheet that are no entries: headings and subtotals inside a table, and whatever begins below it. */
final class Furniture {

  private final Map<String, String> sections = new HashMap<>();
  private final Set<String> subtotals = new HashSet<>();
  private final Set<String> ends = new HashSet<>();

  Furniture(SheetLayout layout, Table<?> own) {
    for (Section<?> section : own.sections()) {
      if (section.heading() != null) {
        sections.put(Words.plain(section.heading()), section.id());
      }
      for (Value value : section.subtotal().values()) {
        if (value instanceof Value.Text text) {
          subtotals.add(Words.plain(text.text()));
        }
      }
    }
    for (SheetLayout.Placed placed : layout.blocks()) {
      switch (placed.block()) {
        case Table<?> other when other != own -> addTable(other);
        case Notes notes -> addNotes(notes);
        default -> { }
      }
    }
    ends.remove("");
    subtotals.remove("");
  }

  private void addTable(Table<?> other) {
    if (other.title() != null) {
      ends.add(Words.plain(other.title()));
    }
    other.visibleColumns().stream().limit(2).forEach(column ->
        ends.add(Words.plain(column.group() == null ? column.label() : column.group())));
  }

  private void addNotes(Notes notes) {
    ends.add(Words.plain(notes.heading()));
    notes.texts().forEach(text -> ends.add(Words.plain(text)));
  }

  /** Id of the section that a text heads, or null. */
  String sectionOf(String plain) {
    return sections.get(plain);
  }

  boolean isSubtotal(String plain) {
    return subtotals.contains(plain);
  }

  /** True for what stands below the table. */
  boolean endsTable(String plain) {
    return ends.contains(plain);
  }
}
