package org.musubi.workbench.guide.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.evaluation.Measurements;
import org.musubi.cycle.sheet.EvaluationSheets;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.logic.Measure;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;

/** The page 評価 as a secretariat uses it. */
class EvaluatePageTest extends OpenGuide {

  private static final FiscalYear FY2025 = new FiscalYear(2025);

  private Table table() {
    return Ui.get(() -> Ui.visible(Table.class, area()).getFirst());
  }

  private Measure measure(String code) {
    return session.model().getMeasures().stream().filter(each -> code.equals(each.getCode())).findFirst().orElseThrow();
  }

  private List<String> row(String name) {
    return Ui.get(() -> {
      for (TableItem item : table().getItems()) {
        if (item.getText(0).equals(name)) {
          return List.of(item.getText(2), item.getText(3), item.getText(4), item.getText(5), item.getText(6));
        }
      }
      throw new AssertionError("no row " + name);
    });
  }

  private void choose(String name) {
    Ui.run(() -> {
      Table table = table();
      for (int i = 0; i < table.getItemCount(); i++) {
        if (table.getItem(i).getText(0).equals(name)) {
          table.setSelection(i);
          table.notifyListeners(SWT.Selection, new Event());
        }
      }
    });
    Ui.settle();
  }

  @Test
  void theTableShowsFiguresAndRatingsOfTheYear() {
    openSample("evaluate");
    Ui.run(() -> guide.context().setYear(new FiscalYear(2024)));
    Ui.settle();

    assertEquals(List.of("48", "62", "61", "92.9%", "B"), row("健康宣言をする事業所は増えたか"));
    assertEquals(List.of("38", "34.67", "39", "0.0%※", "D"), row("小規模事業場で健診が行われたか"));
  }

  @Test
  void theSheetIsMadeWithOneActionAndTakenBackWithOneUndo() {
    openSample("evaluate");
    Ui.press(area(), EvaluateText.CREATE_SHEET.text());
    Ui.settle();

    assertTrue(EvaluationSheets.of(session.model(), FY2025).isPresent());
    undo();
    assertFalse(EvaluationSheets.of(session.model(), FY2025).isPresent());
  }

  @Test
  void aValueTypedIntoTheTableIsRatedAtOnce() {
    openSample("evaluate");
    Measure measure = measure("M1");
    Double before = Measurements.of(measure, FY2025).map(found -> found.getActual()).orElse(null);
    type(measure.getName(), 4, "４５");

    assertEquals(45.0, Measurements.of(measure, FY2025).orElseThrow().getActual());
    assertEquals("45", row(measure.getName()).get(2));
    undo();
    assertEquals(before, Measurements.of(measure, FY2025).map(found -> found.getActual()).orElse(null));
  }

  @Test
  void whatIsNoNumberIsSaidAndChangesNothing() {
    openSample("evaluate");
    Double before = Measurements.of(measure("M1"), FY2025).map(found -> found.getActual()).orElse(null);
    type(measure("M1").getName(), 4, "たくさん");

    assertEquals(before, Measurements.of(measure("M1"), FY2025).map(found -> found.getActual()).orElse(null));
    assertTrue(Ui.get(guide::message).contains("たくさん"));
  }

  /** Clicks into a cell, types and presses return. */
  private void type(String name, int column, String text) {
    Ui.run(() -> {
      Table table = table();
      TableItem row = Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals(name)).findFirst()
          .orElseThrow();
      table.showItem(row);
      Event click = new Event();
      click.button = 1;
      click.count = 1;
      click.x = row.getBounds(column).x + 4;
      click.y = row.getBounds(column).y + 4;
      table.notifyListeners(SWT.MouseDown, click);
    });
    Ui.waitFor("cell editor", () -> Ui.get(() -> !Ui.visible(Text.class, table()).isEmpty()));
    Ui.run(() -> {
      Text field = Ui.visible(Text.class, table()).getFirst();
      field.setText(text);
      field.notifyListeners(SWT.DefaultSelection, new Event());
    });
    Ui.settle();
  }

  @Test
  void theReasonOfARatingIsShownAndWritten() {
    openSample("evaluate");
    Ui.run(() -> guide.context().setYear(new FiscalYear(2024)));
    Ui.settle();
    choose("健康宣言をする事業所は増えたか");

    assertTrue(texts().contains("92.9%"), this::texts);
    EvaluationItem item = session.model().getEvaluations().stream().flatMap(sheet -> sheet.getItems().stream())
        .filter(each -> "健康宣言をする事業所は増えたか".equals(each.getName())).findFirst().orElseThrow();
    change(() -> item.setRatingReason(null));
    assertNull(item.getRatingReason());
  }

  @Test
  void anEmptyCouncilIsToldWhatToDo() {
    openEmpty("evaluate");

    assertTrue(texts().contains(EvaluateText.GO_TO_PLAN.text()), this::texts);
    assertTrue(texts().contains("先に計画のページ"), this::texts);
  }
}
