package org.musubi.workbench.forms.tables;

import java.text.Collator;
import java.util.Comparator;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.musubi.workbench.forms.spec.ColumnSpec;

/** Sorts the view of a table by a column: upwards, downwards, and then again as in the model. */
final class GridSorter {

  private final ColumnViewer viewer;
  private ColumnSpec column;
  private boolean down;

  GridSorter(ColumnViewer viewer) {
    this.viewer = viewer;
  }

  boolean isSorted() {
    return column != null;
  }

  void toggle(TableColumn head, ColumnSpec spec) {
    if (column != spec) {
      column = spec;
      down = false;
    } else if (!down) {
      down = true;
    } else {
      column = null;
    }
    Table table = (Table) viewer.getControl();
    table.setSortColumn(column == null ? null : head);
    table.setSortDirection(column == null ? SWT.NONE : down ? SWT.DOWN : SWT.UP);
    viewer.setComparator(column == null ? null : new ByColumn(column, down));
  }

  /** Missing values come last whichever way. */
  private static final class ByColumn extends ViewerComparator {

    private final ColumnSpec column;
    private final Comparator<Object> order;

    ByColumn(ColumnSpec column, boolean down) {
      this.column = column;
      Collator words = Collator.getInstance();
      Comparator<Object> up = (one, other) -> compareValues(words, one, other);
      this.order = Comparator.nullsLast(down ? up.reversed() : up);
    }

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
      return order.compare(key((EObject) one), key((EObject) other));
    }

    private Object key(EObject row) {
      Object value = column.value().get(row);
      if (value instanceof Enumerator choice) {
        return choice.getValue();
      }
      if (value instanceof Comparable<?> && !(value instanceof String)) {
        return value;
      }
      String text = CellStyle.text(column, row);
      return text.isEmpty() ? null : text;
    }

    @SuppressWarnings("unchecked")
    private static int compareValues(Collator words, Object one, Object other) {
      if (one instanceof String || other instanceof String || one.getClass() != other.getClass()) {
        return words.compare(one.toString(), other.toString());
      }
      return ((Comparable<Object>) one).compareTo(other);
    }
  }
}
