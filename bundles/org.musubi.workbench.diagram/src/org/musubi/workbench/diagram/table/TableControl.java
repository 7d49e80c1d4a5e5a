package org.musubi.workbench.diagram.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.viewpoint.specification.TableTool;
import org.musubi.viewpoint.table.Column;
import org.musubi.viewpoint.table.Line;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.table.TableChange;
import org.musubi.workbench.diagram.context.Feedback;

/** Tool bar and fields of one table. */
final class TableControl {

  private final TableRuntime runtime;
  private final Table table;
  private final Composite control;
  private final GridCanvas canvas;
  private final Pen pen;
  private final TableEdits edits;
  private final TableBar bar;
  private final TablesListener follow = new Follow();
  private final List<Consumer<EObject>> selectionListeners = new ArrayList<>();
  private final List<Consumer<Pen.State>> stateListeners = new ArrayList<>();
  private boolean pending;

  TableControl(Composite parent, TableRuntime runtime, Table table, Feedback feedback, TableEdits.Opener opener) {
    this.runtime = runtime;
    this.table = table;
    edits = new TableEdits(runtime.tools(), feedback, opener);
    control = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    control.setLayout(layout);
    bar = new TableBar(control, this);
    bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    canvas = new GridCanvas(control, table);
    canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    pen = new Pen(canvas, edits, state -> stateListeners.forEach(listener -> listener.accept(state)));
    new GridKeys(canvas, pen);
    new GridMouse(canvas, pen, edits, this::setWidth);
    canvas.addListener(SWT.Settings, event -> tellSelection());
    canvas.selection().go(canvas.shape(), 0, canvas.shape().isHeaded() ? 1 : 0, false);
    pen.rest();
    runtime.addListener(follow);
    control.addListener(SWT.Dispose, event -> runtime.removeListener(follow));
    bar.update();
  }

  Control control() {
    return control;
  }

  Table table() {
    return table;
  }

  GridCanvas canvas() {
    return canvas;
  }

  Pen pen() {
    return pen;
  }

  TableBar bar() {
    return bar;
  }

  TableEdits edits() {
    return edits;
  }

  void setFocus() {
    pen.control().setFocus();
  }

  void onSelection(Consumer<EObject> listener) {
    selectionListeners.add(listener);
  }

  void onState(Consumer<Pen.State> listener) {
    stateListeners.add(listener);
  }

  private void tellSelection() {
    EObject selected = selectedElement();
    selectionListeners.forEach(listener -> listener.accept(selected));
    bar.update();
  }

  /** The element of the field of the cursor, else what the table is about. */
  EObject selectedElement() {
    Line line = line();
    Column column = column();
    if (line == null) {
      return table.target();
    }
    return column != null && line.cell(column) != null ? line.cell(column).target() : line.target();
  }

  /** The line of the cursor, null when the table is empty. */
  Line line() {
    GridShape shape = canvas.shape();
    return canvas.selection().row() < shape.rows() ? shape.line(canvas.selection().row()) : null;
  }

  /** The column of the cursor, null at the names of the lines. */
  Column column() {
    GridShape shape = canvas.shape();
    return canvas.selection().column() < shape.columns() ? shape.column(canvas.selection().column()) : null;
  }

  /** The selected lines from top to bottom. */
  List<Line> lines() {
    GridShape shape = canvas.shape();
    List<Line> lines = new ArrayList<>();
    for (int row = canvas.selection().firstRow(); row <= canvas.selection().lastRow() && row < shape.rows(); row++) {
      lines.add(shape.line(row));
    }
    return lines;
  }

  private void setWidth(int column, int pixels) {
    Column of = canvas.shape().column(column);
    runtime.setWidth(table, of == null ? Column.HEADER : of.key(), pixels);
  }

  /** Makes a line or column and goes to it. */
  void create(TableTool tool, Object place) {
    if (pen.commit() && edits.create(tool, place)) {
      refresh();
      edits.takeToSelect().forEach(this::reveal);
      setFocus();
    }
  }

  void deleteLines() {
    if (line() != null) {
      edits.deleteLines(lines());
    }
  }

  void deleteColumn() {
    if (column() != null) {
      edits.deleteColumn(column());
    }
  }

  /** On the names of lines deletes the lines, elsewhere empties the selected fields. */
  void delete() {
    if (column() == null) {
      deleteLines();
    } else {
      edits.clear(canvas.shape(), canvas.selection());
    }
  }

  /** Copies the selected fields as text. */
  void copy() {
    String text = TableEdits.copy(canvas.shape(), canvas.selection());
    if (!text.isEmpty()) {
      Clipboard clipboard = new Clipboard(control.getDisplay());
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
      GridSelection at = canvas.selection();
      edits.feedback().say(TableText.COPIED.text(
          (at.lastRow() - at.firstRow() + 1) * (at.lastColumn() - at.firstColumn() + 1)));
    }
  }

  /** Pastes text from the cursor on. */
  void paste() {
    Clipboard clipboard = new Clipboard(control.getDisplay());
    Object copied = clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    if (copied instanceof String text && canvas.shape().rows() > 0) {
      edits.paste(canvas.shape(), canvas.selection(), text);
    }
  }

  void selectAll() {
    canvas.selection().all(canvas.shape());
    canvas.reveal();
    pen.rest();
  }

  /** Goes to a field. */
  void go(int row, int column) {
    canvas.go(row, column, false);
    pen.rest();
  }

  /** Goes to the line or column of an element, or to the field that shows it; false when there is none. */
  boolean reveal(EObject element) {
    GridShape shape = canvas.shape();
    for (int row = 0; row < shape.rows(); row++) {
      if (shape.line(row).target() == element) {
        go(row, canvas.selection().column());
        return true;
      }
    }
    for (int column = 0; column < shape.columns(); column++) {
      if (shape.column(column) != null && shape.column(column).target() == element) {
        go(canvas.selection().row(), column);
        return true;
      }
    }
    return false;
  }

  /** Shows the table as it is now, unless the user is typing; then as soon as that is finished. */
  private void refresh() {
    if (canvas.isDisposed()) {
      return;
    }
    if (pen.state() != Pen.State.RESTING && isThere()) {
      if (!pending) {
        pending = true;
        onceRested();
      }
      return;
    }
    pending = false;
    canvas.update(table);
    pen.rest();
    bar.update();
  }

  /** Whether the line and column at the cursor still are where they were. */
  private boolean isThere() {
    return line() != null && table.allLines().contains(line())
        && (column() == null || table.columns().contains(column()));
  }

  private void onceRested() {
    Consumer<Pen.State> once = new Consumer<>() {
      @Override
      public void accept(Pen.State state) {
        if (state == Pen.State.RESTING) {
          control.getDisplay().asyncExec(() -> {
            stateListeners.remove(this);
            refresh();
          });
        }
      }
    };
    stateListeners.add(once);
  }

  private final class Follow implements TablesListener {

    @Override
    public void changed(TableChange change) {
      if (change.table() == table) {
        refresh();
      }
    }
  }
}
