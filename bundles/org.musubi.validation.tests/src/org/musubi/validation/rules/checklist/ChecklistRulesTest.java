package org.musubi.validation.rules.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.diagnosis.DiagnosisFactory;
import org.musubi.model.diagnosis.MaturityLevel;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.facts.CouncilTestBase;

/** CHK-01 and CHK-02: this year's self-diagnosis and the level a council claims. */
class ChecklistRulesTest extends CouncilTestBase {

  private final Rule answered = new ChecklistNotAnsweredThisYear();
  private final Rule level = new ClaimedLevelNotReached();

  @Test
  void thisYearsChecklistIsCreated() {
    checklist(FY2025);
    Problem problem = assertProblem(answered, model);
    assertTrue(problem.message().contains("令和8年度(2026)"), problem.message());
    assertFixed(answered, problem);
    assertEquals(FY2026, model.getChecklists().get(1).getFiscalYear());
    assertEquals("令和8年度(2026) 実施状況診断チェックリスト", model.getChecklists().get(1).getName());
  }

  @Test
  void answersAreExpectedInTheLastQuarterOnly() {
    Checklist checklist = checklist(FY2026);
    answer(checklist, AnswerLevel.DONE, 1);
    today = LocalDate.of(2026, 12, 31);
    assertClean(answered);
    today = LocalDate.of(2027, 1, 1);
    Problem problem = assertProblem(answered, checklist);
    assertTrue(problem.message().contains("32項目のうち31項目"), problem.message());
    answer(checklist, AnswerLevel.NOT_APPLICABLE, 32);
    assertClean(answered);
  }

  @Test
  void theClaimedLevelIsTheOneReached() {
    Checklist checklist = checklist(new FiscalYear(2025));
    checklist.setClaimedLevel(MaturityLevel.L3);
    assertClean(level);
    answer(checklist, AnswerLevel.DONE, 32);
    assertClean(level);
    checklist.getAnswers().stream().filter(answer -> answer.getQuestion().getLevel() == MaturityLevel.L2_2)
        .findFirst().orElseThrow().setValue(AnswerLevel.CONSIDERING);
    Problem problem = assertProblem(level, checklist);
    assertTrue(problem.message().contains("レベル3") && problem.message().contains("レベル2-①"), problem.message());
    assertFixed(level, problem);
    assertEquals(MaturityLevel.L2_1, checklist.getClaimedLevel());
  }

  @Test
  void aModestClaimIsNotWrong() {
    Checklist checklist = checklist(FY2025);
    answer(checklist, AnswerLevel.PARTLY, 32);
    checklist.setClaimedLevel(MaturityLevel.L1_1);
    assertClean(level);
  }

  @Test
  void aChecklistHalfAnsweredSaysNothingAboutTheLevel() {
    Checklist checklist = checklist(FY2025);
    checklist.setClaimedLevel(MaturityLevel.L3);
    answer(checklist, AnswerLevel.DONE, 28);
    assertClean(level);
    answer(checklist, AnswerLevel.DONE, 29);
    assertProblem(level, checklist);
  }

  @Test
  void whenNoLevelIsReachedTheClaimIsCleared() {
    Checklist checklist = checklist(FY2025);
    answer(checklist, AnswerLevel.NOT_DONE, 32);
    checklist.setClaimedLevel(MaturityLevel.L1_1);
    assertFixed(level, assertProblem(level, checklist));
    assertNull(checklist.getClaimedLevel());
  }

  private Checklist checklist(FiscalYear year) {
    Checklist checklist = DiagnosisFactory.eINSTANCE.createChecklist();
    checklist.setName("自己診断");
    checklist.setFiscalYear(year);
    model.getChecklists().add(checklist);
    return checklist;
  }

  /** Answers the first items afresh. */
  private void answer(Checklist checklist, AnswerLevel value, int number) {
    checklist.getAnswers().clear();
    for (ChecklistQuestion question : catalogues.checklistQuestions().subList(0, number)) {
      ChecklistAnswer answer = DiagnosisFactory.eINSTANCE.createChecklistAnswer();
      answer.setQuestion(question);
      answer.setValue(value);
      checklist.getAnswers().add(answer);
    }
  }
}
