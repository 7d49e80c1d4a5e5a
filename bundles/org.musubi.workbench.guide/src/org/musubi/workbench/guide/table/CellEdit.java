package org.musubi.workbench.guide.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;

/** Editors for the cells of a {@link DataTable}: pass them to its {@code column}. */
public final class CellEdit {

  private CellEdit() {
  }

  /** Typed text; {@code write} hears of it only when it differs from what was read. */
  public static <R> Function<TableViewer, EditingSupport> text(Predicate<R> editable, Function<R, String> read,
      BiConsumer<R, String> write) {
    return viewer -> new Support<R>(viewer, editable) {

      private final TextCellEditor editor = new TextCellEditor(viewer.getTable());

      @Override
      CellEditor editor(R row) {
        return editor;
      }

      @Override
      Object read(R row) {
        return Objects.requireNonNullElse(read.apply(row), "");
      }

      @Override
      void write(R row, Object value) {
        String typed = String.valueOf(value).strip();
        if (!typed.equals(read(row))) {
          write.accept(row, typed);
        }
      }
    };
  }

  /** One of several; {@code write} hears of it only when another one was chosen. */
  public static <R, V> Function<TableViewer, EditingSupport> choice(Predicate<R> editable, List<V> values,
      Function<V, String> label, Function<R, V> read, BiConsumer<R, V> write) {
    return viewer -> new ChoiceSupport<R>(viewer, editable) {

      @Override
      CellEditor editor(R row) {
        ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(),
            values.stream().map(label).toArray(String[]::new), SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        return editor;
      }

      @Override
      Object read(R row) {
        return Math.max(0, new ArrayList<>(values).indexOf(read.apply(row)));
      }

      @Override
      void write(R row, Object value) {
        int index = (Integer) value;
        if (index >= 0 && index < values.size() && !Objects.equals(values.get(index), read.apply(row))) {
          write.accept(row, values.get(index));
        }
      }
    };
  }

  private abstract static class ChoiceSupport<R> extends Support<R> implements TypedChoice {

    ChoiceSupport(TableViewer viewer, Predicate<R> editable) {
      super(viewer, editable);
    }
  }

  @SuppressWarnings("unchecked")
  private abstract static class Support<R> extends EditingSupport {

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
      }
    }
  }
}
