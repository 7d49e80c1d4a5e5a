package org.musubi.analysis.derived;

import java.util.OptionalInt;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesPackage;

/** Place of an issue among those of its analysis. */
final class HealthIssueRank implements Calculation<HealthIssue, Integer> {

  @Override
  public EStructuralFeature feature() {
    return IssuesPackage.Literals.HEALTH_ISSUE__RANK;
  }

  @Override
  public Integer valueOf(HealthIssue issue) {
    OptionalInt rank = PriorityScores.rank(issue);
    return rank.isPresent() ? (Integer) rank.getAsInt() : null;
  }
}
