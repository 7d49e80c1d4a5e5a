package org.musubi.workbench.returned;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.musubi.workbench.forms.widgets.Shades;

/** A frame around the cell that the keyboard edits; the selection of the row stays as it is. */
final class CellFrame extends FocusCellHighlighter {

  private final Tree tree;

  CellFrame(TreeViewer viewer) {
    super(viewer);
    tree = viewer.getTree();
    tree.addListener(SWT.PaintItem, this::paint);
    tree.addListener(SWT.FocusIn, event -> tree.redraw());
    tree.addListener(SWT.FocusOut, event -> tree.redraw());
  }

  @Override
  protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
    tree.redraw();
  }

  private void paint(Event event) {
    ViewerCell cell = getFocusCell();
    if (cell != null && cell.getItem() == event.item && cell.getColumnIndex() == event.index && tree.isFocusControl()) {
      Rectangle bounds = ((TreeItem) event.item).getBounds(event.index);
      event.gc.setForeground(Shades.of(tree).accent());
      event.gc.setLineWidth(2);
      event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
    }
  }
}
