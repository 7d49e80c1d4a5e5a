package org.musubi.development.candidates;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.OrganizationType;

/**
 * An example the council could take up, with its score.
 *
 * @param template the example
 * @param reasons the parts of the score, in the order of {@link ScorePart}
 * @param badges what to see at a glance
 * @param available required partners that can be counted on: the council has them, or thinks it can win them
 * @param toWin those of them the council does not have yet
 * @param missing required partners nobody was chosen for
 * @param helpers optional partners among the chosen ones
 * @param existing projects of the council made of this example that have not ended
 */
public record Candidate(ProjectTemplate template, List<Reason> reasons, Set<Badge> badges,
    List<OrganizationType> available, List<OrganizationType> toWin, List<OrganizationType> missing,
    List<OrganizationType> helpers, List<Project> existing) {

  public Candidate {
    reasons = List.copyOf(reasons);
    badges = badges.isEmpty() ? Set.of() : EnumSet.copyOf(badges);
    available = List.copyOf(available);
    toWin = List.copyOf(toWin);
    missing = List.copyOf(missing);
    helpers = List.copyOf(helpers);
    existing = List.copyOf(existing);
  }

  /** Sum of the parts; {@link ScorePart#best()} at most, negative when partners are missing. */
  public double score() {
    return Decimals.clean(reasons.stream().mapToDouble(Reason::points).sum());
  }

  /** The score as printed: {@code 4.5}. */
  public String scoreText() {
    return Decimals.format(score(), 1);
  }
}
