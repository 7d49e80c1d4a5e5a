package org.musubi.sheets.issues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Breakdown;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.HealthIssue;
import org.musubi.sheets.content.Identity;
import org.musubi.sheets.content.Places;
import org.musubi.sheets.content.ReferenceData;

/**
 * Finds the values printed beside an issue: those of its lead indicator for the nation, the prefecture and the area of
 * the council, first among the evidence of its findings, then in the data sets of the council, then in the reference
 * data. The latest value of the smallest area decides year and breakdown; the others follow it as closely as they can.
 */
final class EvidenceFinder {

  private final CouncilModel model;
  private final Map<Object, List<Observation>> own = new HashMap<>();
  private final ReferenceData reference;

  EvidenceFinder(CouncilModel model, ReferenceData reference) {
    this.model = model;
    this.reference = reference;
    for (DataSet set : model.getDataSets()) {
      for (Observation observation : set.getObservations()) {
        if (observation.getIndicator() != null) {
          own.computeIfAbsent(Identity.of(observation.getIndicator()), i -> new ArrayList<>()).add(observation);
        }
      }
    }
  }

  Evidence of(HealthIssue issue) {
    List<Observation> cited = issue.getFindings().stream().flatMap(f -> f.getEvidence().stream()).toList();
    Indicator indicator = issue.getLeadIndicator();
    if (indicator == null) {
      indicator = cited.stream().map(Observation::getIndicator).filter(Objects::nonNull).findFirst().orElse(null);
    }
    if (indicator == null) {
      return new Evidence(null, null, null, null);
    }
    List<Observation> evidence = only(indicator, cited);
    List<Observation> known = new ArrayList<>(evidence);
    known.addAll(own.getOrDefault(Identity.of(indicator), List.of()));
    known.addAll(only(indicator, reference.observations(indicator)));
    Area home = model.getArea();
    Area prefecture = Places.around(home, AreaKind.PREFECTURE);
    Observation area = home == null || home.getKind() == AreaKind.PREFECTURE
        ? null : pick(evidence, known, o -> Identity.isSame(o.getArea(), home), null);
    Observation ofPrefecture = pick(evidence, known, o -> isOfKind(o, AreaKind.PREFECTURE)
        && (prefecture == null || Identity.isSame(o.getArea(), prefecture)), area);
    Observation ofNation =
        pick(evidence, known, o -> isOfKind(o, AreaKind.NATION), area == null ? ofPrefecture : area);
    return new Evidence(indicator, ofNation, ofPrefecture, area);
  }

  private static List<Observation> only(Indicator indicator, List<Observation> observations) {
    return observations.stream().filter(o -> Identity.isSame(o.getIndicator(), indicator)).toList();
  }

  /** A value among the evidence, else among everything known. */
  private static Observation pick(List<Observation> evidence, List<Observation> known,
      Predicate<Observation> filter, Observation like) {
    Observation cited = pick(evidence, filter, like);
    return cited == null ? pick(known, filter, like) : cited;
  }

  private static Observation pick(List<Observation> known, Predicate<Observation> filter, Observation like) {
    List<Observation> candidates = known.stream().filter(filter).toList();
    Comparator<Observation> latest = Comparator.comparing(Observation::getYear, Comparator.nullsFirst(
        Comparator.naturalOrder()));
    if (like == null) {
      // A value for everybody is preferred; the first of the latest year wins.
      return candidates.stream().reduce((one, other) -> prefer(one, other, latest)).orElse(null);
    }
    return candidates.stream()
        .filter(o -> isSameBreakdown(o.getBreakdown(), like.getBreakdown()))
        .min(Comparator.comparingInt(o -> distance(o.getYear(), like.getYear())))
        .orElse(null);
  }

  private static Observation prefer(Observation one, Observation other, Comparator<Observation> latest) {
    boolean oneWhole = one.getBreakdown() == null;
    boolean otherWhole = other.getBreakdown() == null;
    if (oneWhole != otherWhole) {
      return oneWhole ? one : other;
    }
    return latest.compare(other, one) > 0 ? other : one;
  }

  private static int distance(Integer year, Integer wanted) {
    return year == null || wanted == null ? Integer.MAX_VALUE : Math.abs(year - wanted);
  }

  private static boolean isSameBreakdown(Breakdown one, Breakdown other) {
    return one == null || other == null ? one == other : EcoreUtil.equals(one, other);
  }

  private static boolean isOfKind(Observation observation, AreaKind kind) {
    return observation.getArea() != null && observation.getArea().getKind() == kind;
  }
}
