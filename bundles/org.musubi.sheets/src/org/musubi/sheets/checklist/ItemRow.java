package org.musubi.sheets.checklist;

import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistQuestion;

/** An item with its answer of last time, null where there was none. */
record ItemRow(YearList list, ChecklistQuestion question, AnswerLevel before) {

  String id() {
    return question.getId();
  }

  AnswerLevel answer() {
    return list.answer(question).map(ChecklistAnswer::getValue).orElse(null);
  }

  boolean isOwn() {
    return list.isOwn(question);
  }

  /** Weight of the item within its area. */
  double weight() {
    return question.getWeight() != null && Double.isFinite(question.getWeight())
        ? Math.max(0, question.getWeight()) : 1;
  }
}
