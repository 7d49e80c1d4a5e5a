package org.musubi.workbench.files;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;

/** The recent files as entries of a menu. */
public final class RecentFilesMenu extends ContributionItem {

  private final IWorkbenchWindow window;

  public RecentFilesMenu(IWorkbenchWindow window) {
    super("org.musubi.workbench.recentFiles");
    this.window = window;
  }

  @Override
  public boolean isDynamic() {
    return true;
  }

  @Override
  public void fill(Menu menu, int index) {
    List<Path> files = new FileSettings().recent();
    int position = index;
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      MenuItem item = new MenuItem(menu, SWT.PUSH, position++);
      item.setText(FilesText.RECENT_ENTRY.text(i + 1, file.getFileName()));
      item.setToolTipText(file.toString());
      item.addListener(SWT.Selection, event -> new OpenCouncils(window).open(file));
    }
    if (files.isEmpty()) {
      MenuItem none = new MenuItem(menu, SWT.PUSH, position);
      none.setText(FilesText.NO_RECENT.text());
      none.setEnabled(false);
    }
  }
}
