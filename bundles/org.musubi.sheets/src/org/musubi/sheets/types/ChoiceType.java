package org.musubi.sheets.types;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/** A value of an enumeration by its printed label; where values share a label they go by their long ones. */
final class ChoiceType<E extends Enum<E> & Enumerator> extends EntryType<E> {

  private final List<E> values;

  ChoiceType(Class<E> type) {
    values = List.of(type.getEnumConstants());
  }

  @Override
  E accept(Entry entry, EditScope scope) throws UnreadableException {
    String sign = Signs.canonical(entry.shown());
    String word = Plain.fold(entry.shown());
    List<E> found = matching(value -> Signs.canonical(scope.labels().of(value)).equals(sign));
    if (found.isEmpty()) {
      found = matching(value -> Plain.fold(show(value, scope)).equals(word));
    }
    if (found.isEmpty()) {
      found = matching(value -> EnumForms.of(value).contains(word));
    }
    if (found.isEmpty() && Plain.isNothing(word)) {
      return null;
    }
    if (found.size() != 1) {
      throw refuse(scope, found.isEmpty() ? TypeText.NOT_A_CHOICE : TypeText.SEVERAL_CHOICES, entry.shown(),
          String.join("、", (found.isEmpty() ? values : found).stream().map(v -> show(v, scope)).toList()));
    }
    return found.getFirst();
  }

  private List<E> matching(Predicate<E> condition) {
    return values.stream().filter(condition).toList();
  }

  @Override
  public String show(E value, EditScope scope) {
    if (value == null) {
      return "";
    }
    String label = scope.labels().of(value);
    boolean shared = values.stream().anyMatch(v -> v != value && scope.labels().of(v).equals(label));
    return shared ? scope.labels().longForm(value) : label;
  }

  @Override
  public List<String> choices(EditScope scope) {
    return values.stream().map(value -> show(value, scope)).toList();
  }
}
