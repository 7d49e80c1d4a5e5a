package org.musubi.workbench.guide.issues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.clarification.findings.Analyses;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;
import org.musubi.workbench.guide.table.DataTable;

/** The page 課題 as a secretariat uses it. */
class IssuesPageTest extends OpenGuide {

  private IssueAnalysis analysis() {
    return session.model().getIssueAnalyses().getFirst();
  }

  /** The findings stand left, the issues right. */
  private Table issues() {
    return Ui.get(() -> Ui.visible(Table.class, area()).get(1));
  }

  private Table findings() {
    return Ui.get(() -> Ui.visible(Table.class, area()).getFirst());
  }

  private static void select(Table table, int... rows) {
    Ui.run(() -> {
      table.setSelection(rows);
      table.notifyListeners(SWT.Selection, new Event());
    });
    Ui.settle();
  }

  private HealthIssue issue(String code) {
    return analysis().getIssues().stream().filter(each -> code.equals(each.getCode())).findFirst().orElseThrow();
  }

  @Test
  void issuesAreRankedByTheirScore() {
    openSample("issues");
    List<String> rows = Ui.get(() -> Ui.rows(issues()));
    assertTrue(rows.getFirst().startsWith("1|90.7|課題-01 "), rows.getFirst());
    assertTrue(rows.get(1).startsWith("2|80.0|課題-02 "), rows.get(1));
  }

  @Test
  void anotherWeightChangesScoresAndOneUndoBringsThemBack() {
    openSample("issues");
    Text weight = Ui.get(() -> Ui.visible(Text.class, area()).stream()
        .filter(text -> IssuesText.WEIGHT_OF.text("重要度").equals(text.getToolTipText())).findFirst().orElseThrow());
    Ui.run(() -> {
      weight.setText("0");
      weight.notifyListeners(SWT.DefaultSelection, new Event());
    });
    Ui.settle();

    assertEquals(0.0, analysis().getCriteria().getFirst().getWeight());
    // (4×4 + 3×4 + 3×5) ÷ (10×5) × 100
    assertTrue(Ui.get(() -> Ui.rows(issues())).stream().anyMatch(row -> row.contains("|86.0|課題-01 ")),
        Ui.get(() -> Ui.rows(issues())).toString());
    undo();
    assertTrue(Ui.get(() -> Ui.rows(issues())).getFirst().startsWith("1|90.7|課題-01 "));
    assertEquals("5", Ui.get(weight::getText));
  }

  @Test
  void aDigitTypedIntoACellScoresAndTheFrameFollowsTheIssue() {
    openSample("issues");
    HealthIssue last = issue("課題-08");
    Table table = issues();
    int before = Ui.get(() -> rowOf(table, "課題-08"));
    Ui.run(() -> {
      table.setFocus();
      table.setSelection(before);
      Event selected = new Event();
      selected.item = table.getItem(before);
      table.notifyListeners(SWT.Selection, selected);
      for (int i = 0; i < 4; i++) {
        table.notifyListeners(SWT.KeyDown, key(SWT.ARROW_RIGHT, '\0'));
      }
      table.notifyListeners(SWT.KeyDown, key('5', '5'));
    });
    Ui.run(() -> Ui.visible(CCombo.class, table).getFirst().notifyListeners(SWT.DefaultSelection, new Event()));
    Ui.settle();

    assertEquals(5, Analyses.points(last, PriorityScores.criteria(analysis()).getFirst()));
    int after = Ui.get(() -> rowOf(table, "課題-08"));
    assertTrue(after < before, after + " of " + before);
    assertEquals(after, Ui.get(table::getSelectionIndex));
    Widget framed = Ui.get(() -> ((TableViewer) table.getData(DataTable.VIEWER)).getColumnViewerEditor().getFocusCell()
        .getItem());
    assertEquals(after, Ui.get(() -> table.indexOf((TableItem) framed)), "typing goes on in the same row");
  }

  private static int rowOf(Table table, String code) {
    return Ui.rows(table).stream().map(row -> row.contains("|" + code + " ")).toList().indexOf(true);
  }

  private static Event key(int code, char character) {
    Event event = new Event();
    event.keyCode = code;
    event.character = character;
    return event;
  }

  @Test
  void findingsBecomeAnIssue() {
    openSample("issues");
    int before = analysis().getIssues().size();
    select(findings(), 0, 1);
    Ui.press(area(), IssuesText.MAKE_ISSUE.text());

    assertEquals(before + 1, analysis().getIssues().size());
    HealthIssue made = analysis().getIssues().getLast();
    assertEquals(2, made.getFindings().size());
    assertEquals(IssueStatus.CANDIDATE, made.getStatus());
    assertTrue(texts().contains(made.getName()), "it is shown for further writing");
    undo();
    assertEquals(before, analysis().getIssues().size());
  }

  @Test
  void anIssueIsDroppedWithItsReason() {
    openSample("issues");
    select(issues(), 0);
    HealthIssue first = issue("課題-01");
    Ui.press(area(), IssuesText.DROP.text());
    assertEquals(IssueStatus.DROPPED, first.getStatus());
    undo();
    assertEquals(IssueStatus.PICKED, first.getStatus());
  }

  @Test
  void whatIsTypedIsKeptWhenAnotherIssueIsChosen() {
    openSample("issues");
    select(issues(), 0);
    HealthIssue first = issue("課題-01");
    Ui.run(() -> Ui.visible(Text.class, area()).stream().filter(text -> first.getTargetGroup().equals(text.getText()))
        .findFirst().orElseThrow().setText("建設業の一人親方"));
    select(issues(), 1);

    assertEquals("建設業の一人親方", first.getTargetGroup());
    assertEquals("課題-02", issue("課題-02").getCode());
    undo();
    assertTrue(first.getTargetGroup().startsWith("従業員30人未満"));
  }

  @Test
  void anEmptyCouncilIsToldWhatToDo() {
    openEmpty("issues");
    assertTrue(texts().contains(IssuesText.NO_FINDINGS.text()));
    assertTrue(texts().contains(IssuesText.NO_ISSUES.text()));
    Ui.press(area(), IssuesText.NEW_ISSUE.text());
    assertEquals(1, analysis().getIssues().size());
    assertEquals(4, analysis().getCriteria().size(), "with the usual criteria");
    undo();
    assertTrue(session.model().getIssueAnalyses().isEmpty());
    assertTrue(texts().contains(IssuesText.NO_ISSUES.text()));
  }
}
