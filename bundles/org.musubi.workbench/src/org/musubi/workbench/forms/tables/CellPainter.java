package org.musubi.workbench.forms.tables;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.musubi.workbench.forms.spec.ColumnSpec;
import org.musubi.workbench.forms.widgets.Hues;
import org.musubi.workbench.forms.widgets.Shades;

/**
 * Paints the cells of a column: long texts wrapped over the lines of the row, numbers at the right, yes and no as a
 * box, ratings on a tint of their colour. The cell keeps its text for screen readers.
 */
final class CellPainter extends OwnerDrawLabelProvider {

  static final int PAD_X = 5;
  static final int PAD_Y = 3;
  private static final int BOX = 12;
  private static final String MORE = "…";
  private static final String MIXED = "あAg";

  private final ColumnSpec column;
  private final CellStyle style;
  private final int lines;
  private final Predicate<Event> focused;
  private Control owner;
  private TextLayout layout;

  /**
   * @param lines lines of text in every row
   * @param focused tells whether the keyboard is at the cell a paint event is about
   */
  CellPainter(ColumnSpec column, int lines, Predicate<Event> focused) {
    this.column = column;
    this.style = CellStyle.of(column);
    this.lines = lines;
    this.focused = focused;
  }

  @Override
  protected void initialize(ColumnViewer viewer, ViewerColumn viewerColumn) {
    super.initialize(viewer, viewerColumn);
    owner = viewer.getControl();
    layout = new TextLayout(owner.getDisplay());
    owner.addListener(SWT.Dispose, event -> layout.dispose());
  }

  @Override
  public void update(ViewerCell cell) {
    super.update(cell);
    cell.setText(CellStyle.text(column, (EObject) cell.getElement()).replace('\n', ' '));
  }

  @Override
  public String getToolTipText(Object element) {
    String text = CellStyle.text(column, (EObject) element);
    return style.isShortenable() && text.length() >= column.width() * lines ? text : null;
  }

  @Override
  protected void measure(Event event, Object element) {
    event.height = Math.max(event.height, rowHeight(event.gc, lines));
  }

  static int rowHeight(GC gc, int lines) {
    return gc.textExtent(MIXED).y * lines + 2 * PAD_Y;
  }

  @Override
  protected void erase(Event event, Object element) {
    super.erase(event, element);
    event.detail &= ~SWT.FOREGROUND;
  }

  @Override
  protected void paint(Event event, Object element) {
    GC gc = event.gc;
    gc.setAntialias(SWT.ON);
    Rectangle cell = cellBounds(event);
    EObject row = (EObject) element;
    boolean selected = (event.detail & SWT.SELECTED) != 0;
    if (!selected) {
      clear(gc, cell);
    }
    if (style == CellStyle.YES_NO) {
      paintBox(gc, cell, Boolean.TRUE.equals(column.value().get(row)));
    } else {
      Optional<RGB> hue = style == CellStyle.CHOICE ? Hues.of(column.value().get(row)) : Optional.empty();
      paintText(gc, cell, CellStyle.text(column, row), hue.filter(any -> !selected));
    }
    if (focused.test(event)) {
      gc.setLineStyle(SWT.LINE_DOT);
      gc.drawRectangle(cell.x, cell.y, cell.width - 1, cell.height - 2);
      gc.setLineStyle(SWT.LINE_SOLID);
    }
  }

  /** Platforms may ask for a part of a cell again without clearing the rest. */
  private void clear(GC gc, Rectangle cell) {
    Color before = gc.getBackground();
    gc.setBackground(owner.getBackground());
    gc.fillRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1);
    gc.setBackground(before);
  }

  private void paintText(GC gc, Rectangle cell, String text, Optional<RGB> hue) {
    if (text.isEmpty()) {
      return;
    }
    useFont(gc);
    fit(text, Math.max(1, cell.width - 2 * PAD_X));
    int width = 0;
    for (int i = 0; i < layout.getLineCount(); i++) {
      width = Math.max(width, layout.getLineBounds(i).width);
    }
    int x = style.isRightAligned() ? cell.x + cell.width - PAD_X - width : cell.x + PAD_X;
    int y = cell.y + PAD_Y;
    if (hue.isPresent()) {
      gc.setBackground(Shades.of(owner).wash(hue.get()));
      gc.fillRoundRectangle(x - 3, y - 1, width + 6, layout.getBounds().height + 2, 8, 8);
    }
    layout.draw(gc, x, y);
  }

  /** Gives all lines the height of mixed text; fonts of kana and Latin letters differ. */
  private void useFont(GC gc) {
    if (!gc.getFont().equals(layout.getFont())) {
      layout.setFont(gc.getFont());
      layout.setWidth(-1);
      layout.setText(MIXED);
      FontMetrics metrics = layout.getLineMetrics(0);
      layout.setAscent(metrics.getAscent());
      layout.setDescent(metrics.getDescent());
    }
  }

  /** Puts as much of the text into the layout as the lines hold. */
  private void fit(String text, int width) {
    boolean wraps = lines > 1 && !style.isRightAligned();
    layout.setWidth(wraps ? width : -1);
    layout.setText(wraps ? text : text.replace('\n', ' '));
    if (!wraps) {
      shorten(width);
    } else if (layout.getLineCount() > lines) {
      int end = layout.getLineOffsets()[lines];
      layout.setText(text.substring(0, Math.max(1, Math.min(end, text.length()) - 1)).stripTrailing() + MORE);
      while (layout.getLineCount() > lines && layout.getText().length() > 2) {
        layout.setText(layout.getText().substring(0, layout.getText().length() - 2) + MORE);
      }
    }
  }

  private void shorten(int width) {
    String text = layout.getText();
    if (layout.getBounds().width <= width) {
      return;
    }
    if (!style.isShortenable()) {
      layout.setText(MORE);
      return;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      layout.setText(text.substring(0, middle) + MORE);
      if (layout.getBounds().width <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    layout.setText(text.substring(0, low) + MORE);
  }

  private void paintBox(GC gc, Rectangle cell, boolean on) {
    Point corner = new Point(cell.x + (cell.width - BOX) / 2, cell.y + PAD_Y + 1);
    gc.drawRoundRectangle(corner.x, corner.y, BOX, BOX, 3, 3);
    if (on) {
      gc.setLineWidth(2);
      gc.drawPolyline(new int[] {corner.x + 3, corner.y + 6, corner.x + 5, corner.y + 9, corner.x + 10, corner.y + 3});
      gc.setLineWidth(1);
    }
  }

  /** The whole cell; paint events only tell where its content begins. */
  private static Rectangle cellBounds(Event event) {
    return switch (event.item) {
      case TableItem item -> item.getBounds(event.index);
      case TreeItem item -> item.getBounds(event.index);
      default -> event.getBounds();
    };
  }
}
