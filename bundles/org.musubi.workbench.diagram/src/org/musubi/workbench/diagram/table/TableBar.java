package org.musubi.workbench.diagram.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.musubi.viewpoint.specification.TableTool;
import org.musubi.viewpoint.table.TableTools;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.text.SearchKey;

/** Tools of the table and the search field. */
final class TableBar {

  private record Entry(ToolItem item, Supplier<Boolean> possible) {
  }

  private final TableControl table;
  private final Composite control;
  private final Text search;
  private final List<Entry> entries = new ArrayList<>();

  TableBar(Composite parent, TableControl table) {
    this.table = table;
    control = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginHeight = 2;
    control.setLayout(layout);
    Images images = new Images(control);
    ToolBar tools = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
    tools.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    TableTools all = table.edits().tools();
    all.lineTools(table.table()).forEach(tool -> add(tools, images, tool));
    all.columnTools(table.table()).forEach(tool -> add(tools, images, tool));
    add(tools, images, Icon.DELETE, TableText.DELETE_LINE, table::deleteLines,
        () -> table.line() != null && all.canDelete(table.line()).allowed());
    if (table.table().isCross()) {
      add(tools, images, Icon.DELETE, TableText.DELETE_COLUMN, table::deleteColumn,
          () -> table.column() != null && all.canDelete(table.column()).allowed());
    }
    add(tools, images, Icon.COPY, TableText.COPY, table::copy, () -> table.line() != null);
    search = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(TableText.FIND.text());
    search.setToolTipText(TableText.FIND_TIP.text());
    GridData wide = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
    wide.widthHint = 180;
    search.setLayoutData(wide);
    search.addListener(SWT.Modify, event -> mark());
    search.addListener(SWT.DefaultSelection, event -> {
      if (event.detail != SWT.ICON_CANCEL) {
        next();
      }
    });
    search.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC) {
        search.setText("");
        table.setFocus();
        event.doit = false;
      }
    });
  }

  private void add(ToolBar bar, Images images, TableTool tool) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setText(TableTools.name(tool));
    item.setToolTipText(TableEdits.tip(tool));
    item.setImage(images.of(Icon.ADD));
    item.addListener(SWT.Selection, event -> table.create(tool, table.table()));
    entries.add(new Entry(item, () -> table.edits().tools().canApply(tool, table.table()).allowed()));
  }

  private void add(ToolBar bar, Images images, Icon icon, TableText text, Runnable action,
      Supplier<Boolean> possible) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(images.of(icon));
    item.setToolTipText(text.text());
    if (icon == Icon.DELETE) {
      item.setText(text.text());
    }
    item.addListener(SWT.Selection, event -> action.run());
    entries.add(new Entry(item, possible));
  }

  Control control() {
    return control;
  }

  Text search() {
    return search;
  }

  /** Shows which tools can be used now. */
  void update() {
    if (!control.isDisposed()) {
      entries.forEach(entry -> entry.item().setEnabled(entry.possible().get()));
    }
  }

  void focusSearch() {
    search.setFocus();
    search.selectAll();
  }

  private void mark() {
    SearchKey key = SearchKey.of(search.getText());
    table.canvas().painter().setFound(key.isEmpty() ? text -> false : text -> key.matches(text));
  }

  /** Goes to the next field behind the cursor whose text holds what is searched. */
  private void next() {
    SearchKey key = SearchKey.of(search.getText());
    GridShape shape = table.canvas().shape();
    int count = shape.rows() * shape.columns();
    int start = table.canvas().selection().row() * shape.columns() + table.canvas().selection().column();
    for (int i = 1; i <= count && !key.isEmpty(); i++) {
      int at = (start + i) % count;
      if (key.matches(shape.field(at / shape.columns(), at % shape.columns()).text())) {
        table.go(at / shape.columns(), at % shape.columns());
        return;
      }
    }
    if (!key.isEmpty()) {
      table.edits().feedback().refuse(TableText.FOUND_NOTHING.text(search.getText()));
    }
  }
}
