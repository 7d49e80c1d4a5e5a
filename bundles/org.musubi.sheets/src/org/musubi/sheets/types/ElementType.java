package org.musubi.sheets.types;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.musubi.model.core.Identifiable;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.text.MessageKey;

/** One element of the council by name or code. */
final class ElementType<E extends Identifiable> extends EntryType<E> {

  private final Function<EditScope, ? extends Collection<? extends E>> candidates;
  private final MessageKey kind;
  private final Function<? super E, List<String>> names;
  private final IndexCache<E> cache = new IndexCache<>();

  ElementType(Function<EditScope, ? extends Collection<? extends E>> candidates, MessageKey kind,
      Function<? super E, List<String>> names) {
    this.candidates = candidates;
    this.kind = kind;
    this.names = names;
  }

  ElementIndex<E> index(EditScope scope) {
    return cache.of(scope, candidates, names);
  }

  @Override
  E accept(Entry entry, EditScope scope) throws UnreadableException {
    return Plain.isNothing(entry.shown()) ? null : one(index(scope), entry.shown(), scope);
  }

  /** The element a text means. */
  E one(ElementIndex<E> index, String text, EditScope scope) throws UnreadableException {
    List<E> found = index.find(text);
    if (found.size() == 1) {
      return found.getFirst();
    }
    String kindName = kind.in(scope.locale());
    if (found.size() > 1) {
      throw refuse(scope, TypeText.SEVERAL, text, kindName, join(found.stream().map(index::label).toList()));
    }
    List<String> near = index.near(text);
    throw near.isEmpty() ? refuse(scope, TypeText.UNKNOWN, text, kindName)
        : refuse(scope, TypeText.UNKNOWN_NEAR, text, kindName, join(near));
  }

  /** What may be entered where several elements may. */
  String severalHint(EditScope scope) {
    return TypeText.HINT_ELEMENTS.in(scope.locale(), kind.in(scope.locale()));
  }

  private static String join(List<String> labels) {
    return String.join("、", labels);
  }

  @Override
  public String hint(EditScope scope) {
    return TypeText.HINT_ELEMENT.in(scope.locale(), kind.in(scope.locale()));
  }

  @Override
  public String show(E value, EditScope scope) {
    return value == null ? "" : index(scope).label(value);
  }

  @Override
  public boolean same(E one, E other) {
    return one == null || other == null ? one == other : one == other || one.getId().equals(other.getId());
  }

  @Override
  public List<String> choices(EditScope scope) {
    return index(scope).labels();
  }
}
