package org.musubi.workbench.forms.page;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.musubi.workbench.forms.kit.Field;
import org.musubi.workbench.forms.widgets.LinkLabel;

/** The controls of a field for one reference. */
record LinkRow(LinkLabel link, Button pick, Button clear) {

  static LinkRow of(Field field) {
    Composite row = field.control().getParent();
    LinkLabel link = (LinkLabel) ((Composite) row.getChildren()[0]).getChildren()[0];
    return new LinkRow(link, (Button) row.getChildren()[1], (Button) row.getChildren()[2]);
  }
}
