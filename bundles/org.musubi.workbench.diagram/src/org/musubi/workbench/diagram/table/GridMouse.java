package org.musubi.workbench.diagram.table;

import java.util.function.ObjIntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.musubi.render.table.TableGrid;
import org.musubi.viewpoint.table.Line;

/** What the mouse does in a table: it selects, edits, opens, folds and makes columns wider. */
final class GridMouse {

  private static final int LEAST_WIDTH = 16;

  private final GridCanvas canvas;
  private final Pen pen;
  private final TableEdits edits;
  private final ObjIntConsumer<Integer> widths;
  private int dragged = -1;
  private boolean selecting;

  /** @param widths told the wanted width of a column, 0 = the usual one */
  GridMouse(GridCanvas canvas, Pen pen, TableEdits edits, ObjIntConsumer<Integer> widths) {
    this.canvas = canvas;
    this.pen = pen;
    this.edits = edits;
    this.widths = widths;
    canvas.addListener(SWT.MouseDown, this::down);
    canvas.addListener(SWT.MouseMove, this::move);
    canvas.addListener(SWT.MouseUp, this::up);
    canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
    pen.control().addListener(SWT.MouseDoubleClick, event -> {
      if (pen.state() == Pen.State.RESTING) {
        editOrOpen();
      }
    });
  }

  private void down(Event event) {
    dragged = event.button == 1 ? canvas.edgeAt(event.x, event.y) : -1;
    GridCanvas.Place place = canvas.placeAt(event.x, event.y);
    if (dragged >= 0 || place == null || place.row() < 0 || !pen.commit()) {
      return;
    }
    boolean inside = canvas.selection().contains(place.row(), place.column());
    if (event.button == 1 || !inside) {
      canvas.go(place.row(), place.column(), (event.stateMask & SWT.SHIFT) != 0);
      selecting = event.button == 1;
      toggle(place, event);
    }
    pen.rest();
    pen.control().setFocus();
  }

  private void toggle(GridCanvas.Place place, Event event) {
    if (event.button == 1 && canvas.shape().isNames(place.column())) {
      Line line = canvas.shape().line(place.row());
      Rectangle area = canvas.area(place.row(), place.column());
      int mark = area.x + TableGrid.PADDING + canvas.shape().field(place.row(), place.column()).indent();
      if (!line.lines().isEmpty() && event.x >= mark && event.x < mark + TableGrid.INDENT) {
        canvas.fold(line, !canvas.isFolded(line));
      }
    }
  }

  private void move(Event event) {
    if (dragged >= 0) {
      Rectangle area = canvas.area(-1, dragged);
      widths.accept(dragged, Math.max(LEAST_WIDTH, event.x - area.x));
    } else if (selecting && (event.stateMask & SWT.BUTTON1) != 0) {
      GridCanvas.Place place = canvas.placeAt(event.x, event.y);
      boolean other = place != null && place.row() >= 0
          && (place.row() != canvas.selection().row() || place.column() != canvas.selection().column());
      if (other) {
        canvas.go(place.row(), place.column(), true);
        pen.rest();
      }
    } else {
      canvas.setCursor(canvas.edgeAt(event.x, event.y) < 0 ? null
          : canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
    }
  }

  private void up(Event event) {
    dragged = -1;
    selecting = false;
  }

  private void doubleClick(Event event) {
    int edge = canvas.edgeAt(event.x, event.y);
    GridCanvas.Place place = canvas.placeAt(event.x, event.y);
    if (edge >= 0) {
      dragged = -1;
      widths.accept(edge, 0);
    } else if (place != null && place.row() < 0 && canvas.shape().column(place.column()) != null
        && canvas.shape().column(place.column()).target() != null) {
      edits.openForm(canvas.shape().column(place.column()).target());
    } else if (place != null && place.row() >= 0) {
      editOrOpen();
    }
  }

  /** Edits a field that can be edited; the name of a line, and what cannot be edited, opens the form of the line. */
  private void editOrOpen() {
    GridShape shape = canvas.shape();
    int row = canvas.selection().row();
    int column = canvas.selection().column();
    if (row >= shape.rows() || column >= shape.columns()) {
      return;
    }
    if (!shape.isNames(column) && edits.canEdit(shape.line(row), shape.column(column)).allowed()) {
      pen.edit();
    } else {
      edits.openForm(shape.line(row).target());
    }
  }
}
