package org.musubi.workbench.export;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The sheets to tick, with what each is for; the space bar ticks the one selected. */
final class SheetTable {

  private static final int NAME_WIDTH = 190;
  private static final int PURPOSE_WIDTH = 480;
  private static final int ROWS = 9;

  private final Table table;
  private final Runnable changed;

  /** @param changed told when other sheets are ticked */
  SheetTable(Composite parent, List<OfferedSheet> sheets, Collection<String> ticked, Runnable changed) {
    this.changed = changed;
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(area);
    table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    table.setHeaderVisible(true);
    column(ExportText.SHEET, NAME_WIDTH);
    column(ExportText.PURPOSE, PURPOSE_WIDTH);
    for (OfferedSheet sheet : sheets) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(new String[] {sheet.name(), sheet.purpose()});
      item.setData(sheet);
      item.setChecked(ticked.contains(sheet.key()));
    }
    table.addListener(SWT.Selection, event -> {
      if (event.detail == SWT.CHECK) {
        changed.run();
      }
    });
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * ROWS).applyTo(table);
    Composite buttons = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().applyTo(buttons);
    button(buttons, ExportText.ALL, true);
    button(buttons, ExportText.NONE, false);
  }

  private void column(ExportText title, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title.text());
    column.setWidth(width);
  }

  private void button(Composite parent, ExportText label, boolean ticked) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(label.text());
    button.addListener(SWT.Selection, event -> {
      for (TableItem item : table.getItems()) {
        item.setChecked(ticked);
      }
      changed.run();
    });
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
  }

  /** What is ticked, in the order of a workbook. */
  Set<OfferedSheet> ticked() {
    Set<OfferedSheet> ticked = new LinkedHashSet<>();
    for (TableItem item : table.getItems()) {
      if (item.getChecked()) {
        ticked.add((OfferedSheet) item.getData());
      }
    }
    return ticked;
  }
}
