package org.musubi.workbench.diagram.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.musubi.viewpoint.table.Line;

/** What keys do in a table: as in a spreadsheet. */
final class GridKeys {

  private final GridCanvas canvas;
  private final Pen pen;

  GridKeys(GridCanvas canvas, Pen pen) {
    this.canvas = canvas;
    this.pen = pen;
    pen.onKey(this::key);
  }

  private void key(Event event) {
    boolean ours = switch (pen.state()) {
      case RESTING -> resting(event);
      case TYPING -> typing(event) || leaving(event);
      case EDITING -> typing(event);
    };
    if (ours) {
      event.doit = false;
    }
  }

  /** Keys that end editing. */
  private boolean typing(Event event) {
    boolean shift = (event.stateMask & SWT.SHIFT) != 0;
    switch (event.keyCode) {
      case SWT.CR, SWT.KEYPAD_CR -> {
        if ((event.stateMask & (SWT.ALT | SWT.CTRL)) != 0) {
          pen.breakLine();
        } else if (pen.commit()) {
          move(shift ? -1 : 1, 0, false);
        }
      }
      case SWT.TAB -> {
        if ((event.stateMask & SWT.CTRL) != 0) {
          return false;
        }
        if (pen.commit()) {
          step(shift);
        }
      }
      case SWT.ESC -> pen.cancel();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Arrows take over what was just typed and go on. */
  private boolean leaving(Event event) {
    boolean arrow = event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN
        || event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.PAGE_UP
        || event.keyCode == SWT.PAGE_DOWN;
    return arrow && (!pen.commit() || resting(event));
  }

  private boolean resting(Event event) {
    boolean shift = (event.stateMask & SWT.SHIFT) != 0;
    boolean far = (event.stateMask & SWT.MOD1) != 0;
    boolean alt = (event.stateMask & SWT.ALT) != 0;
    GridShape shape = canvas.shape();
    GridSelection at = canvas.selection();
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> {
        if (alt) {
          pen.edit();
        } else {
          go(far ? shape.rows() - 1 : at.row() + 1, at.column(), shift);
        }
      }
      case SWT.ARROW_UP -> go(far ? 0 : at.row() - 1, at.column(), shift);
      case SWT.ARROW_RIGHT -> right(far, shift);
      case SWT.ARROW_LEFT -> left(far, shift);
      case SWT.HOME -> go(far ? 0 : at.row(), 0, shift);
      case SWT.END -> go(far ? shape.rows() - 1 : at.row(), shape.columns() - 1, shift);
      case SWT.PAGE_DOWN -> go(at.row() + page(), at.column(), shift);
      case SWT.PAGE_UP -> go(at.row() - page(), at.column(), shift);
      case SWT.CR, SWT.KEYPAD_CR -> go(at.row() + (shift ? -1 : 1), at.column(), false);
      case SWT.F2 -> pen.edit();
      case SWT.TAB -> {
        if (far) {
          return false;
        }
        step(shift);
      }
      default -> {
        if (event.character >= ' ' && event.character != SWT.DEL && !far && !alt) {
          pen.typedInVain();
        }
        return false;
      }
    }
    return true;
  }

  private void right(boolean far, boolean shift) {
    GridSelection at = canvas.selection();
    if (!shift && unfolds(false)) {
      return;
    }
    go(at.row(), far ? canvas.shape().columns() - 1 : at.column() + 1, shift);
  }

  private void left(boolean far, boolean shift) {
    GridSelection at = canvas.selection();
    if (!shift && unfolds(true)) {
      return;
    }
    go(at.row(), far ? 0 : at.column() - 1, shift);
  }

  /** On the name of a line with lines below: folds or unfolds it, when it is not so already. */
  private boolean unfolds(boolean fold) {
    GridShape shape = canvas.shape();
    GridSelection at = canvas.selection();
    if (shape.rows() == 0 || !shape.isNames(at.column())) {
      return false;
    }
    Line line = shape.line(at.row());
    if (line.lines().isEmpty() || canvas.isFolded(line) == fold) {
      return false;
    }
    canvas.fold(line, fold);
    pen.rest();
    return true;
  }

  private int page() {
    int room = canvas.getClientArea().height - canvas.shape().headHeight();
    int top = canvas.shape().rowAt(canvas.scrollY());
    int bottom = canvas.shape().rowAt(canvas.scrollY() + Math.max(0, room));
    return Math.max(1, (bottom < 0 ? canvas.shape().rows() : bottom) - Math.max(0, top) - 1);
  }

  private void move(int down, int right, boolean extend) {
    go(canvas.selection().row() + down, canvas.selection().column() + right, extend);
  }

  private void step(boolean back) {
    canvas.selection().step(canvas.shape(), back);
    canvas.reveal();
    pen.rest();
  }

  private void go(int row, int column, boolean extend) {
    canvas.go(row, column, extend);
    pen.rest();
  }
}
