package org.musubi.analysis.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.diagnosis.DiagnosisFactory;
import org.musubi.model.diagnosis.MaturityLevel;
import org.musubi.model.values.FiscalYear;

/** The 32 items of two years side by side, and what follows. */
class DiagnosisTest {

  private static final FiscalYear FY2025 = new FiscalYear(2025);
  private static final FiscalYear FY2026 = new FiscalYear(2026);

  static {
    AnalysisSetup.register();
  }

  private final List<ChecklistQuestion> questions = new Catalogues().checklistQuestions();
  private final CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
  private Checklist last;
  private Checklist now;

  @BeforeEach
  void makeChecklists() {
    last = Checklists.create(model, FY2025, "2025");
    ChecklistQuestion own = DiagnosisFactory.eINSTANCE.createChecklistQuestion();
    own.setName("会場の予約が済んでいる");
    own.setDescription("会場を予約する。");
    own.setArea(ChecklistArea.DO);
    last.getOwnQuestions().add(own);
    Checklists.answer(last, own, AnswerLevel.DONE);
    now = Checklists.create(model, FY2026, "2026");
  }

  @Test
  void nothingAnsweredAimsAtTheLowestLevel() {
    Diagnosis diagnosis = diagnosis();
    assertEquals(33, diagnosis.rows().size());
    assertEquals(0, diagnosis.answered());
    assertNull(diagnosis.level());
    assertEquals(MaturityLevel.L1_1, diagnosis.nextLevel());
    assertEquals(List.of("K01", "K02", "K03"), codes(diagnosis.blockers()));
    assertEquals(diagnosis.blockers(), diagnosis.nextSteps());
  }

  @Test
  void oneItemStopsTheNextLevel() {
    questions.forEach(question -> Checklists.answer(now, question, AnswerLevel.PARTLY));
    Checklists.answer(now, question("K27"), AnswerLevel.CONSIDERING);
    Checklists.answer(now, question("K05"), AnswerLevel.NOT_APPLICABLE);
    Checklists.answer(now, question("K31"), AnswerLevel.NOT_DONE);
    Checklists.answer(now, question("K02"), AnswerLevel.DONE);
    Diagnosis diagnosis = diagnosis();
    assertEquals(MaturityLevel.L2_2, diagnosis.level());
    assertEquals(MaturityLevel.L2_3, diagnosis.nextLevel());
    assertEquals(List.of("K27"), codes(diagnosis.blockers()));
    List<String> steps = codes(diagnosis.nextSteps());
    assertEquals(List.of("K27", "K31", "K01"), steps.subList(0, 3),
        "the blocker, what is not done, then the lowest level");
    assertFalse(steps.contains("K05") || steps.contains("K02"));
    assertEquals(30, steps.size());
  }

  @Test
  void everythingDoneReachesTheTop() {
    questions.forEach(question -> Checklists.answer(now, question, AnswerLevel.DONE));
    Diagnosis diagnosis = diagnosis();
    assertEquals(MaturityLevel.L3, diagnosis.level());
    assertNull(diagnosis.nextLevel());
    assertEquals(List.of(), diagnosis.nextSteps());
  }

  @Test
  void lastYearIsBeside() {
    Checklists.answer(last, question("K01"), AnswerLevel.CONSIDERING);
    Checklists.answer(now, question("K01"), AnswerLevel.DONE);
    Checklists.answer(now, now.getOwnQuestions().getFirst(), AnswerLevel.NOT_DONE);
    Diagnosis diagnosis = diagnosis();
    DiagnosisRow first = diagnosis.rows().getFirst();
    assertEquals(AnswerLevel.CONSIDERING, first.lastYear());
    assertEquals(OptionalDouble.of(2), first.change());
    DiagnosisRow own = diagnosis.rows().stream()
        .filter(row -> row.question() == now.getOwnQuestions().getFirst()).findFirst().orElseThrow();
    assertEquals(AnswerLevel.DONE, own.lastYear(), "found by its words");
    assertEquals(OptionalDouble.of(-3), own.change());
    assertEquals(100.0 / 3, diagnosis.scoresBefore().get(ChecklistArea.FRAME), 1e-9);
    assertEquals(100.0, diagnosis.scores().get(ChecklistArea.FRAME), 1e-9);
  }

  @Test
  void theChecklistOfANewYearHasOwnItemsAndNoAnswers() {
    assertEquals(1, now.getOwnQuestions().size());
    assertNotSame(last.getOwnQuestions().getFirst(), now.getOwnQuestions().getFirst());
    assertEquals(List.of(), now.getAnswers());
    assertNotSame(last.getCode(), now.getCode());
    assertSame(now, Checklists.create(model, FY2026, "again"));
    assertEquals(List.of(last, now), Checklists.history(model));
    assertSame(last, Checklists.before(model, new FiscalYear(2026)).orElseThrow());
    assertTrue(Checklists.before(model, FY2025).isEmpty());
  }

  @Test
  void answeringTheSameAgainChangesNothing() {
    assertTrue(Checklists.answer(now, question("K01"), AnswerLevel.DONE));
    assertFalse(Checklists.answer(now, question("K01"), AnswerLevel.DONE));
    assertFalse(Checklists.answer(now, question("K02"), null));
    assertEquals(1, now.getAnswers().size());
    assertTrue(Checklists.answer(now, question("K01"), null));
    assertNull(Checklists.answer(now, question("K01")).orElseThrow().getValue());
  }

  @Test
  void everyItemHasAdviceInBothLanguages() {
    for (ChecklistQuestion question : questions) {
      String japanese = Advice.of(question, Locale.JAPANESE).orElseThrow();
      String english = Advice.of(question, Locale.ENGLISH).orElseThrow();
      assertTrue(japanese.endsWith("。"), japanese);
      assertTrue(english.endsWith("."), english);
      assertFalse(english.codePoints().anyMatch(Character::isIdeographic), english);
    }
    assertEquals("会場を予約する。", Advice.of(now.getOwnQuestions().getFirst(), Locale.JAPANESE).orElseThrow());
  }

  private Diagnosis diagnosis() {
    return Diagnosis.of(now, last, questions);
  }

  private ChecklistQuestion question(String code) {
    return questions.stream().filter(question -> question.getCode().equals(code)).findFirst().orElseThrow();
  }

  private static List<String> codes(List<DiagnosisRow> rows) {
    return rows.stream().map(row -> row.question().getCode()).toList();
  }
}
