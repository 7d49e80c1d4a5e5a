package org.musubi.workbench.guide.table;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A table as tab separated text, as spreadsheets take it: columns in the order shown. */
final class TableText {

  private TableText() {
  }

  static String of(Table table, boolean onlySelected) {
    TableItem[] items = onlySelected ? table.getSelection() : table.getItems();
    int[] order = table.getColumnOrder();
    String head = line(order, column -> table.getColumn(column).getText());
    return Stream.concat(Stream.of(head), Arrays.stream(items).map(item -> line(order, item::getText)))
        .collect(Collectors.joining("\n"));
  }

  private static String line(int[] order, IntFunction<String> text) {
    return Arrays.stream(order).mapToObj(text).map(TableText::cell).collect(Collectors.joining("\t"));
  }

  /** A tab or a line break in a cell would begin another cell. */
  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
