package org.musubi.roundtrip.locate;

import java.util.List;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;

/** A worksheet as the present model prints it. */
public final class LiveSheet {

  private final String key;
  private final int part;
  private final int number;
  private final SheetLayout layout;
  private final SheetContext context;
  private final List<LiveTable> tables;

  /**
   * @param key    key of its definition
   * @param part   which worksheet of that definition, from 1
   * @param number which of those about the same element, from 0
   */
  LiveSheet(String key, int part, int number, SheetLayout layout, SheetContext context) {
    this.key = key;
    this.part = part;
    this.number = number;
    this.layout = layout;
    this.context = context;
    this.tables = layout.blocks().stream().map(SheetLayout.Placed::block)
        .filter(Table.class::isInstance).map(Table.class::cast)
        .map(table -> LiveTable.of(this, (Table<?>) table)).filter(table -> !table.inputs().isEmpty()).toList();
  }

  /** Key of its definition. */
  public String key() {
    return key;
  }

  /** Which worksheet of that definition, from 1. */
  public int part() {
    return part;
  }

  /** Which of the worksheets about the same element, from 0. */
  int number() {
    return number;
  }

  public SheetLayout layout() {
    return layout;
  }

  /** What its cells are read against. */
  public SheetContext context() {
    return context;
  }

  /** The tables with cells that are read back. */
  public List<LiveTable> tables() {
    return tables;
  }

  /** The same for the same worksheet of other exports, whatever their language. */
  String identity() {
    return key + "/" + (layout.subject().isEmpty() ? context.year() + "#" + part : layout.subject() + "#" + number);
  }
}
