package org.musubi.analysis.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.data.Direction;

/**
 * Places among equals, such as one prefecture among 47 (domain.md 1.3.1). Place 1 is the most favourable value; where
 * the direction knows no better and worse, the highest. Equal values share a place and the next one is left out.
 */
public final class Ranks {

  private Ranks() {
  }

  /** The place of a value among others, which may or may not include it; missing values (null) do not count. */
  public static OptionalInt place(Direction direction, Double value, Collection<Double> all) {
    if (Decimals.finiteOrNull(value) == null) {
      return OptionalInt.empty();
    }
    long better = all.stream()
        .filter(other -> Decimals.finiteOrNull(other) != null && isBetter(direction, other, value))
        .count();
    return OptionalInt.of((int) better + 1);
  }

  /** The places of all elements in one pass, best first; elements without a value (null) have none. */
  public static <T> Map<T, Integer> places(Direction direction, Collection<T> elements,
      Function<T, Double> valueOf) {
    Comparator<T> byValue = Comparator.comparingDouble(valueOf::apply);
    List<T> sorted = elements.stream()
        .filter(element -> Decimals.finiteOrNull(valueOf.apply(element)) != null)
        .sorted(direction == Direction.DOWN ? byValue : byValue.reversed())
        .toList();
    Map<T, Integer> places = LinkedHashMap.newLinkedHashMap(sorted.size());
    int place = 0;
    Double last = null;
    for (T element : sorted) {
      Double value = valueOf.apply(element);
      if (last == null || Decimals.compare(last, value) != 0) {
        place = places.size() + 1;
        last = value;
      }
      places.put(element, place);
    }
    return places;
  }

  private static boolean isBetter(Direction direction, double one, double other) {
    int order = Decimals.compare(one, other);
    return direction == Direction.DOWN ? order < 0 : order > 0;
  }
}
