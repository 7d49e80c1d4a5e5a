package org.musubi.analysis.diagnosis;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.AreaScore;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.diagnosis.CouncilLevelResult;
import org.musubi.model.diagnosis.DiagnosisFactory;
import org.musubi.model.diagnosis.MaturityLevel;

/**
 * Result of the self-diagnosis (domain.md 1.6).
 *
 * <p>Answers count 3 できている, 2 一部できている, 1 検討中, 0 できていない; 該当なし and unanswered items do not enter the area
 * scores. The achieved level is the highest one for which every item of it and of all lower levels has at least 2
 * points; 該当なし passes, an unanswered item does not, and items the council added itself do not count.
 */
public final class ChecklistScores {

  private static final int MAX_POINTS = 3;
  private static final int PASS_POINTS = 2;

  private ChecklistScores() {
  }

  /** Points of an answer; empty for 該当なし and while there is no answer (null). */
  public static OptionalDouble points(AnswerLevel answer) {
    if (answer == null) {
      return OptionalDouble.empty();
    }
    return switch (answer) {
      case DONE -> OptionalDouble.of(MAX_POINTS);
      case PARTLY -> OptionalDouble.of(PASS_POINTS);
      case CONSIDERING -> OptionalDouble.of(1);
      case NOT_DONE -> OptionalDouble.of(0);
      case NOT_APPLICABLE -> OptionalDouble.empty();
    };
  }

  /** Score of an area, 0 to 100: weighted mean of the points ÷ 3 × 100; empty when no item of it has points. */
  public static OptionalDouble areaScore(Checklist checklist, ChecklistArea area) {
    double points = 0;
    double weights = 0;
    for (ChecklistAnswer answer : checklist.getAnswers()) {
      ChecklistQuestion question = answer.getQuestion();
      OptionalDouble value = points(answer.getValue());
      if (question != null && question.getArea() == area && value.isPresent()) {
        points += value.getAsDouble() * weight(question);
        weights += weight(question);
      }
    }
    return weights > 0
        ? OptionalDouble.of(Decimals.clean(points / weights / MAX_POINTS * 100))
        : OptionalDouble.empty();
  }

  /** The areas that have a score, in their fixed order, for the radar chart. */
  public static Map<ChecklistArea, Double> areaScores(Checklist checklist) {
    Map<ChecklistArea, Double> scores = new EnumMap<>(ChecklistArea.class);
    for (ChecklistArea area : ChecklistArea.values()) {
      areaScore(checklist, area).ifPresent(score -> scores.put(area, score));
    }
    return scores;
  }

  /**
   * The achieved level.
   *
   * @param questions the items of the whole checklist; one without any answer counts as unanswered
   * @return null when not even the lowest level is reached
   */
  public static MaturityLevel level(Checklist checklist, Collection<ChecklistQuestion> questions) {
    Map<ChecklistQuestion, AnswerLevel> answers = new HashMap<>();
    checklist.getAnswers().forEach(answer -> answers.put(answer.getQuestion(), answer.getValue()));
    MaturityLevel reached = null;
    for (MaturityLevel level : MaturityLevel.values()) {
      List<ChecklistQuestion> items = questions.stream()
          .filter(question -> question.getLevel() == level && !isOwn(checklist, question))
          .toList();
      if (!items.stream().allMatch(question -> passes(answers.get(question)))) {
        return reached;
      }
      if (!items.isEmpty()) {
        reached = level;
      }
    }
    return reached;
  }

  /** The achieved level over the items the checklist has answers for. */
  public static MaturityLevel level(Checklist checklist) {
    return level(checklist, checklist.getAnswers().stream()
        .map(ChecklistAnswer::getQuestion)
        .filter(question -> question != null && !question.eIsProxy())
        .distinct()
        .toList());
  }

  /** Level and scores of all eight areas as one element, for views and sheets; not to be put into a council. */
  public static CouncilLevelResult result(Checklist checklist) {
    CouncilLevelResult result = DiagnosisFactory.eINSTANCE.createCouncilLevelResult();
    result.setChecklist(checklist);
    result.setLevel(level(checklist));
    for (ChecklistArea area : ChecklistArea.values()) {
      AreaScore score = DiagnosisFactory.eINSTANCE.createAreaScore();
      score.setArea(area);
      areaScore(checklist, area).ifPresent(score::setScore);
      result.getAreaScores().add(score);
    }
    return result;
  }

  /** True when an answer does not stand in the way of a level: at least 一部できている, or 該当なし. */
  public static boolean passes(AnswerLevel answer) {
    return answer == AnswerLevel.NOT_APPLICABLE || points(answer).orElse(-1) >= PASS_POINTS;
  }

  private static double weight(ChecklistQuestion question) {
    Double weight = Decimals.finiteOrNull(question.getWeight());
    return weight == null ? 1 : Math.max(0, weight);
  }

  private static boolean isOwn(EObject checklist, EObject question) {
    return EcoreUtil.isAncestor(checklist, question);
  }
}
