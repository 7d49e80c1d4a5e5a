package org.musubi.workbench.diagram.table;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.musubi.viewpoint.specification.TableTool;
import org.musubi.viewpoint.table.Column;
import org.musubi.viewpoint.table.Line;
import org.musubi.viewpoint.table.TableTools;
import org.musubi.viewpoint.tool.Verdict;

/** The context menu of a table: what is possible at the field of the cursor. */
final class TableMenu {

  private final TableControl table;
  private final MenuManager manager = new MenuManager();

  TableMenu(TableControl table) {
    this.table = table;
    manager.setRemoveAllWhenShown(true);
    manager.addMenuListener(this::fill);
    table.canvas().setMenu(manager.createContextMenu(table.canvas()));
    table.pen().control().setMenu(table.canvas().getMenu());
  }

  MenuManager manager() {
    return manager;
  }

  private void fill(IMenuManager menu) {
    TableTools tools = table.edits().tools();
    Line line = table.line();
    Column column = table.column();
    if (line != null) {
      add(menu, TableText.OPEN_FORM.text(), "", true, () -> table.edits().openForm(line.target()));
      if (column != null) {
        Verdict verdict = tools.canEdit(line, column);
        add(menu, TableText.EDIT.text(), verdict.reason(), verdict.allowed(), table.pen()::edit);
        add(menu, TableText.CLEAR.text(), "", line.cell(column) != null && verdict.allowed(), table::delete);
      } else if (!line.lines().isEmpty()) {
        boolean folded = table.canvas().isFolded(line);
        add(menu, (folded ? TableText.UNFOLD : TableText.FOLD).text(), "", true,
            () -> table.canvas().fold(line, !folded));
      }
      menu.add(new Separator());
    }
    tools(menu, tools.lineTools(table.table()), table.table());
    if (line != null) {
      tools(menu, tools.lineTools(line), line);
    }
    tools(menu, tools.columnTools(table.table()), table.table());
    if (column != null) {
      tools(menu, tools.columnTools(column), column);
    }
    menu.add(new Separator());
    if (line != null) {
      Verdict verdict = tools.canDelete(line);
      add(menu, TableText.DELETE_LINE.text(), verdict.reason(), verdict.allowed(), table::deleteLines);
    }
    if (column != null && !column.isFeature()) {
      Verdict verdict = tools.canDelete(column);
      add(menu, TableText.DELETE_COLUMN.text(), verdict.reason(), verdict.allowed(), table::deleteColumn);
    }
    menu.add(new Separator());
    add(menu, TableText.COPY.text(), "", line != null, table::copy);
    add(menu, TableText.PASTE.text(), "", column != null, table::paste);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
  }

  private void tools(IMenuManager menu, List<? extends TableTool> tools, Object place) {
    for (TableTool tool : tools) {
      Verdict verdict = table.edits().tools().canApply(tool, place);
      add(menu, TableTools.name(tool), verdict.allowed() ? TableEdits.tip(tool) : verdict.reason(),
          verdict.allowed(), () -> table.create(tool, place));
    }
  }

  private static void add(IMenuManager menu, String text, String tip, boolean possible, Runnable action) {
    Action entry = new Action(text.replace("&", "&&")) {
      @Override
      public void run() {
        action.run();
      }
    };
    entry.setToolTipText(tip);
    entry.setEnabled(possible);
    menu.add(entry);
  }
}
