package org.musubi.workbench.guide.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.jface.viewers.IElementComparer;

/** Rows are the same when their keys are. */
record KeyComparer<R>(Function<R, ?> key) implements IElementComparer {

  @Override
  public boolean equals(Object one, Object other) {
    return one == other || one != null && other != null && Objects.equals(keyOf(one), keyOf(other));
  }

  @Override
  public int hashCode(Object element) {
    return Objects.hashCode(keyOf(element));
  }

  /** Viewers also compare their input, which is a list of rows and no row. */
  @SuppressWarnings("unchecked")
  private Object keyOf(Object element) {
    return element instanceof List<?> ? element : key.apply((R) element);
  }
}
