package org.musubi.workbench.guide.table;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * A choice clicked in the list of a cell is taken at once; without this it waits for the next click, which then does
 * nothing else. Choices stepped through with the arrows are taken by return, as in any cell.
 */
final class TakeOnClick extends ColumnViewerEditorActivationListener {

  private static final String KNOWN = TakeOnClick.class.getName();

  private final TableViewer viewer;
  private boolean byKey;

  TakeOnClick(TableViewer viewer) {
    this.viewer = viewer;
  }

  @Override
  public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
    byKey = false;
    for (Control child : viewer.getTable().getChildren()) {
      if (child instanceof CCombo combo && combo.getData(KNOWN) == null) {
        combo.setData(KNOWN, Boolean.TRUE);
        combo.addListener(SWT.KeyDown, pressed -> typed(combo, pressed.character));
        combo.addListener(SWT.MouseDown, clicked -> byKey = false);
        combo.addListener(SWT.Selection, chosen -> take(combo));
      }
      if (child instanceof CCombo combo && combo.isVisible()
          && event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED) {
        typed(combo, event.character);
      }
    }
  }

  /** A digit chooses what begins with it; return takes it. */
  private void typed(CCombo combo, char character) {
    byKey = true;
    if (!Character.isDigit(character)) {
      return;
    }
    for (int i = 0; i < combo.getItemCount(); i++) {
      if (combo.getItem(i).startsWith(String.valueOf(character))) {
        combo.select(i);
        combo.notifyListeners(SWT.Selection, new Event());
        return;
      }
    }
  }

  private void take(CCombo combo) {
    if (!byKey) {
      combo.getDisplay().asyncExec(() -> {
        if (!combo.isDisposed() && viewer.isCellEditorActive()) {
          viewer.applyEditorValue();
        }
      });
    }
  }

  @Override
  public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
    // nothing to prepare
  }

  @Override
  public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
    // nothing to keep
  }

  @Override
  public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
    // nothing to clean up
  }
}
