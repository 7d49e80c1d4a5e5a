package org.musubi.workbench.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.musubi.model.council.CouncilModel;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.drawing.InstalledRuntime;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.tree.GroupNode;
import org.musubi.workbench.tree.HintNode;

/** The context menu of the explorer. */
final class ExplorerMenu {

  private final IViewSite site;
  private final RowActions actions;
  private final NewElementMenu newElements;

  ExplorerMenu(IViewSite site, RowActions actions) {
    this.site = site;
    this.actions = actions;
    this.newElements = new NewElementMenu(actions::create);
  }

  void fill(IMenuManager menu) {
    Object row = actions.rows().single();
    if (row instanceof EObject || row instanceof Drawing) {
      menu.add(item(Commands.OPEN_ELEMENT, ExplorerText.MENU_OPEN, null));
    }
    if (row instanceof Drawing drawing) {
      Drawings.get().others(drawing).forEach(other -> menu.add(openIn(other, drawing)));
    }
    if (row instanceof EObject || row instanceof GroupNode || row instanceof HintNode) {
      menu.add(newMenu(row));
    }
    if (canDraw(row)) {
      menu.add(item(Commands.NEW_DRAWING, ExplorerText.MENU_NEW_DRAWING, Icon.DRAWING));
    }
    if (row instanceof CouncilModel) {
      fillCouncil(menu);
    } else if (row instanceof Drawing) {
      fillDrawing(menu);
    } else if (!(row instanceof DrawingsNode || row instanceof DrawingsHint)) {
      fillElement(menu);
    }
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
  }

  /** The menu of what can be added at a row, also shown by key. */
  MenuManager newMenu(Object row) {
    MenuManager menu = new MenuManager(ExplorerText.MENU_NEW.text(), Icon.ADD.descriptor(),
        "org.musubi.workbench.explorer.new");
    newElements.fill(menu, row);
    return menu;
  }

  private void fillElement(IMenuManager menu) {
    menu.add(new Separator());
    menu.add(item(IWorkbenchCommandConstants.EDIT_COPY, ExplorerText.MENU_COPY, Icon.COPY));
    menu.add(item(IWorkbenchCommandConstants.EDIT_PASTE, ExplorerText.MENU_PASTE, Icon.PASTE));
    menu.add(item(Commands.DUPLICATE, ExplorerText.MENU_DUPLICATE, Icon.DUPLICATE));
    menu.add(item(IWorkbenchCommandConstants.FILE_RENAME, ExplorerText.MENU_RENAME, Icon.RENAME));
    menu.add(item(IWorkbenchCommandConstants.EDIT_DELETE, ExplorerText.MENU_DELETE, Icon.DELETE));
    menu.add(new Separator());
    menu.add(item(Commands.MOVE_UP, ExplorerText.MENU_UP, Icon.UP));
    menu.add(item(Commands.MOVE_DOWN, ExplorerText.MENU_DOWN, Icon.DOWN));
  }

  private Action openIn(InstalledRuntime other, Drawing drawing) {
    return new Action(ExplorerText.MENU_OPEN_IN.text(other.name().replace("&", "&&"))) {
      @Override
      public void run() {
        actions.openIn(other, drawing);
      }
    };
  }

  private void fillDrawing(IMenuManager menu) {
    menu.add(new Separator());
    menu.add(item(Commands.DUPLICATE, ExplorerText.MENU_DUPLICATE, Icon.DUPLICATE));
    menu.add(item(IWorkbenchCommandConstants.FILE_RENAME, ExplorerText.MENU_RENAME, Icon.RENAME));
    menu.add(item(IWorkbenchCommandConstants.EDIT_DELETE, ExplorerText.MENU_DELETE, Icon.DELETE));
  }

  /** Whether something can be drawn about the element of a row. */
  private static boolean canDraw(Object row) {
    return row != null && Drawings.runtime()
        .filter(runtime -> !runtime.kindsFor(Branches.elementOf(row)).isEmpty()).isPresent();
  }

  private void fillCouncil(IMenuManager menu) {
    if (Commands.isHandled(site, Commands.GUIDE)) {
      menu.add(item(Commands.GUIDE, ExplorerText.MENU_GUIDE, Icon.GUIDE));
    }
    menu.add(new Separator());
    menu.add(item(IWorkbenchCommandConstants.FILE_RENAME, ExplorerText.MENU_RENAME, Icon.RENAME));
    menu.add(item(IWorkbenchCommandConstants.EDIT_PASTE, ExplorerText.MENU_PASTE, Icon.PASTE));
    menu.add(new Separator());
    menu.add(item(IWorkbenchCommandConstants.FILE_SAVE, ExplorerText.MENU_SAVE, Icon.SAVE));
    menu.add(item(IWorkbenchCommandConstants.FILE_SAVE_AS, ExplorerText.MENU_SAVE_AS, Icon.SAVE_AS));
    menu.add(item(Commands.EXPORT, ExplorerText.MENU_EXPORT, Icon.EXPORT));
    menu.add(item(Commands.IMPORT_RETURNED, ExplorerText.MENU_IMPORT_RETURNED, Icon.IMPORT_RETURNED));
    menu.add(item(Commands.CLOSE_COUNCIL, ExplorerText.MENU_CLOSE, Icon.CLOSE_FILE));
  }

  private CommandContributionItem item(String command, ExplorerText label, Icon icon) {
    CommandContributionItemParameter parameter = new CommandContributionItemParameter(site, null, command, SWT.PUSH);
    parameter.label = label.text();
    parameter.icon = icon == null ? null : icon.descriptor();
    return new CommandContributionItem(parameter);
  }

  /** Toolbar button that adds at the selected row. */
  Action newButton() {
    Action action = new Action(ExplorerText.MENU_NEW_TOOLTIP.text(), Icon.ADD.descriptor()) {
      @Override
      public void runWithEvent(Event event) {
        popUp();
      }
    };
    action.setToolTipText(ExplorerText.MENU_NEW_TOOLTIP.text());
    return action;
  }

  /** Shows what can be added at the selected row. */
  void popUp() {
    Object row = actions.rows().single();
    if (row == null) {
      return;
    }
    MenuManager manager = newMenu(row);
    Menu menu = manager.createContextMenu(site.getShell());
    menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(manager::dispose));
    menu.setVisible(true);
  }
}
