package org.musubi.sheets.types;

import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.musubi.model.core.Identifiable;

/** Keeps the index of elements while neither they nor what they are called changes: a sheet asks once for each cell. */
final class IndexCache<E extends Identifiable> {

  private volatile SoftReference<ElementIndex<E>> last = new SoftReference<>(null);

  ElementIndex<E> of(Collection<? extends E> elements, Function<? super E, List<String>> names) {
    Map<E, List<String>> recorded = ElementIndex.recorded(elements, names);
    ElementIndex<E> known = last.get();
    if (known == null || !known.isOf(recorded)) {
      known = new ElementIndex<>(recorded, names);
      last = new SoftReference<>(known);
    }
    return known;
  }
}
