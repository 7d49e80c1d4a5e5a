package org.musubi.workbench.diagram.table;

/** The field the keyboard is at and the rectangle of fields that is selected with it. */
final class GridSelection {

  private int row;
  private int column;
  private int anchorRow;
  private int anchorColumn;

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  int firstRow() {
    return Math.min(row, anchorRow);
  }

  int lastRow() {
    return Math.max(row, anchorRow);
  }

  int firstColumn() {
    return Math.min(column, anchorColumn);
  }

  int lastColumn() {
    return Math.max(column, anchorColumn);
  }

  boolean isSingle() {
    return row == anchorRow && column == anchorColumn;
  }

  boolean contains(int otherRow, int otherColumn) {
    return otherRow >= firstRow() && otherRow <= lastRow() && otherColumn >= firstColumn()
        && otherColumn <= lastColumn();
  }

  /**
   * Goes to a field; beyond the edge it stays at the edge.
   *
   * @param extend whether the selection grows from where it began
   */
  void go(GridShape shape, int toRow, int toColumn, boolean extend) {
    row = Math.clamp(toRow, 0, Math.max(0, shape.rows() - 1));
    column = Math.clamp(toColumn, 0, Math.max(0, shape.columns() - 1));
    if (!extend) {
      anchorRow = row;
      anchorColumn = column;
    }
  }

  /** The next field in reading order, or the one before; stays at the ends. */
  void step(GridShape shape, boolean back) {
    int first = shape.isHeaded() && shape.columns() > 1 ? 1 : 0;
    int next = column + (back ? -1 : 1);
    if (next >= shape.columns() && row + 1 < shape.rows()) {
      go(shape, row + 1, first, false);
    } else if (next < first && row > 0) {
      go(shape, row - 1, shape.columns() - 1, false);
    } else {
      go(shape, row, Math.clamp(next, first, Math.max(first, shape.columns() - 1)), false);
    }
  }

  /** Selects all fields. */
  void all(GridShape shape) {
    anchorRow = 0;
    anchorColumn = 0;
    row = Math.max(0, shape.rows() - 1);
    column = Math.max(0, shape.columns() - 1);
  }

  /** Keeps the selection inside a table that became smaller. */
  void keepIn(GridShape shape) {
    go(shape, row, column, !isSingle());
    anchorRow = Math.clamp(anchorRow, 0, Math.max(0, shape.rows() - 1));
    anchorColumn = Math.clamp(anchorColumn, 0, Math.max(0, shape.columns() - 1));
  }
}
