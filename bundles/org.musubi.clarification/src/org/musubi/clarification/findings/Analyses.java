package org.musubi.clarification.findings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.model.core.Language;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.CriterionKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.PriorityCriterion;
import org.musubi.model.issues.PriorityScore;
import org.musubi.model.values.FiscalYear;

/** The rounds of clarifying issues of a council, and how issues are weighed in them. */
public final class Analyses {

  private Analyses() {
  }

  /** The analysis of a fiscal year; of several, the last one. */
  public static Optional<IssueAnalysis> find(CouncilModel model, FiscalYear year) {
    List<IssueAnalysis> all = model.getIssueAnalyses().stream()
        .filter(analysis -> year.equals(analysis.getFiscalYear())).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** The analysis of a fiscal year, else the newest before it, else the newest of all. */
  public static Optional<IssueAnalysis> nearest(CouncilModel model, FiscalYear year) {
    Comparator<IssueAnalysis> byYear = Comparator.comparing(IssueAnalysis::getFiscalYear,
        Comparator.nullsFirst(Comparator.naturalOrder()));
    return find(model, year)
        .or(() -> model.getIssueAnalyses().stream()
            .filter(each -> each.getFiscalYear() != null && each.getFiscalYear().compareTo(year) <= 0).max(byYear))
        .or(() -> model.getIssueAnalyses().stream().max(byYear));
  }

  /** The analysis of a fiscal year, made with the usual criteria when there is none. */
  public static IssueAnalysis require(CouncilModel model, FiscalYear year, LocalDate today) {
    return find(model, year).orElseGet(() -> {
      Locale locale = locale(model);
      IssueAnalysis analysis = IssuesFactory.eINSTANCE.createIssueAnalysis();
      analysis.setCode(Codes.next(model, analysis.eClass()));
      analysis.setName(FindingText.ANALYSIS.in(locale,
          locale == Locale.ENGLISH ? "FY" + year.year() : year.eraLabel()));
      analysis.setFiscalYear(year);
      analysis.setMadeOn(today);
      model.getIssueAnalyses().add(analysis);
      requireCriteria(model, analysis);
      return analysis;
    });
  }

  /** Gives an analysis without criteria the usual ones, so that their weights can be changed. */
  public static void requireCriteria(CouncilModel model, IssueAnalysis analysis) {
    if (analysis.getCriteria().isEmpty()) {
      for (PriorityScores.Criterion usual : PriorityScores.criteria(null)) {
        PriorityCriterion criterion = IssuesFactory.eINSTANCE.createPriorityCriterion();
        criterion.setKind(usual.kind());
        criterion.setName(MusubiLabels.of(usual.kind(), locale(model)));
        criterion.setWeight(usual.weight());
        criterion.setScaleMax(usual.max());
        analysis.getCriteria().add(criterion);
        criterion.setCode(Codes.next(model, criterion.eClass()));
      }
    }
  }

  private static Locale locale(CouncilModel model) {
    return model.getLanguage() == Language.EN ? Locale.ENGLISH : Locale.JAPANESE;
  }

  /** The points of an issue on a criterion; null when not yet given. */
  public static Integer points(HealthIssue issue, PriorityScores.Criterion criterion) {
    return switch (criterion.kind()) {
      case SEVERITY -> issue.getSeverity();
      case URGENCY -> issue.getUrgency();
      case FEASIBILITY -> issue.getFeasibility();
      case COOPERATION -> issue.getCooperation();
      case OTHER -> score(issue, criterion).map(PriorityScore::getValue).orElse(null);
    };
  }

  /** Gives an issue points on a criterion; null takes them away. */
  public static void setPoints(HealthIssue issue, PriorityScores.Criterion criterion, Integer points) {
    switch (criterion.kind()) {
      case SEVERITY -> issue.setSeverity(points);
      case URGENCY -> issue.setUrgency(points);
      case FEASIBILITY -> issue.setFeasibility(points);
      case COOPERATION -> issue.setCooperation(points);
      case OTHER -> setOther(issue, criterion, points);
    }
  }

  private static void setOther(HealthIssue issue, PriorityScores.Criterion criterion, Integer points) {
    Optional<PriorityScore> known = score(issue, criterion);
    if (known.isPresent() && points == null) {
      issue.getScores().remove(known.get());
    } else if (known.isPresent()) {
      known.get().setValue(points);
    } else if (points != null && criterion.kind() == CriterionKind.OTHER) {
      PriorityScore score = IssuesFactory.eINSTANCE.createPriorityScore();
      score.setCriterion(criterion.element());
      score.setValue(points);
      issue.getScores().add(score);
    }
  }

  private static Optional<PriorityScore> score(HealthIssue issue, PriorityScores.Criterion criterion) {
    return issue.getScores().stream().filter(score -> score.getCriterion() == criterion.element()).findFirst();
  }
}
