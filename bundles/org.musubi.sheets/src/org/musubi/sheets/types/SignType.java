package org.musubi.sheets.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/** A sign that stands for a value; usually a dash among the signs is what an empty cell means too. */
final class SignType<T> extends EntryType<T> {

  private final Map<String, T> signs;
  private final Map<String, T> canonical = new LinkedHashMap<>();

  private final T blank;

  /** An empty cell means the same as a dash. */
  SignType(Map<String, T> signs) {
    this(signs, signs.entrySet().stream().filter(sign -> Plain.isNothing(sign.getKey())).map(Map.Entry::getValue)
        .findFirst().orElse(null));
  }

  SignType(Map<String, T> signs, T blank) {
    this.signs = new LinkedHashMap<>(signs);
    this.blank = blank;
    signs.forEach((sign, value) -> canonical.putIfAbsent(Signs.canonical(sign), value));
  }

  @Override
  T nothing() {
    return blank;
  }

  @Override
  T accept(Entry entry, EditScope scope) throws UnreadableException {
    String sign = Signs.canonical(entry.shown());
    if (Plain.isNothing(sign)) {
      return canonical.getOrDefault("-", blank);
    }
    if (canonical.containsKey(sign)) {
      return canonical.get(sign);
    }
    // The filled triangle is typed for the empty one where it means nothing of its own.
    if (sign.equals("▲") && canonical.containsKey("△")) {
      return canonical.get("△");
    }
    for (T value : signs.values()) {
      if (value instanceof Enumerator literal && EnumForms.of(literal).contains(Plain.fold(entry.shown()))) {
        return value;
      }
    }
    throw refuse(scope, TypeText.NOT_A_CHOICE, entry.shown(), String.join("、", signs.keySet()));
  }

  @Override
  public String show(T value, EditScope scope) {
    return signs.entrySet().stream().filter(sign -> sign.getValue().equals(value)).map(Map.Entry::getKey)
        .findFirst().orElse("");
  }

  @Override
  public List<String> choices(EditScope scope) {
    return List.copyOf(signs.keySet());
  }
}
