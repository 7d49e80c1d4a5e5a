package org.musubi.clarification.table;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.Remark;
import org.musubi.clarification.figures.RemarkKind;
import org.musubi.model.core.Identifiable;
import org.musubi.model.data.Observation;

/** Whether two figures may stand against each other (domain.md 1.5.3): never silently of other years or definitions. */
final class Comparability {

  /** Surveys of councils: made to be compared with the statistics, though people and questions may differ. */
  private static final String OWN_SURVEY = "SRC35";

  private Comparability() {
  }

  /** Why they must not be compared; empty when they may. */
  static Optional<Remark> obstacle(Figure figure, Figure reference) {
    if (!figure.isKnown()) {
      return Optional.of(firstReason(figure));
    }
    if (!reference.isKnown()) {
      return Optional.of(firstReason(reference));
    }
    if (!figure.yearsUsed().equals(reference.yearsUsed())) {
      return Optional.of(Remark.of(RemarkKind.YEAR_DIFFERS, figure.years(Locale.getDefault()),
          reference.years(Locale.getDefault())));
    }
    if (!isOfSameSource(figure, reference) && !isOwnSurvey(figure, reference)) {
      return Optional.of(Remark.of(RemarkKind.SOURCE_DIFFERS, figure.sourceNames(), reference.sourceNames()));
    }
    if (isRedefined(figure) != isRedefined(reference)) {
      return Optional.of(Remark.of(RemarkKind.DEFINITION_CHANGED, figure.year()));
    }
    return Optional.empty();
  }

  private static Remark firstReason(Figure figure) {
    return figure.remarks().isEmpty()
        ? Remark.of(RemarkKind.NO_VALUE, figure.area().getName()) : figure.remarks().getFirst();
  }

  /** A remark on a comparison that is allowed. */
  static Optional<Remark> caution(Figure figure, Figure reference) {
    return figure.isKnown() && reference.isKnown() && !isOfSameSource(figure, reference)
        && isOwnSurvey(figure, reference)
        ? Optional.of(Remark.of(RemarkKind.OWN_SURVEY, figure.sourceNames(), reference.sourceNames()))
        : Optional.empty();
  }

  /** True when the sources are the same, or one is not known. */
  static boolean isOfSameSource(Figure figure, Figure other) {
    return figure.sources().isEmpty() || other.sources().isEmpty()
        || figure.sources().stream().map(Identifiable::getId).collect(Collectors.toSet())
            .equals(other.sources().stream().map(Identifiable::getId).collect(Collectors.toSet()));
  }

  private static boolean isOwnSurvey(Figure figure, Figure reference) {
    return Stream.concat(figure.sources().stream(), reference.sources().stream())
        .anyMatch(source -> OWN_SURVEY.equals(source.getId()));
  }

  private static boolean isRedefined(Figure figure) {
    return figure.evidence().stream().anyMatch(Observation::isDefinitionChanged);
  }
}
