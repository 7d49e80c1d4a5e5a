package org.musubi.workbench.guide.diagnose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.diagnosis.Checklists;
import org.musubi.charts.RadarChart;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.forms.widgets.ChoiceBar;
import org.musubi.workbench.guide.chart.ChartCanvas;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;

/** The page 自己診断 as a secretariat uses it. */
class DiagnosePageTest extends OpenGuide {

  private static final FiscalYear FY2025 = new FiscalYear(2025);

  private List<ChoiceBar> bars() {
    return Ui.get(() -> Ui.all(ChoiceBar.class, guide.pageArea()));
  }

  private Checklist checklist() {
    return Checklists.of(session.model(), FY2025).orElseThrow();
  }

  private void begin() {
    openSample("diagnose");
    Ui.press(area(), DiagnoseText.CREATE.text(FY2025.label()));
    Ui.settle();
  }

  private static void key(ChoiceBar bar, char character) {
    Ui.run(() -> {
      Event event = new Event();
      event.character = character;
      event.keyCode = character;
      bar.notifyListeners(SWT.KeyDown, event);
    });
    Ui.settle();
  }

  @Test
  void aYearWithoutDiagnosisBeginsWithTheAnswersOfTheYearBeforeBeside() {
    begin();
    assertEquals(32, bars().size());
    assertTrue(texts().contains(DiagnoseText.LAST_ANSWER.text("できている")), texts());
    assertTrue(texts().contains(DiagnoseText.ANSWERED.text(0, 32)), texts());
    undo();
    assertTrue(Checklists.of(session.model(), FY2025).isEmpty());
    assertTrue(texts().contains(DiagnoseText.NO_CHECKLIST.text(FY2025.label())), texts());
  }

  @Test
  void digitsAnswerAndGoOnAndTheLevelFollows() {
    begin();
    key(bars().get(0), '3');
    key(bars().get(1), '2');
    key(bars().get(2), '3');
    assertEquals(List.of(AnswerLevel.DONE, AnswerLevel.PARTLY, AnswerLevel.DONE),
        checklist().getAnswers().stream().map(ChecklistAnswer::getValue).toList());
    assertTrue(texts().contains("レベル1-①"), texts());
    assertTrue(texts().contains("K04"), "what stops the next level");
    key(bars().get(1), '0');
    assertTrue(texts().contains(DiagnoseText.LEVEL_NONE.text()), texts());
    undo();
    assertEquals(AnswerLevel.PARTLY, checklist().getAnswers().get(1).getValue());
    assertEquals(1, Ui.get(() -> bars().get(1).chosen()), "the bar shows it again");
  }

  @Test
  void radarShowsBothYearsAndNextStepsNameTheBlocker() {
    begin();
    key(bars().get(0), '1');
    RadarChart radar = (RadarChart) Ui.get(() -> Ui.all(ChartCanvas.class, guide.pageArea()).getFirst().chart());
    assertEquals(2, radar.series().size());
    assertEquals(8, radar.axes().size());
    assertTrue(!radar.text().source().isBlank() && !radar.text().caveat().isBlank());
    Ui.run(() -> Ui.all(TabFolder.class, guide.pageArea()).getFirst().setSelection(1));
    List<String> steps = Ui.get(() -> Ui.rows(Ui.all(Table.class, guide.pageArea()).getFirst()));
    assertTrue(steps.getFirst().contains("K01"), steps.toString());
    assertTrue(steps.getFirst().contains(DiagnoseText.STOPS_MARK.text()), steps.toString());
  }

  @Test
  void anEmptyCouncilCanBegin() {
    openEmpty("diagnose");
    FiscalYear year = new FiscalYear(2026);
    Ui.press(area(), DiagnoseText.CREATE.text(year.label()));
    Ui.settle();
    assertEquals(32, bars().size());
    key(bars().get(0), '-');
    assertEquals(AnswerLevel.NOT_APPLICABLE,
        Checklists.of(session.model(), year).orElseThrow().getAnswers().getFirst().getValue());
  }
}
