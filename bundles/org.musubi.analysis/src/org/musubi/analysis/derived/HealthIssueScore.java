package org.musubi.analysis.derived;

import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesPackage;

/** Priority of an issue from 0 to 100 (domain.md 5.5). */
final class HealthIssueScore implements Calculation<HealthIssue, Double> {

  @Override
  public EStructuralFeature feature() {
    return IssuesPackage.Literals.HEALTH_ISSUE__SCORE;
  }

  @Override
  public Double valueOf(HealthIssue issue) {
    OptionalDouble score = PriorityScores.score(issue);
    return score.isPresent() ? (Double) score.getAsDouble() : null;
  }
}
