package org.musubi.workbench.guide.table;

import java.text.Collator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;

/** The order of rows: as given, or by a column; what is missing comes last either way. */
final class RowOrder<R> extends ViewerComparator {

  private final Collator collator = Collator.getInstance(Locale.getDefault());
  private final Map<Object, Integer> given = new IdentityHashMap<>();
  private final Map<Object, Comparable<?>> values = new IdentityHashMap<>();
  private Function<R, Cell> column;
  private int direction = SWT.NONE;

  void given(List<R> rows) {
    given.clear();
    values.clear();
    for (R row : rows) {
      given.put(row, given.size());
    }
  }

  void by(Function<R, Cell> newColumn, int newDirection) {
    column = newColumn;
    direction = newDirection;
    values.clear();
  }

  void reset() {
    by(null, SWT.NONE);
  }

  @Override
  public int compare(Viewer viewer, Object one, Object other) {
    int byColumn = direction == SWT.NONE || column == null ? 0 : compareValues(value(one), value(other));
    return byColumn != 0 ? byColumn : Integer.compare(place(one), place(other));
  }

  private int place(Object row) {
    return given.getOrDefault(row, Integer.MAX_VALUE);
  }

  @SuppressWarnings("unchecked")
  private Comparable<?> value(Object row) {
    if (!values.containsKey(row)) {
      values.put(row, column.apply((R) row).sortValue());
    }
    return values.get(row);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private int compareValues(Comparable one, Comparable other) {
    if (one == null || other == null) {
      return one == other ? 0 : one == null ? 1 : -1;
    }
    int compared = one instanceof String text && other instanceof String that ? collator.compare(text, that)
        : one.getClass() == other.getClass() ? one.compareTo(other) : one.toString().compareTo(other.toString());
    return direction == SWT.DOWN ? -compared : compared;
  }
}
