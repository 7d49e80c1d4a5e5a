package org.musubi.analysis.diagnosis;

import java.util.OptionalDouble;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.ChecklistQuestion;

/**
 * One item of a diagnosis.
 *
 * @param answer null while unanswered
 * @param lastYear the answer of the checklist before; null when there was none
 */
public record DiagnosisRow(ChecklistQuestion question, AnswerLevel answer, AnswerLevel lastYear) {

  /** True when the item does not stand in the way of its level: 一部できている or better, or 該当なし. */
  public boolean passes() {
    return ChecklistScores.passes(answer);
  }

  /** Points gained since the checklist before; empty when one of both has none. */
  public OptionalDouble change() {
    OptionalDouble now = ChecklistScores.points(answer);
    OptionalDouble before = ChecklistScores.points(lastYear);
    return now.isPresent() && before.isPresent()
        ? OptionalDouble.of(now.getAsDouble() - before.getAsDouble()) : OptionalDouble.empty();
  }
}
