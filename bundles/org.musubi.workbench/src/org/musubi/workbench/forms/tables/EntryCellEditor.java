package org.musubi.workbench.forms.tables;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.workbench.forms.value.InputException;

/**
 * A cell people type in. Return takes over and closes; what cannot be read keeps the cell open. Alt+Return begins a new
 * line in texts of several lines.
 */
final class EntryCellEditor extends TextCellEditor {

  /** Reads what was typed for a row. */
  interface Reader {
    Object read(EObject row, String typed) throws InputException;
  }

  private final boolean several;
  private final Reader reader;
  private final CellEditing.Problems problems;
  private boolean begunByTyping;
  private EObject row;

  EntryCellEditor(Composite parent, CellStyle style, Reader reader, CellEditing.Problems problems) {
    super(parent, (style == CellStyle.LONG_TEXT ? SWT.MULTI | SWT.WRAP : SWT.SINGLE)
        | (style == CellStyle.NUMBER ? SWT.RIGHT : 0));
    this.several = style == CellStyle.LONG_TEXT;
    this.reader = reader;
    this.problems = problems;
  }

  @Override
  protected Control createControl(Composite parent) {
    Control control = super.createControl(parent);
    control.addKeyListener(KeyListener.keyPressedAdapter(event -> {
      if (!several || event.keyCode != SWT.CR && event.keyCode != SWT.KEYPAD_CR) {
        return;
      }
      event.doit = false;
      if ((event.stateMask & (SWT.ALT | SWT.SHIFT)) != 0) {
        text.insert("\n");
      } else {
        handleDefaultSelection(null);
      }
    }));
    return control;
  }

  @Override
  protected void handleDefaultSelection(SelectionEvent event) {
    if (isReadable()) {
      fireApplyEditorValue();
      deactivate();
    }
  }

  private boolean isReadable() {
    try {
      reader.read(row, text.getText());
      problems.solved();
      return true;
    } catch (InputException unreadable) {
      problems.cannotRead(unreadable.getMessage());
      return false;
    }
  }

  @Override
  public void activate(ColumnViewerEditorActivationEvent event) {
    super.activate(event);
    row = (EObject) ((ViewerCell) event.getSource()).getElement();
    begunByTyping = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
        && Character.isDigit(event.character);
    if (begunByTyping) {
      text.setText(String.valueOf(event.character));
    }
  }

  @Override
  protected void doSetFocus() {
    super.doSetFocus();
    if (begunByTyping) {
      text.setSelection(text.getCharCount());
    }
  }
}
