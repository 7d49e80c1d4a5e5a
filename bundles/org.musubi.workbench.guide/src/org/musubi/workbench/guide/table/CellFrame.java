package org.musubi.workbench.guide.table;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Frames the cell reached with the arrows; the row stays selected as in any table. */
final class CellFrame extends FocusCellHighlighter {

  private final Table table;

  CellFrame(TableViewer viewer) {
    super(viewer);
    table = viewer.getTable();
    table.addListener(SWT.PaintItem, this::paint);
    table.addListener(SWT.FocusIn, event -> table.redraw());
    table.addListener(SWT.FocusOut, event -> table.redraw());
  }

  @Override
  protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
    redraw(oldCell);
    redraw(newCell);
  }

  private void redraw(ViewerCell cell) {
    if (cell != null && !cell.getItem().isDisposed()) {
      Rectangle bounds = cell.getBounds();
      table.redraw(bounds.x, bounds.y, bounds.width, bounds.height, false);
    }
  }

  private void paint(Event event) {
    ViewerCell focus = getFocusCell();
    if (focus != null && table.isFocusControl() && focus.getItem() == event.item
        && focus.getColumnIndex() == event.index) {
      Rectangle bounds = ((TableItem) event.item).getBounds(event.index);
      event.gc.setForeground((event.detail & SWT.SELECTED) != 0
          ? table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : table.getForeground());
      event.gc.setLineStyle(SWT.LINE_SOLID);
      event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
    }
  }
}
