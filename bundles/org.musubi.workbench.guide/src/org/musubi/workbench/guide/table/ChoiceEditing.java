package org.musubi.workbench.guide.table;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

/**
 * Chooses one of several values in a cell.
 *
 * @param <R> kind of row
 * @param <V> kind of value; null may be among the values
 */
public final class ChoiceEditing<R, V> extends EditingSupport implements TypedChoice {

  private final Function<R, List<V>> values;
  private final Function<V, String> label;
  private final Function<R, V> read;
  private final BiConsumer<R, V> write;
  private List<V> offered = List.of();

  /**
   * @param values what can be chosen in a row; a cell without is not edited
   * @param write called only with another value than the present one
   */
  public ChoiceEditing(TableViewer viewer, Function<R, List<V>> values, Function<V, String> label,
      Function<R, V> read, BiConsumer<R, V> write) {
    super(viewer);
    this.values = values;
    this.label = label;
    this.read = read;
    this.write = write;
  }

  @SuppressWarnings("unchecked")
  private R row(Object element) {
    return (R) element;
  }

  @Override
  protected boolean canEdit(Object element) {
    return !values.apply(row(element)).isEmpty();
  }

  @Override
  protected CellEditor getCellEditor(Object element) {
    offered = values.apply(row(element));
    ComboBoxCellEditor combo = new ComboBoxCellEditor(((TableViewer) getViewer()).getTable(),
        offered.stream().map(label).toArray(String[]::new), SWT.READ_ONLY);
    combo.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
        | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
    return combo;
  }

  @Override
  protected Object getValue(Object element) {
    return offered.indexOf(read.apply(row(element)));
  }

  @Override
  protected void setValue(Object element, Object input) {
    if (input instanceof Integer index && index >= 0 && index < offered.size()
        && !Objects.equals(offered.get(index), read.apply(row(element)))) {
      write.accept(row(element), offered.get(index));
    }
  }
}
