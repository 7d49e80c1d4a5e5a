package org.musubi.workbench.guide.develop;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;

/** Editors for cells of the page's tables. */
final class Editing {

  private Editing() {
  }

  /** Typed text; {@code write} is called only when the text was changed. */
  static <R> Function<TableViewer, EditingSupport> text(Predicate<R> editable, Function<R, String> read,
      BiConsumer<R, String> write) {
    return viewer -> new Support<R, String>(viewer, editable) {

      private final TextCellEditor editor = new TextCellEditor(viewer.getTable());

      @Override
      CellEditor editor(R row) {
        return editor;
      }

      @Override
      Object read(R row) {
        return read.apply(row) == null ? "" : read.apply(row);
      }

      @Override
      void write(R row, Object value) {
        if (!String.valueOf(value).strip().equals(read(row))) {
          write.accept(row, String.valueOf(value).strip());
        }
      }
    };
  }

  /** One of several; an empty list of labels cannot be edited. */
  static <R, V> Function<TableViewer, EditingSupport> choice(Predicate<R> editable, Function<R, List<V>> values,
      Function<V, String> label, Function<R, V> read, BiConsumer<R, V> write) {
    return viewer -> new Support<R, V>(viewer, editable.and(row -> !values.apply(row).isEmpty())) {

      @Override
      CellEditor editor(R row) {
        ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(),
            values.apply(row).stream().map(label).toArray(String[]::new), SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        return editor;
      }

      @Override
      Object read(R row) {
        return Math.max(0, values.apply(row).indexOf(read.apply(row)));
      }

      @Override
      void write(R row, Object value) {
        int index = (Integer) value;
        List<V> all = values.apply(row);
        if (index >= 0 && index < all.size() && all.get(index) != read.apply(row)) {
          write.accept(row, all.get(index));
        }
      }
    };
  }

  @SuppressWarnings("unchecked")
  private abstract static class Support<R, V> extends EditingSupport {

    private final Predicate<R> editable;

    Support(TableViewer viewer, Predicate<R> editable) {
      super(viewer);
      this.editable = editable;
    }

    abstract CellEditor editor(R row);

    abstract Object read(R row);

    abstract void write(R row, Object value);

    @Override
    protected final CellEditor getCellEditor(Object element) {
      return editor((R) element);
    }

    @Override
    protected final boolean canEdit(Object element) {
      return editable.test((R) element);
    }

    @Override
    protected final Object getValue(Object element) {
      return read((R) element);
    }

    @Override
    protected final void setValue(Object element, Object value) {
      if (value != null) {
        write((R) element, value);
        getViewer().update(element, null);
      }
    }
  }
}
