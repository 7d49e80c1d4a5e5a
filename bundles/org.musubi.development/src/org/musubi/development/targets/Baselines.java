package org.musubi.development.targets;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.musubi.development.library.Library;
import org.musubi.model.core.Area;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.data.ValueKind;
import org.musubi.model.values.FiscalYear;

/**
 * The value a council starts from: the newest figure about everybody in its own area that is no target, not
 * suppressed and not younger than the plan. A prefectural council also finds the published values of its prefecture.
 */
public final class Baselines {

  private Baselines() {
  }

  public static Optional<Observation> of(Library library, Indicator indicator, FiscalYear latest) {
    Area area = library.model().getArea();
    if (indicator == null || area == null) {
      return Optional.empty();
    }
    Stream<Observation> own = library.model().getDataSets().stream().flatMap(set -> set.getObservations().stream())
        .filter(each -> each.getArea() == area && Library.same(each.getIndicator(), indicator));
    Stream<Observation> published = area.getJisCode() == null ? Stream.empty()
        : library.catalogues().areaByJisCode(area.getJisCode()).stream()
            .flatMap(same -> library.catalogues().observations(indicator, same).stream());
    return Stream.concat(own, published).filter(each -> isUsable(each, latest))
        .max(Comparator.comparingInt(Observation::getYear));
  }

  private static boolean isUsable(Observation observation, FiscalYear latest) {
    return observation.getValue() != null && Double.isFinite(observation.getValue()) && !observation.isSuppressed()
        && observation.getKind() != ValueKind.TARGET && observation.getBreakdown() == null
        && observation.getYear() >= FiscalYear.MIN && observation.getYear() <= latest.year();
  }
}
