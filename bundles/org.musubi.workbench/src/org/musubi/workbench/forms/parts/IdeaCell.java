package org.musubi.workbench.forms.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.WorkshopPackage;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.value.InputException;
import org.musubi.workbench.forms.value.ValueFormats;
import org.musubi.workbench.forms.widgets.TextFrame;

/** One idea of a brainwriting sheet. */
final class IdeaCell {

  private static final int LINES = 3;
  private static final int LEAST_WIDTH = 120;

  private final BrainwritingPart part;
  private final int round;
  private final int column;
  private final Text text;
  private String shown = "";

  IdeaCell(Composite parent, FormContext context, BrainwritingPart part, int round, int column) {
    this.part = part;
    this.round = round;
    this.column = column;
    TextFrame frame = new TextFrame(parent, LINES, LINES * 2);
    text = frame.text();
    context.toolkit().adapt(text, true, false);
    text.setEditable(context.isEditable());
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
    data.widthHint = LEAST_WIDTH;
    frame.setLayoutData(data);
    text.addModifyListener(event -> {
      if (frame.hasGrown()) {
        context.reflow();
      }
    });
    text.addListener(SWT.FocusOut, event -> commit());
    text.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC) {
        revert();
      } else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == SWT.CR) {
        event.doit = false;
        commit();
      }
    });
    text.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = FormText.CHANGE_IDEA.text(round, column);
      }
    });
  }

  void refresh() {
    if (!isPending()) {
      String now = part.cell(round, column).map(BrainwritingCell::getText).orElse("");
      String display = now.replace("\n", Text.DELIMITER);
      if (!display.equals(text.getText())) {
        text.setText(display);
      }
      shown = text.getText();
    }
  }

  boolean isPending() {
    return !text.isDisposed() && !text.getText().equals(shown);
  }

  void commit() {
    if (isPending()) {
      try {
        Object idea = ValueFormats.of(WorkshopPackage.Literals.BRAINWRITING_CELL__TEXT).parse(text.getText());
        shown = text.getText();
        part.change(round, column, cell -> cell.setText((String) idea));
      } catch (InputException never) {
        throw new IllegalStateException("Every text can be an idea", never);
      }
    }
  }

  void revert() {
    text.setText(shown);
  }

  Text control() {
    return text;
  }
}
