package org.musubi.workbench.forms.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.Sign;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.widgets.Ink;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.text.Labels;
import org.musubi.workbench.text.SearchKey;

/** The line above a table: number of rows, filter for long lists, and buttons. */
final class GridBar {

  private static final int LONG_LIST = 15;

  private final FormContext context;
  private final RowActions actions;
  private final Composite line;
  private final Label count;
  private final Text filter;
  private final ToolBar tools;
  private final List<Runnable> updates = new ArrayList<>();
  private Grid grid;

  GridBar(Composite parent, FormContext context, RowActions actions) {
    this.context = context;
    this.actions = actions;
    line = context.toolkit().createComposite(parent);
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    line.setLayout(layout);
    count = context.toolkit().createLabel(line, "");
    Ink.QUIET.on(count);
    filter = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    context.toolkit().adapt(filter, true, false);
    filter.setMessage(FormText.FILTER_HINT.text());
    filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
    tools = new ToolBar(line, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
    context.toolkit().adapt(tools, true, false);
    tools.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
  }

  Control control() {
    return line;
  }

  RowActions actions() {
    return actions;
  }

  void attach(Grid owner) {
    grid = owner;
    filter.addModifyListener(event -> filter());
    if (context.isEditable()) {
      if (actions.canPick()) {
        tool(Icon.ADD.descriptor(), FormText.PICK_ROWS, actions::pick, actions::isEditable, true);
      }
      if (actions.mayBeBlank()) {
        addTool();
      }
      if (actions.isTree()) {
        tool(Sign.CHILD.descriptor(), FormText.ADD_BELOW, actions::addBelow, actions::canAddBelow, false);
      }
      tool(Sign.TAKE_OUT.descriptor(), actions.isDeleting() ? FormText.REMOVE : FormText.TAKE_OUT, actions::remove,
          () -> actions.isEditable() && actions.isAnyMarked(), false);
      tool(Icon.UP.descriptor(), FormText.MOVE_UP, () -> actions.move(-1), () -> actions.canMove(-1), false);
      tool(Icon.DOWN.descriptor(), FormText.MOVE_DOWN, () -> actions.move(1), () -> actions.canMove(1), false);
      tool(Icon.PASTE.descriptor(), FormText.PASTE, actions::paste, actions::canPaste, false);
    }
    tool(Icon.OPEN.descriptor(), FormText.OPEN_ROW, actions::open, () -> actions.marked() != null, false);
    contextMenu();
  }

  /** One button for rows of one class, a list for several. */
  private void addTool() {
    ToolItem item = new ToolItem(tools, SWT.PUSH);
    item.setImage(context.images().of(Icon.ADD.descriptor()));
    item.setText(actions.canPick() ? FormText.ADD_BLANK.text() : FormText.ADD.text());
    item.setToolTipText(FormText.ADD_TIP.text());
    item.addListener(SWT.Selection, event -> add(item));
    updates.add(() -> item.setEnabled(actions.isEditable() && !actions.kinds().isEmpty()));
  }

  private void add(ToolItem item) {
    List<EClass> kinds = actions.kinds();
    if (kinds.size() == 1) {
      actions.add(kinds.getFirst());
      return;
    }
    Menu menu = new Menu(tools);
    for (EClass kind : kinds) {
      MenuItem entry = new MenuItem(menu, SWT.PUSH);
      entry.setText(Labels.of(kind));
      entry.setImage(context.images().of(kind));
      entry.addListener(SWT.Selection, event -> actions.add(kind));
    }
    Point below = tools.toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height);
    menu.setLocation(below);
    menu.addListener(SWT.Hide, event -> tools.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private void tool(ImageDescriptor image, FormText text, Runnable action, BooleanSupplier enabled, boolean labelled) {
    ToolItem item = new ToolItem(tools, SWT.PUSH);
    item.setImage(context.images().of(image));
    item.setToolTipText(text.text());
    if (labelled) {
      item.setText(text.text());
    }
    item.addListener(SWT.Selection, event -> action.run());
    updates.add(() -> item.setEnabled(enabled.getAsBoolean()));
  }

  private void contextMenu() {
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(manager -> {
      entry(manager, FormText.OPEN_ROW, actions::open, actions.marked() != null);
      entry(manager, FormText.REMOVE, actions::remove, actions.isEditable() && actions.isAnyMarked());
      entry(manager, FormText.MOVE_UP, () -> actions.move(-1), actions.canMove(-1));
      entry(manager, FormText.MOVE_DOWN, () -> actions.move(1), actions.canMove(1));
      entry(manager, FormText.COPY, actions::copy, actions.isAnyMarked());
      entry(manager, FormText.PASTE, actions::paste, actions.canPaste());
    });
    grid.control().setMenu(menu.createContextMenu(grid.control()));
    grid.control().addListener(SWT.Dispose, event -> menu.dispose());
  }

  private static void entry(IMenuManager menu, FormText text, Runnable action, boolean on) {
    Action entry = new Action(text.text()) {
      @Override
      public void run() {
        action.run();
      }
    };
    entry.setEnabled(on);
    menu.add(entry);
  }

  void refresh() {
    updates.forEach(Runnable::run);
    int total = actions.size();
    boolean filtering = !filter.getText().isEmpty();
    count.setText(filtering && grid.control() instanceof Table table
        ? FormText.COUNT_FILTERED.text(table.getItemCount(), total) : FormText.COUNT.text(total));
    boolean filterable = grid.control() instanceof Table && (total > LONG_LIST || filtering);
    filter.setVisible(filterable);
    ((GridData) filter.getLayoutData()).exclude = !filterable;
    line.layout(true);
  }

  private void filter() {
    SearchKey key = SearchKey.of(filter.getText());
    grid.viewer().setFilters(key.isEmpty() ? new ViewerFilter[0] : new ViewerFilter[] {new ViewerFilter() {
      @Override
      public boolean select(Viewer viewer, Object parent, Object row) {
        return key.matches(actions.texts((EObject) row));
      }
    }});
    refresh();
  }
}
