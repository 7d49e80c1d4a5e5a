package org.musubi.workbench.application;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.explorer.ExplorerView;
import org.musubi.workbench.files.RecentFilesMenu;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.problems.ProblemsStatus;

/** Menu bar and tool bar: only what works in this program. */
final class MusubiActionBars extends ActionBarAdvisor {

  private final IWorkbenchWindow window;

  MusubiActionBars(IActionBarConfigurer configurer) {
    super(configurer);
    window = configurer.getWindowConfigurer().getWindow();
  }

  @Override
  protected void fillMenuBar(IMenuManager bar) {
    bar.add(fileMenu());
    bar.add(editMenu());
    bar.add(viewMenu());
    bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    bar.add(helpMenu());
  }

  @Override
  protected void fillCoolBar(ICoolBarManager coolBar) {
    ToolBarManager bar = new ToolBarManager(SWT.FLAT);
    bar.add(button(Commands.NEW_COUNCIL, ApplicationText.NEW_COUNCIL, Icon.NEW_COUNCIL));
    bar.add(button(Commands.OPEN_COUNCIL, ApplicationText.OPEN_COUNCIL, Icon.OPEN));
    bar.add(button(IWorkbenchCommandConstants.FILE_SAVE, ApplicationText.SAVE, Icon.SAVE));
    bar.add(new Separator());
    bar.add(button(IWorkbenchCommandConstants.EDIT_UNDO, ApplicationText.UNDO, Icon.UNDO));
    bar.add(button(IWorkbenchCommandConstants.EDIT_REDO, ApplicationText.REDO, Icon.REDO));
    bar.add(new Separator());
    bar.add(button(Commands.OVERVIEW, ApplicationText.OVERVIEW, Icon.OVERVIEW));
    bar.add(button(Commands.EXPORT, ApplicationText.EXPORT, Icon.EXPORT));
    bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    coolBar.add(new ToolBarContributionItem(bar, "org.musubi.workbench.toolbar"));
  }

  @Override
  protected void fillStatusLine(IStatusLineManager statusLine) {
    statusLine.appendToGroup(StatusLineManager.END_GROUP, new ProblemsStatus(window));
  }

  private MenuManager fileMenu() {
    MenuManager menu = new MenuManager(ApplicationText.MENU_FILE.text(), IWorkbenchActionConstants.M_FILE);
    menu.add(item(Commands.NEW_COUNCIL, ApplicationText.NEW_COUNCIL, Icon.NEW_COUNCIL));
    menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
    menu.add(item(Commands.OPEN_COUNCIL, ApplicationText.OPEN_COUNCIL, Icon.OPEN));
    MenuManager recent = new MenuManager(ApplicationText.MENU_RECENT.text(), "org.musubi.workbench.recent");
    recent.add(new RecentFilesMenu(window));
    menu.add(recent);
    menu.add(item(Commands.CLOSE_COUNCIL, ApplicationText.CLOSE_COUNCIL, Icon.CLOSE_FILE));
    menu.add(new Separator());
    menu.add(item(IWorkbenchCommandConstants.FILE_SAVE, ApplicationText.SAVE, Icon.SAVE));
    menu.add(item(IWorkbenchCommandConstants.FILE_SAVE_AS, ApplicationText.SAVE_AS, Icon.SAVE_AS));
    menu.add(item(IWorkbenchCommandConstants.FILE_SAVE_ALL, ApplicationText.SAVE_ALL, null));
    menu.add(new Separator());
    menu.add(item(Commands.EXPORT, ApplicationText.EXPORT, Icon.EXPORT));
    menu.add(item(Commands.IMPORT_RETURNED, ApplicationText.IMPORT_RETURNED, Icon.IMPORT_RETURNED));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(new Separator());
    menu.add(item(IWorkbenchCommandConstants.WINDOW_PREFERENCES, ApplicationText.PREFERENCES, null));
    menu.add(new Separator());
    menu.add(item(IWorkbenchCommandConstants.FILE_EXIT, ApplicationText.EXIT, null));
    return menu;
  }

  private MenuManager editMenu() {
    MenuManager menu = new MenuManager(ApplicationText.MENU_EDIT.text(), IWorkbenchActionConstants.M_EDIT);
    menu.add(item(IWorkbenchCommandConstants.EDIT_UNDO, ApplicationText.UNDO, Icon.UNDO));
    menu.add(item(IWorkbenchCommandConstants.EDIT_REDO, ApplicationText.REDO, Icon.REDO));
    menu.add(new Separator());
    menu.add(item(IWorkbenchCommandConstants.EDIT_CUT, ApplicationText.CUT, null));
    menu.add(item(IWorkbenchCommandConstants.EDIT_COPY, ApplicationText.COPY, Icon.COPY));
    menu.add(item(IWorkbenchCommandConstants.EDIT_PASTE, ApplicationText.PASTE, Icon.PASTE));
    menu.add(item(IWorkbenchCommandConstants.EDIT_SELECT_ALL, ApplicationText.SELECT_ALL, null));
    menu.add(new Separator());
    menu.add(item(Commands.NEW_ELEMENT, ApplicationText.NEW_ELEMENT, Icon.ADD));
    menu.add(item(Commands.DUPLICATE, ApplicationText.DUPLICATE, Icon.DUPLICATE));
    menu.add(item(IWorkbenchCommandConstants.FILE_RENAME, ApplicationText.RENAME, Icon.RENAME));
    menu.add(item(IWorkbenchCommandConstants.EDIT_DELETE, ApplicationText.DELETE, Icon.DELETE));
    menu.add(item(Commands.MOVE_UP, ApplicationText.MOVE_UP, Icon.UP));
    menu.add(item(Commands.MOVE_DOWN, ApplicationText.MOVE_DOWN, Icon.DOWN));
    menu.add(new Separator());
    menu.add(item(Commands.QUICK_FIX, ApplicationText.QUICK_FIX, Icon.HINT));
    menu.add(item(Commands.FILTER, ApplicationText.FILTER, Icon.FILTER));
    return menu;
  }

  private MenuManager viewMenu() {
    MenuManager menu = new MenuManager(ApplicationText.MENU_VIEW.text(), IWorkbenchActionConstants.M_WINDOW);
    menu.add(item(Commands.OVERVIEW, ApplicationText.OVERVIEW, Icon.OVERVIEW));
    menu.add(item(GlobalHandlers.HOME, ApplicationText.HOME, Icon.HOME));
    menu.add(new Separator());
    menu.add(new ShowViewAction(window, ExplorerView.ID, ApplicationText.EXPLORER));
    menu.add(item(Commands.PROBLEMS, ApplicationText.PROBLEMS, Icon.PROBLEMS));
    menu.add(new ShowViewAction(window, IPageLayout.ID_OUTLINE, ApplicationText.OUTLINE));
    menu.add(new ShowViewAction(window, IPageLayout.ID_PROP_SHEET, ApplicationText.PROPERTIES));
    menu.add(item(IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE, ApplicationText.RESET_LAYOUT, null));
    menu.add(new Separator());
    menu.add(item(IWorkbenchCommandConstants.FILE_CLOSE, ApplicationText.CLOSE_EDITOR, null));
    menu.add(item(IWorkbenchCommandConstants.FILE_CLOSE_ALL, ApplicationText.CLOSE_ALL_EDITORS, null));
    return menu;
  }

  private MenuManager helpMenu() {
    MenuManager menu = new MenuManager(ApplicationText.MENU_HELP.text(), IWorkbenchActionConstants.M_HELP);
    menu.add(item(Commands.OPEN_SAMPLE, ApplicationText.OPEN_SAMPLE, null));
    menu.add(item(Commands.KEYS, ApplicationText.KEYS, null));
    menu.add(new Separator());
    menu.add(item(IWorkbenchCommandConstants.HELP_ABOUT, ApplicationText.ABOUT, null));
    return menu;
  }

  private CommandContributionItem item(String command, ApplicationText label, Icon icon) {
    return contribution(command, label.text(), icon);
  }

  private CommandContributionItem button(String command, ApplicationText label, Icon icon) {
    CommandContributionItemParameter parameter = parameter(command, icon);
    // An id of its own: bundles of the platform hide buttons of their commands by the ids of these.
    parameter.id = "org.musubi.workbench.toolbar." + command;
    parameter.tooltip = label.text().replace("&", "").replaceAll("\\(\\w\\)", "").replace("…", "");
    return new CommandContributionItem(parameter);
  }

  private CommandContributionItem contribution(String command, String label, Icon icon) {
    CommandContributionItemParameter parameter = parameter(command, icon);
    parameter.label = label;
    return new CommandContributionItem(parameter);
  }

  private CommandContributionItemParameter parameter(String command, Icon icon) {
    CommandContributionItemParameter parameter =
        new CommandContributionItemParameter(window, null, command, CommandContributionItem.STYLE_PUSH);
    parameter.icon = icon == null ? null : icon.descriptor();
    return parameter;
  }
}
