package org.musubi.analysis.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.model.diagnosis.AnswerLevel.CONSIDERING;
import static org.musubi.model.diagnosis.AnswerLevel.DONE;
import static org.musubi.model.diagnosis.AnswerLevel.NOT_APPLICABLE;
import static org.musubi.model.diagnosis.AnswerLevel.NOT_DONE;
import static org.musubi.model.diagnosis.AnswerLevel.PARTLY;
import static org.musubi.model.diagnosis.ChecklistArea.CHECK;
import static org.musubi.model.diagnosis.ChecklistArea.FRAME;
import static org.musubi.model.diagnosis.MaturityLevel.L1_1;
import static org.musubi.model.diagnosis.MaturityLevel.L1_2;
import static org.musubi.model.diagnosis.MaturityLevel.L2_1;
import static org.musubi.model.diagnosis.MaturityLevel.L3;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.diagnosis.DiagnosisFactory;
import org.musubi.model.diagnosis.MaturityLevel;

class ChecklistScoresTest {

  static {
    AnalysisSetup.register();
  }

  private final Checklist checklist = DiagnosisFactory.eINSTANCE.createChecklist();
  private final List<ChecklistQuestion> questions = new ArrayList<>();

  @Test
  void areaScoreIsTheMeanOfThePointsInPercent() {
    answer(FRAME, L1_1, DONE);
    answer(FRAME, L1_1, PARTLY);
    answer(FRAME, L1_2, CONSIDERING);
    answer(FRAME, L2_1, NOT_DONE);
    answer(FRAME, L3, NOT_APPLICABLE);
    answer(FRAME, L3, null);

    assertEquals(50, ChecklistScores.areaScore(checklist, FRAME).getAsDouble());
    assertTrue(ChecklistScores.areaScore(checklist, CHECK).isEmpty());
    assertEquals(List.of(FRAME), List.copyOf(ChecklistScores.areaScores(checklist).keySet()));
  }

  @Test
  void weightsOfItemsCount() {
    answer(FRAME, L1_1, DONE).setWeight(3.0);
    answer(FRAME, L1_1, NOT_DONE);

    assertEquals(75, ChecklistScores.areaScore(checklist, FRAME).getAsDouble());
  }

  @Test
  void levelIsTheHighestWithAllItemsOfItAndBelowAtLeastPartlyDone() {
    answer(FRAME, L1_1, DONE);
    answer(FRAME, L1_2, PARTLY);
    answer(FRAME, L2_1, CONSIDERING);
    answer(FRAME, L3, DONE);

    assertEquals(L1_2, ChecklistScores.level(checklist));
    checklist.getAnswers().get(2).setValue(NOT_APPLICABLE);
    assertEquals(L3, ChecklistScores.level(checklist));
    checklist.getAnswers().get(0).setValue(NOT_DONE);
    assertNull(ChecklistScores.level(checklist));
  }

  @Test
  void unansweredItemsBlockALevel() {
    answer(FRAME, L1_1, DONE);
    answer(FRAME, L1_2, null);
    assertEquals(L1_1, ChecklistScores.level(checklist));

    checklist.getAnswers().get(1).setValue(DONE);
    checklist.getAnswers().remove(0);
    assertEquals(L1_2, ChecklistScores.level(checklist));
    assertNull(ChecklistScores.level(checklist, questions));
  }

  @Test
  void ownItemsOfTheCouncilDoNotMoveTheLevel() {
    answer(FRAME, L1_1, DONE);
    checklist.getOwnQuestions().add(answer(FRAME, L1_1, NOT_DONE));

    assertEquals(L1_1, ChecklistScores.level(checklist));
    assertEquals(50, ChecklistScores.areaScore(checklist, FRAME).getAsDouble());
  }

  @Test
  void resultHoldsAllEightAreas() {
    answer(FRAME, L1_1, DONE);
    var result = ChecklistScores.result(checklist);

    assertEquals(ChecklistArea.values().length, result.getAreaScores().size());
    assertEquals(100, result.getAreaScores().getFirst().getScore());
    assertNull(result.getAreaScores().get(1).getScore());
    assertEquals(L1_1, result.getLevel());
  }

  @Test
  void emptyChecklistReachesNothing() {
    assertNull(ChecklistScores.level(checklist));
    assertTrue(ChecklistScores.areaScores(checklist).isEmpty());
  }

  private ChecklistQuestion answer(ChecklistArea area, MaturityLevel level, AnswerLevel value) {
    ChecklistQuestion question = DiagnosisFactory.eINSTANCE.createChecklistQuestion();
    question.setArea(area);
    question.setLevel(level);
    questions.add(question);
    ChecklistAnswer answer = DiagnosisFactory.eINSTANCE.createChecklistAnswer();
    answer.setQuestion(question);
    answer.setValue(value);
    checklist.getAnswers().add(answer);
    return question;
  }
}
