package org.musubi.analysis.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;

/**
 * How many items got which rating, as in the final report of Health Japan 21 (domain.md 7.4): E counts, 対象外 and
 * items not yet rated do not.
 *
 * @param counts number of items per rating; unmodifiable
 */
public record RatingDistribution(Map<RatingValue, Integer> counts) {

  public RatingDistribution {
    EnumMap<RatingValue, Integer> copy = new EnumMap<>(RatingValue.class);
    counts.forEach((rating, count) -> {
      if (rating != RatingValue.NA) {
        copy.put(rating, count);
      }
    });
    counts = Collections.unmodifiableMap(copy);
  }

  public static RatingDistribution of(Collection<RatingValue> ratings) {
    EnumMap<RatingValue, Integer> counts = new EnumMap<>(RatingValue.class);
    ratings.stream().filter(Objects::nonNull).forEach(rating -> counts.merge(rating, 1, Integer::sum));
    return new RatingDistribution(counts);
  }

  /** The ratings that count of a sheet. */
  public static RatingDistribution of(EvaluationSheet sheet) {
    List<EvaluationItem> items = sheet.getItems();
    return of(items.stream().map(ItemRatings::rating).toList());
  }

  /** Number of all rated items, E included. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Number of items with one of these ratings. B does not include B*: ask for both. */
  public int count(RatingValue... ratings) {
    return List.of(ratings).stream().mapToInt(rating -> counts.getOrDefault(rating, 0)).sum();
  }

  /** Share of these ratings in percent of all rated items; 0 when nothing was rated. */
  public double share(RatingValue... ratings) {
    return total() == 0 ? 0 : 100.0 * count(ratings) / total();
  }
}
