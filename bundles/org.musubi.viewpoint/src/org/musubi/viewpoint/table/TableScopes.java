package org.musubi.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.Scope;

/** The variables that expressions and tools of a table see; their names are those of the specification language. */
final class TableScopes {
  private TableScopes() {
  }

  private static Scope in(Table table, EObject self) {
    return Scope.of(self).with("table", table).with("root", table.target()).with("viewpoint", table);
  }

  private static Scope in(LineContainer container, EObject self) {
    return in(container.table(), self).with("containerView", container).with("container", container.target());
  }

  /** For the table as a whole. */
  static Scope of(Table table) {
    return in((LineContainer) table, table.target()).with("view", table).with("element", table.target());
  }

  /** For what may become lines of a container. */
  static Scope candidates(LineContainer container) {
    return in(container, container.target());
  }

  static Scope of(Line line) {
    return in(line.container(), line.target()).with("view", line).with("element", line.target())
        .with("line", line).with("lineSemantic", line.target());
  }

  static Scope of(Column column) {
    return in((LineContainer) column.table(), column.target()).with("view", column)
        .with("element", column.target()).with("column", column).with("columnSemantic", column.target());
  }

  /** For the place where a line and a column meet, whether or not there is a cell; on the line's element. */
  static Scope at(Line line, Column column) {
    return in(line, line.target()).with("line", line).with("lineSemantic", line.target()).with("column", column)
        .with("columnSemantic", column.target());
  }

  static Scope of(Cell cell) {
    return at(cell.line(), cell.column()).on(cell.target()).with("view", cell).with("element", cell.target());
  }
}
