package org.musubi.validation.rules.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.core.Area;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Frequency;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.validation.RuleContext;

/** What several rules ask about values and where they come from. */
final class Values {

  private Values() {
  }

  /** The source of the data set, else that of the indicator when it can only be this one; at most one. */
  static List<DataSource> sources(Observation value) {
    if (value.getDataSet() != null && value.getDataSet().getSource() != null) {
      return List.of(value.getDataSet().getSource());
    }
    List<DataSource> possible = value.getIndicator() == null ? List.of() : value.getIndicator().getSources();
    return possible.size() == 1 ? possible : List.of();
  }

  /** True for the area of the council and its parts, as opposed to those it is compared with. */
  static boolean isOwn(Area area, RuleContext context) {
    Area own = context.model().getArea();
    return area != null && own != null && EcoreUtil.isAncestor(own, area);
  }

  /** Years between two releases; empty when unknown or without a rhythm. */
  static OptionalInt releaseCycle(Observation value) {
    Indicator indicator = value.getIndicator();
    Stream<DataSource> ofIndicator = indicator == null ? Stream.empty() : indicator.getSources().stream();
    Optional<Frequency> cycle = Stream.concat(sources(value).stream(), ofIndicator)
        .map(DataSource::getCycle).filter(each -> each != null && each != Frequency.ADHOC).findFirst();
    return cycle.isPresent() ? OptionalInt.of(years(cycle.get())) : OptionalInt.empty();
  }

  private static int years(Frequency cycle) {
    return switch (cycle) {
      case MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY, ADHOC -> 1;
      case EVERY_2Y -> 2;
      case EVERY_3Y -> 3;
      case EVERY_4Y -> 4;
      case EVERY_5Y -> 5;
      case EVERY_6Y -> 6;
    };
  }
}
