package org.musubi.clarification.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.musubi.analysis.comparison.Ranks;
import org.musubi.clarification.figures.Areas;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Topic;
import org.musubi.model.core.Area;

/**
 * All prefectures by place, for one topic and year.
 *
 * @param entries by place, best (or highest) first; prefectures without a value are left out
 * @param leftOut prefectures without a value of the years
 * @param nation figure of the nation of the same years, or null
 */
public record Positions(Topic topic, List<Entry> entries, List<Area> leftOut, Figure nation) {

  /** @param place equal values share a place */
  public record Entry(int place, Figure figure) { }

  /** The prefectures in the newest year in which most of them have a value, or in a given year (may be null). */
  public static Positions of(FigureStore store, Topic topic, Integer year) {
    List<Area> prefectures = store.areas().prefectures();
    Map<List<Integer>, List<Figure>> byYears = new LinkedHashMap<>();
    for (Area prefecture : prefectures) {
      store.figures(topic, prefecture).stream()
          .filter(figure -> figure.isKnown() && (year == null || figure.year().equals(year)))
          .collect(Collectors.toMap(Figure::yearsUsed, figure -> figure, (one, other) -> one, LinkedHashMap::new))
          .forEach((years, figure) -> byYears.computeIfAbsent(years, key -> new ArrayList<>()).add(figure));
    }
    List<Figure> chosen = byYears.values().stream()
        .max(Comparator.comparingInt((List<Figure> all) -> all.size())
            .thenComparing(all -> all.getFirst().year())).orElse(List.of());
    Map<Figure, Integer> places = Ranks.places(topic.direction(), chosen, Figure::value);
    List<Entry> entries = places.entrySet().stream().map(e -> new Entry(e.getValue(), e.getKey())).toList();
    List<Area> leftOut = prefectures.stream()
        .filter(area -> chosen.stream().noneMatch(figure -> Areas.isSame(figure.area(), area))).toList();
    Figure nation = chosen.isEmpty() ? null : store.figures(topic, store.areas().nation()).stream()
        .filter(figure -> figure.isKnown() && figure.yearsUsed().equals(chosen.getFirst().yearsUsed()))
        .findFirst().orElse(null);
    return new Positions(topic, entries, leftOut, nation);
  }

  public Optional<Entry> of(Area area) {
    return entries.stream().filter(entry -> Areas.isSame(entry.figure().area(), area)).findFirst();
  }
}
