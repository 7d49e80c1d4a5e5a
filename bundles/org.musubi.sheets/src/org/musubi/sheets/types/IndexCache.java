package org.musubi.sheets.types;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.musubi.model.core.Identifiable;
import org.musubi.sheets.edit.EditScope;

/**
 * Keeps the index of elements: a sheet asks once for each cell. In a steady scope the index stays; elsewhere it is made
 * again when the elements or what they are called have changed.
 */
final class IndexCache<E extends Identifiable> {

  private volatile SoftReference<ElementIndex<E>> last = new SoftReference<>(null);
  private volatile WeakReference<EditScope> madeFor = new WeakReference<>(null);

  ElementIndex<E> of(EditScope scope, Function<EditScope, ? extends Collection<? extends E>> elements,
      Function<? super E, List<String>> names) {
    ElementIndex<E> known = last.get();
    if (known != null && scope.isSteady() && madeFor.get() == scope) {
      return known;
    }
    Map<E, List<String>> recorded = ElementIndex.recorded(elements.apply(scope), names);
    if (known == null || !known.isOf(recorded)) {
      known = new ElementIndex<>(recorded, names);
      last = new SoftReference<>(known);
    }
    madeFor = new WeakReference<>(scope);
    return known;
  }
}
