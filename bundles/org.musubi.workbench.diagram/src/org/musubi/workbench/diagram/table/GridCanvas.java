package org.musubi.workbench.diagram.table;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.musubi.viewpoint.table.Line;
import org.musubi.viewpoint.table.Table;

/** Shows a table; the head does not scroll down and the names of the lines do not scroll sideways. */
final class GridCanvas extends Canvas {

  /** A field; row -1 is the head. */
  record Place(int row, int column) {
  }

  private static final int GRIP = 4;
  private static final int WHEEL_LINES = 3;
  private static final int LINE_HEIGHT = 22;

  private final GridSelection selection = new GridSelection();
  private final Set<Line> folded = Collections.newSetFromMap(new IdentityHashMap<>());
  private final GridPainter painter;
  private GridShape shape;

  GridCanvas(Composite parent, Table table) {
    super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    shape = new GridShape(table, folded);
    painter = new GridPainter(this);
    addListener(SWT.Paint, event -> painter.paint(event.gc));
    addListener(SWT.Resize, event -> updateBars());
    addListener(SWT.Dispose, event -> painter.dispose());
    addListener(SWT.MouseVerticalWheel, this::wheel);
    getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
    getVerticalBar().addListener(SWT.Selection, event -> scrolled());
  }

  GridShape shape() {
    return shape;
  }

  GridSelection selection() {
    return selection;
  }

  GridPainter painter() {
    return painter;
  }

  boolean isFolded(Line line) {
    return folded.contains(line);
  }

  void fold(Line line, boolean fold) {
    boolean changed = fold ? folded.add(line) : folded.remove(line);
    if (changed) {
      update(shape.table());
    }
  }

  /** Shows a table as it is now; the cursor stays with its line and column where these are still there. */
  void update(Table table) {
    Line line = selection.row() < shape.rows() ? shape.line(selection.row()) : null;
    folded.removeIf(each -> !table.allLines().contains(each));
    shape = new GridShape(table, folded);
    int row = line == null ? -1 : shape.rowOf(line);
    if (row >= 0 && row != selection.row()) {
      selection.go(shape, row, selection.column(), false);
    }
    selection.keepIn(shape);
    updateBars();
    scrolled();
  }

  private void wheel(Event event) {
    ScrollBar bar = getVerticalBar();
    bar.setSelection(bar.getSelection() - event.count * WHEEL_LINES * LINE_HEIGHT / 3);
    scrolled();
    event.doit = false;
  }

  private void scrolled() {
    redraw();
    notifyListeners(SWT.Settings, new Event());
  }

  private void updateBars() {
    Rectangle area = getClientArea();
    set(getHorizontalBar(), shape.width() - shape.frozen(), area.width - shape.frozen(), LINE_HEIGHT * 2);
    set(getVerticalBar(), shape.height(), area.height - shape.headHeight(), LINE_HEIGHT);
  }

  private static void set(ScrollBar bar, int content, int visible, int increment) {
    int shown = Math.max(1, visible);
    bar.setValues(Math.min(bar.getSelection(), Math.max(0, content - shown)), 0, Math.max(content, shown),
        Math.min(shown, Math.max(1, content)), increment, Math.max(increment, shown - increment));
    bar.setVisible(content > shown);
  }

  int scrollX() {
    return getHorizontalBar().getSelection();
  }

  int scrollY() {
    return getVerticalBar().getSelection();
  }

  /** Where a field is on the canvas, as a whole, also when a part of it is out of sight. */
  Rectangle area(int row, int column) {
    int x = shape.left(column) - (shape.isNames(column) ? 0 : scrollX());
    return row < 0 ? new Rectangle(x, 0, shape.width(column), shape.headHeight())
        : new Rectangle(x, shape.headHeight() + shape.top(row) - scrollY(), shape.width(column), shape.height(row));
  }

  /** The field at a point, null beside all. */
  Place placeAt(int x, int y) {
    int column = shape.columnAt(x < shape.frozen() ? x : x + scrollX());
    if (y < shape.headHeight()) {
      return column < 0 ? null : new Place(-1, column);
    }
    int row = shape.rowAt(y - shape.headHeight() + scrollY());
    return column < 0 || row < 0 ? null : new Place(row, column);
  }

  /** The column whose right edge in the head is at a point, -1 when there is none. */
  int edgeAt(int x, int y) {
    if (y < shape.headHeight()) {
      for (int i = 0; i < shape.columns(); i++) {
        Rectangle area = area(-1, i);
        boolean inSight = shape.isNames(i) || area.x + area.width > shape.frozen();
        if (inSight && Math.abs(x - area.x - area.width) <= GRIP) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Goes to a field and brings it into sight. */
  void go(int row, int column, boolean extend) {
    selection.go(shape, row, column, extend);
    reveal();
  }

  /** Brings the field of the cursor into sight. */
  void reveal() {
    if (shape.rows() > 0 && shape.columns() > 0) {
      Rectangle client = getClientArea();
      int row = selection.row();
      int column = selection.column();
      ScrollBar down = getVerticalBar();
      down.setSelection(into(down.getSelection(), shape.top(row), shape.height(row),
          client.height - shape.headHeight()));
      if (!shape.isNames(column)) {
        ScrollBar across = getHorizontalBar();
        across.setSelection(into(across.getSelection(), shape.left(column) - shape.frozen(), shape.width(column),
            client.width - shape.frozen()));
      }
    }
    scrolled();
  }

  private static int into(int scroll, int start, int length, int room) {
    int least = start + length - room;
    return start < scroll || length > room ? start : Math.max(scroll, least);
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? shape.width() : wHint,
        hHint == SWT.DEFAULT ? shape.headHeight() + shape.height() : hHint);
  }
}
