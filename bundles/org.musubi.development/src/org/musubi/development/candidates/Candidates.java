package org.musubi.development.candidates;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectStatus;

/**
 * Finds the examples that fit a wish and puts the best first (domain.md 5.13). Changes nothing.
 *
 * <p>Equal scores are ordered by what a council with little time would prefer: the easier one, then the one with more
 * of the chosen partners, the one sooner ready, the cheaper one, at last by code. No two examples share a place, so
 * the order is the same at every run.
 */
public final class Candidates {

  private static final int UNKNOWN = Integer.MAX_VALUE;

  private static final Comparator<Candidate> BEST_FIRST = Comparator
      .<Candidate>comparingDouble(candidate -> -Decimals.clean(candidate.score()))
      .thenComparingInt(candidate -> orLast(candidate.template().getDifficulty()))
      .thenComparingInt(candidate -> -(candidate.available().size() + candidate.helpers().size()))
      .thenComparingInt(candidate -> orLast(candidate.template().getLeadTimeMonths()))
      .thenComparingInt(candidate -> candidate.template().getCostClass() == null ? UNKNOWN
          : candidate.template().getCostClass().getValue())
      .thenComparing(candidate -> String.valueOf(candidate.template().getCode()))
      .thenComparing(candidate -> candidate.template().getId());

  private final Library library;
  private final Availability availability;

  public Candidates(Library library) {
    this.library = library;
    this.availability = Availability.of(library.model());
  }

  /** The examples of the chosen purposes that pass the filters, best first; empty while no purpose is chosen. */
  public List<Candidate> of(Wish wish) {
    Scoring scoring = new Scoring(availability, wish);
    return library.templates().stream()
        .filter(template -> template.getPurpose() != null && Library.contains(wish.purposes(), template.getPurpose()))
        .filter(wish.filters()::pass)
        .map(template -> candidate(template, scoring, wish))
        .sorted(BEST_FIRST)
        .toList();
  }

  private Candidate candidate(ProjectTemplate template, Scoring scoring, Wish wish) {
    List<Project> existing = existing(library.model(), template);
    Set<Badge> badges = EnumSet.of(existing.isEmpty() ? Badge.NEW : Badge.CONTINUED);
    if (template.getRequiredPartners().stream().allMatch(availability::has)) {
      badges.add(Badge.PARTNERS_AVAILABLE);
    }
    if (Filters.isForSmallFirms(template)) {
      badges.add(Badge.SMALL_FIRMS);
    }
    if (Library.isOwn(template)) {
      badges.add(Badge.OWN);
    }
    return new Candidate(template, scoring.reasons(template), badges,
        template.getRequiredPartners().stream().filter(scoring::isAvailable).toList(),
        template.getRequiredPartners().stream().filter(scoring::isAvailable).filter(type -> !availability.has(type))
            .toList(),
        scoring.missingOf(template),
        template.getOptionalPartners().stream().filter(wish::wants).toList(), existing);
  }

  /** The projects of a council made of an example that have not ended. */
  public static List<Project> existing(CouncilModel model, ProjectTemplate template) {
    return model.getProjects().stream()
        .filter(project -> project.getFromTemplate() != null && Library.same(project.getFromTemplate(), template))
        .filter(project -> project.getStatus() != ProjectStatus.STOPPED && project.getStatus() != ProjectStatus.DONE)
        .toList();
  }

  private static int orLast(Integer value) {
    return value == null ? UNKNOWN : value;
  }
}
