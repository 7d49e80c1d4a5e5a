package org.musubi.analysis.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.diagnosis.MaturityLevel;

/**
 * The self-diagnosis of a year beside the one before (domain.md 1.6): answers, scores by area, level, what stands in
 * the way of the next level and what to do first.
 *
 * @param checklist the checklist of the year
 * @param before the checklist compared with; null when there is none
 * @param rows every item, by area
 * @param scores score 0 to 100 of every area that has one
 * @param scoresBefore the same for the checklist before
 * @param level level reached; null when not even the lowest
 * @param levelBefore level reached before
 */
public record Diagnosis(Checklist checklist, Checklist before, List<DiagnosisRow> rows,
    Map<ChecklistArea, Double> scores, Map<ChecklistArea, Double> scoresBefore, MaturityLevel level,
    MaturityLevel levelBefore) {

  /**
   * Compares two checklists.
   *
   * @param questions the items of the whole checklist; own items of the council and items that were answered anyway
   *     are added
   * @param before null when there is none
   */
  public static Diagnosis of(Checklist checklist, Checklist before, Collection<ChecklistQuestion> questions) {
    Map<ChecklistQuestion, AnswerLevel> answers = answers(checklist);
    Map<ChecklistQuestion, AnswerLevel> answersBefore = before == null ? Map.of() : answers(before);
    Map<String, AnswerLevel> byName = new HashMap<>();
    answersBefore.forEach((question, answer) -> byName.putIfAbsent(String.valueOf(question.getName()), answer));
    List<DiagnosisRow> rows = new ArrayList<>();
    for (ChecklistQuestion question : questions(checklist, questions)) {
      // Own items are copied from year to year, so that last year's is another object with the same words.
      AnswerLevel last = answersBefore.containsKey(question) ? answersBefore.get(question)
          : checklist.getOwnQuestions().contains(question) ? byName.get(String.valueOf(question.getName())) : null;
      rows.add(new DiagnosisRow(question, answers.get(question), last));
    }
    return new Diagnosis(checklist, before, List.copyOf(rows), ChecklistScores.areaScores(checklist),
        before == null ? Map.of() : ChecklistScores.areaScores(before),
        ChecklistScores.level(checklist, questions), before == null ? null : ChecklistScores.level(before, questions));
  }

  private static Map<ChecklistQuestion, AnswerLevel> answers(Checklist checklist) {
    Map<ChecklistQuestion, AnswerLevel> answers = new HashMap<>();
    checklist.getAnswers().stream().filter(answer -> answer.getQuestion() != null)
        .forEach(answer -> answers.put(answer.getQuestion(), answer.getValue()));
    return answers;
  }

  private static List<ChecklistQuestion> questions(Checklist checklist, Collection<ChecklistQuestion> questions) {
    Set<ChecklistQuestion> all = new LinkedHashSet<>(questions);
    all.addAll(checklist.getOwnQuestions());
    checklist.getAnswers().stream().map(ChecklistAnswer::getQuestion)
        .filter(question -> question != null && !question.eIsProxy()).forEach(all::add);
    return all.stream().sorted(Comparator.comparing(ChecklistQuestion::getArea)).toList();
  }

  /** Number of items with an answer. */
  public int answered() {
    return (int) rows.stream().filter(row -> row.answer() != null).count();
  }

  /** The level above the one reached; null at the top. */
  public MaturityLevel nextLevel() {
    int next = level == null ? 0 : level.ordinal() + 1;
    // Levels without any item cannot be aimed at.
    while (next < MaturityLevel.VALUES.size() && !hasItems(MaturityLevel.VALUES.get(next))) {
      next++;
    }
    return next < MaturityLevel.VALUES.size() ? MaturityLevel.VALUES.get(next) : null;
  }

  private boolean hasItems(MaturityLevel candidate) {
    return rows.stream().anyMatch(row -> row.question().getLevel() == candidate);
  }

  /** The items that stand in the way of the next level: below 一部できている, or not answered. */
  public List<DiagnosisRow> blockers() {
    MaturityLevel next = nextLevel();
    return rows.stream().filter(row -> next != null && row.question().getLevel() == next && !isOwn(row)
        && !row.passes()).toList();
  }

  /**
   * What to do next: first what stands in the way of the next level, then the other answered items below できている,
   * those below 一部できている first, each by level. Unanswered items above the next level are left out.
   */
  public List<DiagnosisRow> nextSteps() {
    List<DiagnosisRow> steps = new ArrayList<>(blockers());
    rows.stream()
        .filter(row -> !steps.contains(row) && row.answer() != null && row.answer() != AnswerLevel.NOT_APPLICABLE
            && row.answer() != AnswerLevel.DONE)
        .sorted(Comparator.comparing(DiagnosisRow::passes)
            .thenComparing(row -> row.question().getLevel(), Comparator.nullsLast(Comparator.naturalOrder())))
        .forEach(steps::add);
    return List.copyOf(steps);
  }

  private boolean isOwn(DiagnosisRow row) {
    return checklist.getOwnQuestions().contains(row.question());
  }
}
