package org.musubi.workbench.diagram.control;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.musubi.workbench.diagram.text.DiagramText;

/** A line above the canvas while the layout of a large diagram is being worked out. */
final class ArrangingNote {

  private static final int BAR_WIDTH = 120;

  private final Composite line;

  /** @param cancel ends it without a result */
  ArrangingNote(Composite parent, Runnable cancel) {
    line = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 2).spacing(10, 0).applyTo(line);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    GridDataFactory.swtDefaults().hint(BAR_WIDTH, SWT.DEFAULT)
        .applyTo(new ProgressBar(line, SWT.HORIZONTAL | SWT.INDETERMINATE));
    Label text = new Label(line, SWT.WRAP);
    text.setText(DiagramText.ARRANGING.text());
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
    Button stop = new Button(line, SWT.PUSH | SWT.FLAT);
    stop.setText(DiagramText.ARRANGING_STOP.text());
    stop.addListener(SWT.Selection, event -> cancel.run());
    ((GridData) line.getLayoutData()).exclude = true;
    line.setVisible(false);
  }

  void show(boolean shown) {
    ((GridData) line.getLayoutData()).exclude = !shown;
    line.setVisible(shown);
    line.getParent().layout();
  }
}
