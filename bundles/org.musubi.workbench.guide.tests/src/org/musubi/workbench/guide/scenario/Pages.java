package org.musubi.workbench.guide.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.musubi.workbench.guide.fixture.Ui;

/** What a user does on any page of the guide, by the words to be read there. */
final class Pages {

  private final Supplier<Composite> area;

  Pages(Supplier<Composite> area) {
    this.area = area;
  }

  void press(String label) {
    Ui.press(area.get(), label);
  }

  /** Chooses in the first list that offers it. */
  void choose(String value) {
    Ui.run(() -> {
      Combo combo = Ui.visible(Combo.class, area.get()).stream()
          .filter(each -> Arrays.asList(each.getItems()).contains(value)).findFirst().orElseThrow();
      combo.select(Arrays.asList(combo.getItems()).indexOf(value));
      combo.notifyListeners(SWT.Selection, new Event());
    });
    Ui.settle();
  }

  /** Writes into the only visible field of which this holds. */
  void write(Predicate<Text> wanted, String text) {
    Ui.run(() -> {
      Text field = Ui.visible(Text.class, area.get()).stream().filter(wanted).findFirst().orElseThrow();
      field.setText(text);
      field.notifyListeners(SWT.FocusOut, new Event());
    });
    Ui.settle();
  }

  void tab(String title) {
    Ui.run(() -> {
      TabFolder folder = Ui.visible(TabFolder.class, area.get()).stream()
          .filter(each -> Arrays.stream(each.getItems()).anyMatch(item -> item.getText().equals(title)))
          .findFirst().orElseThrow();
      int index = Arrays.stream(folder.getItems()).map(item -> item.getText()).toList().indexOf(title);
      folder.setSelection(index);
      folder.notifyListeners(SWT.Selection, new Event());
    });
    Ui.settle();
  }

  /** The rows of the table with this heading. */
  List<String> rows(String heading) {
    return Ui.get(() -> Ui.rows(table(heading)));
  }

  /** The row of the table with this heading in which the text is found. */
  String row(String heading, String part) {
    List<String> rows = rows(heading);
    return rows.stream().filter(each -> each.contains(part)).findFirst()
        .orElseThrow(() -> new AssertionError(part + " is not in " + rows));
  }

  void select(String heading, String part) {
    Ui.run(() -> {
      Table table = table(heading);
      table.setSelection(item(table, part));
      table.notifyListeners(SWT.Selection, new Event());
    });
    Ui.settle();
  }

  void tick(String heading, String part) {
    Ui.run(() -> {
      Table table = table(heading);
      TableItem item = item(table, part);
      item.setChecked(!item.getChecked());
      Event event = new Event();
      event.detail = SWT.CHECK;
      event.item = item;
      table.notifyListeners(SWT.Selection, event);
    });
    Ui.settle();
  }

  /** Clicks into a cell and types. */
  void type(String heading, String part, String column, String text) {
    Ui.run(() -> click(heading, part, column));
    Ui.waitFor("cell editor of " + column, () -> editor(heading, Text.class) != null);
    Ui.run(() -> {
      Text field = editor(heading, Text.class);
      field.setText(text);
      field.notifyListeners(SWT.DefaultSelection, new Event());
    });
    Ui.settle();
  }

  /** Clicks into a cell and chooses from its list. */
  void pick(String heading, String part, String column, String value) {
    Ui.run(() -> click(heading, part, column));
    Ui.waitFor("cell editor of " + column, () -> editor(heading, CCombo.class) != null);
    Ui.run(() -> {
      CCombo combo = editor(heading, CCombo.class);
      combo.select(Arrays.asList(combo.getItems()).indexOf(value));
      combo.notifyListeners(SWT.Selection, new Event());
      combo.setListVisible(false);
    });
    Ui.settle();
  }

  private <T extends Control> T editor(String heading, Class<T> kind) {
    return Ui.visible(kind, table(heading)).stream().findFirst().orElse(null);
  }

  private void click(String heading, String part, String column) {
    Table table = table(heading);
    TableItem item = item(table, part);
    table.showItem(item);
    Rectangle cell = item.getBounds(Arrays.stream(table.getColumns()).map(TableColumn::getText).toList()
        .indexOf(column));
    Event click = new Event();
    click.button = 1;
    click.count = 1;
    click.x = cell.x + cell.width / 2;
    click.y = cell.y + cell.height / 2;
    table.notifyListeners(SWT.MouseDown, click);
  }

  /** The table whose first column has this heading, else the one that has such a column at all. */
  private Table table(String heading) {
    List<Table> tables = Ui.visible(Table.class, area.get()).stream().filter(each -> each.getColumnCount() > 0)
        .toList();
    return tables.stream().filter(table -> isHeading(table.getColumn(0), heading)).findFirst()
        .or(() -> tables.stream().filter(table -> Arrays.stream(table.getColumns())
            .anyMatch(column -> isHeading(column, heading))).findFirst())
        .orElseThrow(() -> new AssertionError("no table with " + heading));
  }

  /** Headings may say how many are ticked: 目的(2). */
  private static boolean isHeading(TableColumn column, String heading) {
    return column.getText().equals(heading) || column.getText().startsWith(heading + "(");
  }

  private static TableItem item(Table table, String part) {
    List<String> rows = Ui.rows(table);
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).contains(part)) {
        return table.getItem(i);
      }
    }
    throw new AssertionError(part + " is not in " + rows);
  }

  /** What the tree on the page says, a line for each row. */
  String tree() {
    return Ui.get(() -> lines(Ui.visible(Tree.class, area.get()).getFirst().getItems()));
  }

  private static String lines(TreeItem[] items) {
    StringBuilder lines = new StringBuilder();
    for (TreeItem item : items) {
      lines.append(item.getText(0)).append('|').append(item.getText(1)).append('\n').append(lines(item.getItems()));
    }
    return lines.toString();
  }
}
