package org.musubi.workbench.diagram.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.musubi.workbench.commands.Commands;

/**
 * What the commands of the workbench do in a table. They work while the cursor rests; while the user types, the same
 * keys edit the text.
 */
final class TableHandlers {

  private final IEditorSite site;
  private final TableControl table;
  private final Map<String, Runnable> actions = new LinkedHashMap<>();
  private final List<IHandlerActivation> active = new ArrayList<>();

  TableHandlers(IEditorSite site, TableControl table) {
    this.site = site;
    this.table = table;
    actions.put(IWorkbenchCommandConstants.EDIT_DELETE, table::delete);
    actions.put(IWorkbenchCommandConstants.EDIT_COPY, table::copy);
    actions.put(IWorkbenchCommandConstants.EDIT_PASTE, table::paste);
    actions.put(IWorkbenchCommandConstants.EDIT_SELECT_ALL, table::selectAll);
    actions.put(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, table.bar()::focusSearch);
    actions.put(IWorkbenchCommandConstants.FILE_RENAME, table.pen()::edit);
    actions.put(Commands.OPEN_ELEMENT, () -> {
      if (table.line() != null) {
        table.edits().openForm(table.selectedElement());
      }
    });
    table.pen().control().addListener(SWT.FocusIn, event -> update());
    table.pen().control().addListener(SWT.FocusOut, event -> deactivate());
    table.onState(state -> update());
  }

  private void update() {
    deactivate();
    if (table.pen().state() == Pen.State.RESTING && table.pen().control().isFocusControl()) {
      IHandlerService service = site.getService(IHandlerService.class);
      actions.forEach((command, action) -> active.add(service.activateHandler(command, new AbstractHandler() {
        @Override
        public Object execute(ExecutionEvent event) {
          action.run();
          return null;
        }
      })));
    }
  }

  private void deactivate() {
    site.getService(IHandlerService.class).deactivateHandlers(active);
    active.clear();
  }
}
