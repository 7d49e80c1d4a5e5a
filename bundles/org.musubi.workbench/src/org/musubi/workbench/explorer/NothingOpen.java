package org.musubi.workbench.explorer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.text.Text;

/** What the explorer shows while no council is open: how to begin. */
final class NothingOpen {

  private NothingOpen() {
  }

  static Composite create(Composite parent, IServiceLocator services) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(page);
    Label sentence = new Label(page, SWT.WRAP);
    sentence.setText(ExplorerText.NOTHING_OPEN.text());
    link(page, ExplorerText.LINK_NEW, () -> Commands.run(services, Commands.NEW_COUNCIL));
    link(page, ExplorerText.LINK_OPEN, () -> Commands.run(services, Commands.OPEN_COUNCIL));
    return page;
  }

  private static void link(Composite parent, Text label, Runnable action) {
    Link link = new Link(parent, SWT.NONE);
    link.setText("<a>" + label.text() + "</a>");
    link.addListener(SWT.Selection, event -> action.run());
  }
}
