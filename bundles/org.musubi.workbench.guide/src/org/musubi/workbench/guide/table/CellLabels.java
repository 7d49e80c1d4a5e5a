package org.musubi.workbench.guide.table;

import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Asks a row for the cell of one column. */
final class CellLabels<R> extends ColumnLabelProvider {

  private static final int DELAY_MILLISECONDS = 700;
  private static final Point SHIFT = new Point(12, 20);

  private final Function<R, Cell> cells;

  CellLabels(Function<R, Cell> cells) {
    this.cells = cells;
  }

  @SuppressWarnings("unchecked")
  private Cell cell(Object row) {
    return cells.apply((R) row);
  }

  /** Once for all parts of a cell. */
  @Override
  public void update(ViewerCell shown) {
    Cell cell = cell(shown.getElement());
    shown.setText(cell.text().replace('\n', ' '));
    shown.setImage(cell.image());
    shown.setForeground(cell.foreground());
    shown.setBackground(cell.background());
    shown.setFont(cell.font());
  }

  @Override
  public String getText(Object row) {
    return cell(row).text().replace('\n', ' ');
  }

  @Override
  public Image getImage(Object row) {
    return cell(row).image();
  }

  @Override
  public Color getForeground(Object row) {
    return cell(row).foreground();
  }

  @Override
  public Color getBackground(Object row) {
    return cell(row).background();
  }

  @Override
  public Font getFont(Object row) {
    return cell(row).font();
  }

  /** A long text can be read whole. */
  @Override
  public String getToolTipText(Object row) {
    Cell cell = cell(row);
    String tooltip = cell.tooltip() == null ? null : cell.tooltip().get();
    return tooltip != null ? tooltip : cell.text().isEmpty() ? null : cell.text();
  }

  /** Late enough not to lie in the way of who edits. */
  @Override
  public int getToolTipDisplayDelayTime(Object row) {
    return DELAY_MILLISECONDS;
  }

  @Override
  public Point getToolTipShift(Object row) {
    return SHIFT;
  }
}
