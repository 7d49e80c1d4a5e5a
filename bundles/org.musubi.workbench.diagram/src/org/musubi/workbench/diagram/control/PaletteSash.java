package org.musubi.workbench.diagram.control;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Sash;

/** The palette at the left, as wide as its labels or as the user pulls it, and the canvas in all the rest. */
final class PaletteSash {

  private static final int GRIP = 4;
  private static final int NARROWEST = 90;

  private final Composite control;
  private final Sash sash;
  private Control palette;
  private int width;

  PaletteSash(Composite parent) {
    control = new Composite(parent, SWT.NONE);
    control.setLayout(new FormLayout());
    sash = new Sash(control, SWT.VERTICAL | SWT.SMOOTH);
    sash.addListener(SWT.Selection, event -> {
      event.x = Math.clamp(event.x, NARROWEST, Math.max(NARROWEST, control.getClientArea().width - 2 * NARROWEST));
      setWidth(event.x);
    });
  }

  Composite control() {
    return control;
  }

  void arrange(Control left, Control canvas, int leftWidth) {
    palette = left;
    FormData area = new FormData();
    area.left = new FormAttachment(0);
    area.right = new FormAttachment(sash);
    area.top = new FormAttachment(0);
    area.bottom = new FormAttachment(100);
    left.setLayoutData(area);
    FormData rest = new FormData();
    rest.left = new FormAttachment(sash);
    rest.right = new FormAttachment(100);
    rest.top = new FormAttachment(0);
    rest.bottom = new FormAttachment(100);
    canvas.setLayoutData(rest);
    setWidth(leftWidth);
  }

  void show(boolean shown) {
    palette.setVisible(shown);
    sash.setVisible(shown);
    place(shown ? width : 0, shown ? GRIP : 0);
  }

  private void setWidth(int newWidth) {
    width = newWidth;
    place(newWidth, GRIP);
  }

  private void place(int left, int grip) {
    FormData line = new FormData();
    line.left = new FormAttachment(0, left);
    line.width = grip;
    line.top = new FormAttachment(0);
    line.bottom = new FormAttachment(100);
    sash.setLayoutData(line);
    control.layout();
  }
}
