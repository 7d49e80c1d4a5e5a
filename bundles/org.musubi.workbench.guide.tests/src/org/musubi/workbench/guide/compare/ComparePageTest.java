package org.musubi.workbench.guide.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.workbench.guide.chart.ChartCanvas;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;

/** The page データ比較 as a secretariat uses it. */
class ComparePageTest extends OpenGuide {

  private static final String UPTAKE = "協会けんぽ 被扶養者特定健診実施率";
  private static final String FINDINGS = "定期健康診断有所見率";

  @BeforeEach
  void choose() {
    InstanceScope.INSTANCE.getNode("org.musubi.workbench.guide").put("compare.indicators", "C18\tC22\tR07.M\tX43");
  }

  private Table table() {
    return Ui.get(() -> Ui.visible(Table.class, area()).getFirst());
  }

  private List<String> rows() {
    return Ui.get(() -> Ui.rows(table()));
  }

  private String row(String name) {
    return rows().stream().filter(row -> row.startsWith(name + "|")).findFirst()
        .orElseThrow(() -> new AssertionError(name + " not in " + rows()));
  }

  private void select(String name) {
    Ui.run(() -> {
      Table table = table();
      List<String> rows = Ui.rows(table);
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).startsWith(name + "|")) {
          table.setSelection(i);
          table.notifyListeners(SWT.Selection, new Event());
        }
      }
    });
    Ui.settle();
  }

  private void area(String name) {
    Ui.run(() -> {
      Combo combo = Ui.visible(Combo.class, area()).getFirst();
      combo.select(List.of(combo.getItems()).indexOf(name));
      combo.notifyListeners(SWT.Selection, new Event());
    });
    Ui.settle();
  }

  private void tab(CompareText title) {
    Ui.run(() -> {
      TabFolder folder = Ui.visible(TabFolder.class, area()).getFirst();
      for (int i = 0; i < folder.getItemCount(); i++) {
        if (folder.getItem(i).getText().equals(title.text())) {
          folder.setSelection(i);
          folder.notifyListeners(SWT.Selection, new Event());
        }
      }
    });
    Ui.settle();
  }

  private List<Finding> findings() {
    return session.model().getIssueAnalyses().stream().flatMap(each -> each.getFindings().stream()).toList();
  }

  @Test
  void theAreaStandsBesideNationAndPrefectureWithMarks() {
    openSample("compare");

    assertTrue(row(UPTAKE).startsWith(UPTAKE + "|▲▲|19.4|2023|26.0|-6.6|0.75|▲▲|24.8|-5.4|0.78|▲▲|"), row(UPTAKE));
    assertTrue(row(FINDINGS).contains("|57.6|2012|52.7|–|–|–|54.7|–|–|–|31/47|"), "sources differ: " + row(FINDINGS));
    select(UPTAKE);
    tab(CompareText.TAB_DETAIL);
    assertTrue(Ui.get(() -> Ui.visible(StyledText.class, area()).getFirst().getText())
        .contains("同程度とみなす幅±5%の4倍(±20%)も超えるので▲▲(かなり悪い)"));
  }

  @Test
  void aFigureBecomesAFindingWithOneActionAndOneUndo() {
    openSample("compare");
    int before = findings().size();
    select(UPTAKE);
    Ui.press(area(), CompareText.MAKE_FINDING.text());

    assertEquals(before + 1, findings().size());
    Finding made = findings().stream().filter(each -> UPTAKE.equals(each.getName())).findFirst().orElseThrow();
    assertEquals(List.of(19.4, 26.0, 24.8), made.getEvidence().stream().map(Observation::getValue).toList());
    assertTrue(row(UPTAKE).contains(made.getCode()), row(UPTAKE));
    Ui.press(area(), CompareText.MAKE_FINDING.text());
    assertEquals(before + 1, findings().size(), "not twice");
    undo();
    assertEquals(before, findings().size());
  }

  @Test
  void aFindingBecomesAnIssueOnTheNextPage() {
    openSample("compare");
    select(UPTAKE);
    Ui.press(area(), CompareText.MAKE_FINDING.text());
    Ui.press(area(), CompareText.MAKE_ISSUE.text());
    Ui.settle();

    Optional<HealthIssue> issue = session.model().getIssueAnalyses().stream()
        .flatMap(each -> each.getIssues().stream()).filter(each -> UPTAKE.equals(each.getName())).findFirst();
    assertEquals("C18", issue.orElseThrow().getLeadIndicator().getCode());
    assertEquals(1, issue.get().getFindings().size());
    assertTrue(texts().contains(UPTAKE), "the page 課題 shows it");
  }

  @Test
  void aTypedValueIsComparedAtOnce() {
    openSample("compare");
    select("平均寿命(男)");
    assertTrue(row("平均寿命(男)").startsWith("平均寿命(男)|–|–||81.49"), row("平均寿命(男)"));
    tab(CompareText.TAB_VALUES);
    Ui.run(() -> {
      List<Text> fields = Ui.visible(Text.class, area()).stream()
          .filter(text -> (text.getStyle() & SWT.SEARCH) == 0).toList();
      assertEquals("2020", fields.get(0).getText(), "the year of what it is compared with");
      fields.get(1).setText("８０．２");
    });
    Ui.press(area(), CompareText.ENTER_BUTTON.text());

    assertTrue(row("平均寿命(男)").startsWith("平均寿命(男)|▲|80.20|2020|81.49|-1.29|0.98|▲|"), row("平均寿命(男)"));
    undo();
    assertTrue(row("平均寿命(男)").startsWith("平均寿命(男)|–|–|"), row("平均寿命(男)"));
  }

  @Test
  void aWrongNumberIsRefusedWithASentence() {
    openSample("compare");
    select(UPTAKE);
    tab(CompareText.TAB_VALUES);
    Ui.run(() -> Ui.visible(Text.class, area()).stream().filter(text -> (text.getStyle() & SWT.SEARCH) == 0)
        .toList().get(1).setText("約20"));
    Ui.press(area(), CompareText.ENTER_BUTTON.text());

    assertTrue(texts().contains(CompareText.WRONG_NUMBER.text("約20")), texts());
  }

  @Test
  void aCouncilWithoutAnythingComparesPrefectures() {
    openEmpty("compare");
    area("大分県");

    assertTrue(row(FINDINGS).startsWith(FINDINGS + "|△|52.0|2012|52.7|-0.7|0.99|△|"), row(FINDINGS));
    assertTrue(row(FINDINGS).contains("|16/47|"));
    tab(CompareText.TAB_PLACES);
    select(FINDINGS);
    assertTrue(Ui.get(() -> Ui.visible(ChartCanvas.class, area()).getFirst().hotSpots().stream()
        .anyMatch(spot -> spot.label().equals("大分県") && spot.tooltip().contains("52.0"))));
    Ui.press(area(), CompareText.MAKE_FINDING.text());
    assertEquals(1, findings().size(), "the analysis of the year is made");
  }

  @Test
  void aCouncilMakesAnIndicatorComputedFromOthers() {
    openSample("compare");
    Ui.press(area(), CompareText.NEW_FORMULA.text());
    Shell dialog = Ui.dialog(CompareText.FORMULA_TITLE.text());
    List<Text> fields = Ui.get(() -> Ui.visible(Text.class, dialog).stream()
        .filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList());
    Ui.run(() -> {
      fields.get(0).setText("製造業の事業所の割合");
      fields.get(1).setText("A07.E / [存在しない] * 100");
    });
    assertTrue(Ui.texts(dialog).contains("「存在しない」という指標がありません"), Ui.texts(dialog));
    assertFalse(Ui.get(() -> Ui.button(dialog, "OK").isEnabled()));
    Ui.run(() -> fields.get(1).setText("A07.E / A07 * 100"));
    assertTrue(Ui.texts(dialog).contains("みどり圏域: 10.4"), "1090 ÷ 10460: " + Ui.texts(dialog));
    Ui.press(dialog, "OK");

    assertTrue(row("製造業の事業所の割合").contains("|10.4|2021|8.0|"), row("製造業の事業所の割合"));
    undo();
    assertTrue(rows().stream().noneMatch(row -> row.startsWith("製造業の事業所の割合")));
  }

  @Test
  void aBlockOfASpreadsheetIsTakenOverAndTakenBackTogether() {
    openSample("compare");
    Ui.press(area(), CompareText.PASTE.text());
    Shell dialog = Ui.dialog(CompareText.PASTE_TITLE.text());
    Ui.run(() -> Ui.visible(Text.class, dialog).stream().filter(text -> text.getEditable()
            && (text.getStyle() & SWT.MULTI) != 0).findFirst().orElseThrow()
        .setText("指標\t年\t値\tn\nR07.M\t2020\t80.2\t\nR06\t2019\t2,500\t\n存在しない\t2023\t5\t"));
    assertTrue(Ui.texts(dialog).contains(CompareText.PASTE_TAKEN.text(2, 1)), Ui.texts(dialog));
    assertTrue(Ui.texts(dialog).contains("4行目: 「存在しない」という指標はありません"), Ui.texts(dialog));
    Ui.press(dialog, CompareText.PASTE_BUTTON.text());

    assertTrue(row("平均寿命(男)").startsWith("平均寿命(男)|▲|80.20|2020|"), row("平均寿命(男)"));
    assertTrue(row("1人当たり県民所得").contains("|2,500|2019|"), "it is shown though it was not chosen");
    undo();
    assertTrue(row("平均寿命(男)").startsWith("平均寿命(男)|–|–|"), row("平均寿命(男)"));
    assertTrue(row("1人当たり県民所得").startsWith("1人当たり県民所得|–|–|"));
  }

  @Test
  void withoutIndicatorsThePageSaysWhatToDo() {
    openEmpty("compare");
    Ui.press(area(), CompareText.NONE.text());
    assertTrue(texts().contains(CompareText.NO_ROWS.text()));
    Ui.press(area(), CompareText.CHOOSE_RECOMMENDED.text());
    assertEquals(10, rows().size());
  }
}
