package org.musubi.sheets.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.model.core.Identifiable;

/** Finds elements by what people call them. */
final class ElementIndex<E extends Identifiable> {

  /** Behind a name that more than one element bears and no code tells apart: the beginning of its id. */
  private static final Pattern WITH_ID = Pattern.compile(".*\\[([^\\[\\] ]+)]", Pattern.DOTALL);
  private static final int SHORTEST_ID = 6;
  private static final int NEAR = 3;

  private final Function<? super E, List<String>> names;
  private final Map<E, List<String>> forms = new LinkedHashMap<>();
  private final Map<String, Set<E>> exact = new HashMap<>();
  private final Map<E, List<String>> recorded;
  private volatile Map<String, Set<E>> folded;

  /**
   * An index.
   *
   * @param recorded the elements and their names as they are now
   * @param names    finds the names of an element that is not among them
   */
  ElementIndex(Map<E, List<String>> recorded, Function<? super E, List<String>> names) {
    this.recorded = recorded;
    this.names = names;
    recorded.forEach((element, given) -> {
      List<String> known = ElementForms.distinct(given);
      forms.put(element, known);
      for (String form : known) {
        exact.computeIfAbsent(form, key -> new LinkedHashSet<>()).add(element);
      }
    });
  }

  /** The elements with their names as they are recorded. */
  static <E> Map<E, List<String>> recorded(Collection<? extends E> elements, Function<? super E, List<String>> names) {
    Map<E, List<String>> recorded = new LinkedHashMap<>();
    elements.forEach(element -> recorded.put(element, names.apply(element)));
    return recorded;
  }

  /** True while neither the elements nor their names have changed. */
  boolean isOf(Map<E, List<String>> now) {
    return recorded.equals(now);
  }

  /** The elements meant by a text; more than one when it is not clear. */
  List<E> find(String text) {
    String line = Plain.oneLine(text);
    Set<E> found = exact.getOrDefault(line, Set.of());
    if (found.isEmpty()) {
      found = folded().getOrDefault(Plain.fold(line), Set.of());
    }
    Matcher id = WITH_ID.matcher(line);
    return found.isEmpty() && id.matches()
        ? forms.keySet().stream().filter(element -> element.getId().startsWith(id.group(1))
            && id.group(1).length() >= SHORTEST_ID).toList()
        : List.copyOf(found);
  }

  /** Made when an exact name was not found: folding many names takes time. */
  private Map<String, Set<E>> folded() {
    if (folded == null) {
      Map<String, Set<E>> made = new HashMap<>();
      exact.forEach((form, elements) ->
          made.computeIfAbsent(Plain.fold(form), key -> new LinkedHashSet<>()).addAll(elements));
      folded = made;
    }
    return folded;
  }

  /** The first name that means this element and no other. */
  String label(E element) {
    return namesOf(element).stream().filter(form -> isOnly(element, find(form))).findFirst()
        .orElseGet(() -> labelWithId(element));
  }

  /** The name with the beginning of the id behind it. */
  String labelWithId(E element) {
    List<String> known = namesOf(element);
    return (known.isEmpty() ? "" : known.getFirst() + " ") + "[" + shortId(element) + "]";
  }

  /** An element may have been loaded twice, or be none of those that can be chosen. */
  private boolean isOnly(E element, List<E> found) {
    return found.isEmpty() || found.size() == 1 && found.getFirst().getId().equals(element.getId());
  }

  private List<String> namesOf(E element) {
    List<String> known = forms.get(element);
    return known == null ? ElementForms.distinct(names.apply(element)) : known;
  }

  private String shortId(E element) {
    String id = element.getId();
    int length = SHORTEST_ID;
    while (length < id.length() && isShared(id.substring(0, length))) {
      length++;
    }
    return id.substring(0, Math.min(length, id.length()));
  }

  private boolean isShared(String start) {
    return forms.keySet().stream().filter(element -> element.getId().startsWith(start)).limit(2).count() > 1;
  }

  List<String> labels() {
    return forms.keySet().stream().map(this::label).toList();
  }

  /** The labels of the elements whose names are most like a text. */
  List<String> near(String text) {
    String wanted = Plain.fold(Plain.quote(text));
    record Likeness<T>(T element, int distance) {
    }
    List<Likeness<E>> alike = new ArrayList<>();
    forms.forEach((element, known) -> known.stream().map(Plain::fold)
        .mapToInt(form -> Likenesses.distance(wanted, form)).min()
        .ifPresent(distance -> alike.add(new Likeness<>(element, distance))));
    return alike.stream().filter(likeness -> likeness.distance() <= Likenesses.most(wanted))
        .sorted(Comparator.comparingInt(Likeness::distance))
        .limit(NEAR).map(likeness -> label(likeness.element())).toList();
  }
}
