package org.musubi.workbench.guide.table;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;

/**
 * A cell that is on or off: a click, return or F2 changes it.
 *
 * @param <R> kind of row
 */
public final class TickEditing<R> extends EditingSupport {

  private final Predicate<R> editable;
  private final Predicate<R> on;
  private final Consumer<R> toggle;
  private final CheckboxCellEditor editor;

  public TickEditing(TableViewer viewer, Predicate<R> editable, Predicate<R> on, Consumer<R> toggle) {
    super(viewer);
    this.editable = editable;
    this.on = on;
    this.toggle = toggle;
    this.editor = new CheckboxCellEditor(viewer.getTable());
  }

  @SuppressWarnings("unchecked")
  private R row(Object element) {
    return (R) element;
  }

  @Override
  protected boolean canEdit(Object element) {
    return editable.test(row(element));
  }

  @Override
  protected CellEditor getCellEditor(Object element) {
    return editor;
  }

  @Override
  protected Object getValue(Object element) {
    return on.test(row(element));
  }

  @Override
  protected void setValue(Object element, Object value) {
    if (!value.equals(on.test(row(element)))) {
      toggle.accept(row(element));
    }
  }
}
