package org.musubi.workbench.guide.widget;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What an empty page shows: a sentence what to do, and buttons to do it. */
public final class EmptyNotice extends Composite {

  private static final int TEXT_WIDTH = 560;

  private final FormToolkit toolkit;
  private final Composite buttons;

  public EmptyNotice(Composite parent, FormToolkit toolkit, String sentence) {
    super(parent, SWT.NONE);
    this.toolkit = toolkit;
    toolkit.adapt(this);
    GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 12).applyTo(this);
    Label label = toolkit.createLabel(this, sentence, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING)
        .applyTo(label);
    buttons = toolkit.createComposite(this);
    GridLayoutFactory.fillDefaults().numColumns(0).equalWidth(false).spacing(8, 0).applyTo(buttons);
  }

  /** Adds a button. */
  public EmptyNotice button(String text, Runnable action) {
    Button button = toolkit.createButton(buttons, text, SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
    GridLayoutFactory.createFrom((GridLayout) buttons.getLayout())
        .numColumns(buttons.getChildren().length).applyTo(buttons);
    return this;
  }
}
