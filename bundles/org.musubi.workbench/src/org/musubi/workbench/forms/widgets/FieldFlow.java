package org.musubi.workbench.forms.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Lays fields out in as many equal columns as fit, row by row in their order; the layout data of a child is its
 * {@link Span}. The last field of a row takes what is left unless it is small. Columns are measured in characters, so
 * they grow with the font and the zoom.
 */
public final class FieldFlow extends Layout implements ILayoutExtension {

  private static final int COLUMN_EM = 11;
  private static final int TEXT_COLUMN_EM = 9;
  private static final int PREFERRED_COLUMNS = 3;
  private static final int MAX_COLUMNS = 6;
  private static final int GAP = 12;
  private static final int ROW_GAP = 6;

  private record Cell(Control control, int x, int width, int row) {
  }

  private final int most;
  private final int columnEm;

  public FieldFlow() {
    this(MAX_COLUMNS, COLUMN_EM);
  }

  /**
   * A flow for columns of text.
   *
   * @param most no more columns than this, however wide the window
   */
  public static FieldFlow ofColumns(int most) {
    return new FieldFlow(most, TEXT_COLUMN_EM);
  }

  private FieldFlow(int most, int columnEm) {
    this.most = most;
    this.columnEm = columnEm;
  }

  @Override
  protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flushCache) {
    int width = widthHint == SWT.DEFAULT ? PREFERRED_COLUMNS * (columnWidth(parent) + GAP) - GAP : widthHint;
    List<Cell> cells = arrange(parent, width);
    int height = 0;
    for (int row = 0; !cells.isEmpty() && row <= cells.getLast().row(); row++) {
      height += rowHeight(cells, row, flushCache) + (row == 0 ? 0 : ROW_GAP);
    }
    return new Point(width, height);
  }

  @Override
  protected void layout(Composite parent, boolean flushCache) {
    List<Cell> cells = arrange(parent, parent.getClientArea().width);
    int y = 0;
    for (int row = 0; !cells.isEmpty() && row <= cells.getLast().row(); row++) {
      int height = rowHeight(cells, row, flushCache);
      for (Cell cell : cells) {
        if (cell.row() == row) {
          cell.control().setBounds(cell.x(), y, cell.width(), height);
        }
      }
      y += height + ROW_GAP;
    }
  }

  @Override
  public int computeMinimumWidth(Composite parent, boolean changed) {
    return columnWidth(parent);
  }

  @Override
  public int computeMaximumWidth(Composite parent, boolean changed) {
    return PREFERRED_COLUMNS * (columnWidth(parent) + GAP);
  }

  private int columnWidth(Composite parent) {
    GC gc = new GC(parent);
    try {
      return gc.textExtent("あ").x * columnEm;
    } finally {
      gc.dispose();
    }
  }

  private List<Cell> arrange(Composite parent, int width) {
    int columns = Math.clamp((width + GAP) / (columnWidth(parent) + GAP), 1, most);
    double column = (width + GAP) / (double) columns;
    List<Cell> result = new ArrayList<>();
    int row = 0;
    int used = 0;
    List<Control> visible = Stream.of(parent.getChildren()).filter(Control::getVisible).toList();
    for (int i = 0; i < visible.size(); i++) {
      Control child = visible.get(i);
      int units = span(child).within(columns);
      if (used + units > columns) {
        row++;
        used = 0;
      }
      boolean last = i + 1 == visible.size() || used + units + span(visible.get(i + 1)).within(columns) > columns;
      if (last && span(child) != Span.SMALL) {
        units = columns - used;
      }
      int x = (int) Math.round(used * column);
      result.add(new Cell(child, x, (int) Math.round((used + units) * column) - GAP - x, row));
      used += units;
    }
    return result;
  }

  private static Span span(Control child) {
    return child.getLayoutData() instanceof Span span ? span : Span.MEDIUM;
  }

  private static int rowHeight(List<Cell> cells, int row, boolean flushCache) {
    return cells.stream().filter(cell -> cell.row() == row)
        .mapToInt(cell -> cell.control().computeSize(cell.width(), SWT.DEFAULT, flushCache).y).max().orElse(0);
  }
}
