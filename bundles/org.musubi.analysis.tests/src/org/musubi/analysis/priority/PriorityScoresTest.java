package org.musubi.analysis.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.issues.CriterionKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.PriorityCriterion;
import org.musubi.model.issues.PriorityScore;

class PriorityScoresTest {

  static {
    AnalysisSetup.register();
  }

  private final IssueAnalysis analysis = IssuesFactory.eINSTANCE.createIssueAnalysis();

  @Test
  void equalScoresShareAPlaceAndTheNextIsLeftOut() {
    HealthIssue second = issue(4, 4, 4, 4);
    HealthIssue first = issue(5, 5, 5, 5);
    HealthIssue alsoSecond = issue(4, 4, 4, 4);
    HealthIssue last = issue(1, 1, 1, 1);
    HealthIssue open = issue(5, 5, 5, null);

    assertEquals(List.of(2, 1, 2, 4), List.of(second.getRank(), first.getRank(), alsoSecond.getRank(), last.getRank()));
    assertNull(open.getRank());
    assertNull(open.getScore());
    assertEquals(List.of(first, second, alsoSecond, last), List.copyOf(PriorityScores.ranking(analysis).keySet()));
  }

  @Test
  void rangeIsZeroToOneHundredWithTheWeightsOfTheIssueSheet() {
    assertEquals(100, issue(5, 5, 5, 5).getScore());
    assertEquals(20, issue(1, 1, 1, 1).getScore());
    // (5×5 + 1×4 + 1×3 + 1×3) ÷ (15×5)
    assertEquals(46.7, issue(5, 1, 1, 1).getScore(), 0.05);
  }

  @Test
  void placesAreKeptUntilSomethingChanges() {
    HealthIssue one = issue(3, 3, 3, 3);
    HealthIssue other = issue(4, 4, 4, 4);
    assertEquals(2, one.getRank());
    Map<HealthIssue, Integer> places = RankCache.of(analysis).ranks();
    assertEquals(1, other.getRank());
    assertSame(places, RankCache.of(analysis).ranks());

    one.setSeverity(5);
    one.setUrgency(5);

    assertNotSame(places, RankCache.of(analysis).ranks());
    assertEquals(1, one.getRank());
    assertEquals(2, other.getRank());
  }

  @Test
  void newIssuesNewWeightsAndRemovalMoveThePlaces() {
    HealthIssue one = issue(5, 1, 3, 3);
    HealthIssue other = issue(1, 5, 3, 3);
    assertEquals(1, one.getRank());

    PriorityCriterion urgency = criterion(CriterionKind.URGENCY, 10);
    assertEquals(1, other.getRank());
    urgency.setWeight(1.0);
    criterion(CriterionKind.SEVERITY, 3);
    assertEquals(1, one.getRank());

    HealthIssue best = issue(5, 5, 5, 5);
    assertEquals(2, one.getRank());
    analysis.getIssues().remove(best);
    assertEquals(1, one.getRank());
    assertNull(best.getRank());
  }

  @Test
  void otherCriteriaTakeTheirValuesFromTheScoresOfTheIssue() {
    criterion(CriterionKind.SEVERITY, 1);
    PriorityCriterion equity = criterion(CriterionKind.OTHER, 1);
    equity.setScaleMax(3);
    HealthIssue issue = issue(5, null, null, null);
    assertNull(issue.getScore());

    PriorityScore score = IssuesFactory.eINSTANCE.createPriorityScore();
    score.setCriterion(equity);
    score.setValue(1);
    issue.getScores().add(score);

    assertEquals(75, issue.getScore());
    assertEquals(1, issue.getRank());
    score.setValue(3);
    assertEquals(100, issue.getScore());
  }

  @Test
  void criteriaWithoutWeightGiveNoScore() {
    criterion(CriterionKind.SEVERITY, 0);

    assertNull(issue(5, 5, 5, 5).getScore());
  }

  @Test
  void issueOutsideAnAnalysisHasAScoreButNoPlace() {
    HealthIssue issue = issue(5, 5, 5, 5);
    analysis.getIssues().clear();

    assertEquals(100, issue.getScore());
    assertNull(issue.getRank());
  }

  private PriorityCriterion criterion(CriterionKind kind, double weight) {
    PriorityCriterion criterion = IssuesFactory.eINSTANCE.createPriorityCriterion();
    criterion.setKind(kind);
    criterion.setWeight(weight);
    analysis.getCriteria().add(criterion);
    return criterion;
  }

  private HealthIssue issue(Integer severity, Integer urgency, Integer feasibility, Integer cooperation) {
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    issue.setSeverity(severity);
    issue.setUrgency(urgency);
    issue.setFeasibility(feasibility);
    issue.setCooperation(cooperation);
    analysis.getIssues().add(issue);
    return issue;
  }
}
