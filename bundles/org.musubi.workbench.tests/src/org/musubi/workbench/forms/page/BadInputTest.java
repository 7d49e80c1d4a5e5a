package org.musubi.workbench.forms.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.core.CorePackage;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.forms.fixture.PageTest;
import org.musubi.workbench.forms.kit.Field;

/** What cannot be read stays in the field with a sentence that says what to do; the model stays as it was. */
class BadInputTest extends PageTest {

  private Task task;

  private ElementForm openTask() {
    task = PlanFactory.eINSTANCE.createTask();
    session().change("x", () -> {
      ProjectYear year = PlanFactory.eINSTANCE.createProjectYear();
      year.setFiscalYear(new FiscalYear(2026));
      year.getTasks().add(task);
      task.setName("案内");
      council.the(council.original.project).getYears().add(year);
    });
    return open(task);
  }

  private Field field(ElementForm form, String name) {
    return field(form, (EAttribute) PlanPackage.Literals.TASK.getEStructuralFeature(name));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "percent | abc | 「abc」は整数ではありません",
      "percent | 12.5 | 「12.5」は整数ではありません",
      "percent | 101 | 0から100まで",
      "percent | -1 | 0から100まで",
      "percent | 99999999999999999999 | 0から100まで",
      "start | 明日 | 令和8年5月1日 や 2026-05-01",
      "start | 2026-02-30 | 日付として読めません",
      "start | 令和99年13月1日 | 日付として読めません"})
  void itStaysInTheFieldWithASentence(String feature, String typed, String expected) {
    ElementForm form = openTask();
    Field field = field(form, feature);
    Object before = task.eGet(field.feature());
    int undoSteps = steps();
    enter(field, typed);
    settle();
    assertEquals(typed, text(field), "what was typed is not lost");
    assertTrue(field.problem().contains(expected), field.problem());
    assertTrue(form.control().getMessage().contains(expected),
        () -> "the head of the page says: " + form.control().getMessage());
    assertEquals(IMessageProvider.ERROR, form.control().getMessageType());
    assertEquals(before, task.eGet(field.feature()));
    assertEquals(undoSteps, steps());
    assertFalse(form.commit());
  }

  private int steps() {
    int count = 0;
    while (session().canUndo()) {
      session().undo();
      count++;
    }
    for (int i = 0; i < count; i++) {
      session().redo();
    }
    return count;
  }

  @Test
  void theSentenceGoesWhenTheInputIsMendedOrTakenBack() {
    ElementForm form = openTask();
    Field percent = field(form, "percent");
    enter(percent, "半分");
    settle();
    assertFalse(percent.problem().isEmpty());
    enter(percent, "50%");
    settle();
    assertEquals("", percent.problem());
    assertEquals(IMessageProvider.NONE, form.control().getMessageType());
    assertEquals(50, task.getPercent());
    enter(percent, "全部");
    percent.revert();
    settle();
    assertEquals("", percent.problem());
    assertEquals("50", text(percent));
  }

  @Test
  void aCodeAnotherElementOfTheKindHasIsRefused() {
    ElementForm form = open(council.the(council.original.smoking));
    Field code = field(form, CorePackage.Literals.NAMED_ELEMENT__CODE);
    enter(code, "課題-2");
    assertEquals("「課題-2」はすでに使われています。別のコードを入力してください。", code.problem());
    assertEquals("課題-01", council.the(council.original.smoking).getCode());
    enter(code, "課題-1");
    assertEquals("", code.problem());
    assertEquals("課題-1", council.the(council.original.smoking).getCode());
  }

  @Test
  void badInputSurvivesChangesOfOtherValues() {
    ElementForm form = openTask();
    Field percent = field(form, "percent");
    enter(percent, "半分");
    session().change("x", () -> task.setName("別の名前"));
    settle();
    assertEquals("半分", text(percent));
    assertFalse(percent.problem().isEmpty());
  }

  @Test
  void theSentenceIsInTheLanguageOfTheReader() {
    Locale.setDefault(Locale.ENGLISH);
    Field percent = field(openTask(), "percent");
    enter(percent, "half");
    assertEquals("“half” is not a whole number. Enter digits without a decimal point, e.g. 120.", percent.problem());
  }
}
