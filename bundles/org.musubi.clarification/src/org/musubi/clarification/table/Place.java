package org.musubi.clarification.table;

import java.util.Locale;
import org.musubi.model.core.Area;
import org.musubi.model.data.Direction;

/**
 * Where a prefecture stands among all that have a value.
 *
 * @param place 1 = most favourable, or highest where the indicator knows no better and worse
 * @param of how many have a value of the same year and source
 * @param prefecture the prefecture it is about: the area itself, or the one it lies in
 */
public record Place(int place, int of, Area prefecture, Direction direction) {

  /** {@code 大分県は47都道府県中12位(良い順)}. */
  public String sentence(Locale locale) {
    boolean bestFirst = direction == Direction.UP || direction == Direction.DOWN;
    return (bestFirst ? RuleText.PLACE_BEST_FIRST : RuleText.PLACE_HIGHEST_FIRST)
        .in(locale, prefecture.getName(), Integer.toString(of), Integer.toString(place));
  }
}
