package org.musubi.analysis.priority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.issues.CriterionKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.PriorityCriterion;
import org.musubi.model.issues.PriorityScore;

/**
 * Priority of health issues: Σ(weight × value) ÷ Σ(weight × max) × 100 over the criteria of the analysis (domain.md
 * 5.5).
 *
 * <p>An analysis without criteria, and an issue outside any analysis, use the weights of the issue sheet (domain.md
 * 6.1): severity 5, urgency 4, feasibility 3, cooperation 3, each up to 5 points.
 */
public final class PriorityScores {

  private static final double FULL = 100;

  private static final List<Criterion> USUAL = List.of(
      new Criterion(CriterionKind.SEVERITY, 5, 5, null),
      new Criterion(CriterionKind.URGENCY, 4, 5, null),
      new Criterion(CriterionKind.FEASIBILITY, 3, 5, null),
      new Criterion(CriterionKind.COOPERATION, 3, 5, null));

  /**
   * A criterion as it is weighed.
   *
   * @param kind which score of the issue it takes
   * @param weight its weight, 0 or more
   * @param max highest possible value
   * @param element the criterion in the model; null for the usual ones
   */
  public record Criterion(CriterionKind kind, double weight, int max, PriorityCriterion element) {
  }

  private PriorityScores() {
  }

  /** The criteria by which issues of an analysis are weighed; {@code null} stands for an issue outside any. */
  public static List<Criterion> criteria(IssueAnalysis analysis) {
    if (analysis == null || analysis.getCriteria().isEmpty()) {
      return USUAL;
    }
    return analysis.getCriteria().stream().map(PriorityScores::criterion).toList();
  }

  private static Criterion criterion(PriorityCriterion element) {
    Double weight = Decimals.finiteOrNull(element.getWeight());
    Integer max = element.getScaleMax();
    return new Criterion(element.getKind(), weight == null ? 1 : Math.max(0, weight), max == null ? 5 : max, element);
  }

  /** The score from 0 to 100; empty until every weighted criterion has a value. */
  public static OptionalDouble score(HealthIssue issue) {
    return score(issue, criteria(analysisOf(issue)));
  }

  private static OptionalDouble score(HealthIssue issue, List<Criterion> criteria) {
    double reached = 0;
    double possible = 0;
    for (Criterion criterion : criteria) {
      if (criterion.weight() > 0) {
        Integer value = value(issue, criterion);
        if (value == null) {
          return OptionalDouble.empty();
        }
        reached += criterion.weight() * Math.min(value, criterion.max());
        possible += criterion.weight() * criterion.max();
      }
    }
    return possible > 0 ? OptionalDouble.of(Decimals.clean(reached / possible * FULL)) : OptionalDouble.empty();
  }

  private static Integer value(HealthIssue issue, Criterion criterion) {
    return switch (criterion.kind()) {
      case SEVERITY -> issue.getSeverity();
      case URGENCY -> issue.getUrgency();
      case FEASIBILITY -> issue.getFeasibility();
      case COOPERATION -> issue.getCooperation();
      case OTHER -> issue.getScores().stream()
          .filter(score -> score.getCriterion() == criterion.element())
          .map(PriorityScore::getValue)
          .findFirst()
          .orElse(null);
    };
  }

  /**
   * The place of an issue among the scored issues of its analysis, 1 = highest; equal scores share a place and the
   * next place is left out (1, 2, 2, 4). Empty without a score or outside an analysis.
   *
   * <p>The places of an analysis are computed once and kept until one of its elements changes.
   */
  public static OptionalInt rank(HealthIssue issue) {
    IssueAnalysis analysis = analysisOf(issue);
    Integer rank = analysis == null ? null : RankCache.of(analysis).ranks().get(issue);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  /** The scored issues of an analysis with their places, best first, all in one pass. */
  public static Map<HealthIssue, Integer> ranking(IssueAnalysis analysis) {
    List<Criterion> criteria = criteria(analysis);
    List<Scored> scored = new ArrayList<>();
    for (HealthIssue issue : analysis.getIssues()) {
      score(issue, criteria).ifPresent(score -> scored.add(new Scored(issue, score)));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    Map<HealthIssue, Integer> places = LinkedHashMap.newLinkedHashMap(scored.size());
    int place = 0;
    double last = Double.NaN;
    for (Scored entry : scored) {
      if (entry.score() != last) {
        place = places.size() + 1;
        last = entry.score();
      }
      places.put(entry.issue(), place);
    }
    return places;
  }

  private record Scored(HealthIssue issue, double score) {
  }

  private static IssueAnalysis analysisOf(HealthIssue issue) {
    return issue.eContainer() instanceof IssueAnalysis analysis ? analysis : null;
  }
}
