package org.musubi.workbench.guide.stakeholders;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.musubi.workbench.guide.table.TypedChoice;

/** Chooses a score from 1 to 5, or none, in a cell. */
final class ScoreEditing<R> extends EditingSupport implements TypedChoice {

  private final ComboBoxCellEditor editor;
  private final Function<R, Integer> read;
  private final BiConsumer<R, Integer> write;

  ScoreEditing(TableViewer viewer, Function<R, Integer> read, BiConsumer<R, Integer> write) {
    super(viewer);
    this.read = read;
    this.write = write;
    editor = new ComboBoxCellEditor(viewer.getTable(), new String[] {StakeholdersText.UNKNOWN.text(), "1", "2", "3",
        "4", "5"}, SWT.READ_ONLY);
    editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
  }

  @Override
  protected CellEditor getCellEditor(Object element) {
    return editor;
  }

  @Override
  protected boolean canEdit(Object element) {
    return true;
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object getValue(Object element) {
    Integer score = read.apply((R) element);
    return score == null ? 0 : score;
  }

  @Override
  @SuppressWarnings("unchecked")
  protected void setValue(Object element, Object value) {
    int index = (Integer) value;
    if (index >= 0) {
      write.accept((R) element, index == 0 ? null : index);
    }
  }
}
