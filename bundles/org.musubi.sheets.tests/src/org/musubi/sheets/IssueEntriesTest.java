package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.CauseKind;
import org.musubi.model.issues.Changeability;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueStatus;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Table;

/** What entries in the issue sheet change. */
class IssueEntriesTest {

  private static final CouncilSheet SHEET = CouncilSheet.ISSUES;

  private final CouncilModel model = MidoriCouncil.create();
  private final SheetContext context = EditableCells.context(model, MidoriCouncil.YEAR, Locale.JAPANESE);
  private final List<HealthIssue> issues = model.getIssueAnalyses().getFirst().getIssues();

  private String enter(String row, String column, String text) {
    return EditableCells.enter(SHEET, context, "issues", row, column, text);
  }

  @Test
  void theNameStandsAboveTheStatement() {
    assertEquals("", enter("課題-02", "statement", "相談先が知られていない\nアンケートで6割が知らない\n特に小規模で多い"));
    assertEquals("相談先が知られていない", issues.get(1).getName());
    assertEquals("アンケートで6割が知らない\n特に小規模で多い", issues.get(1).getStatement());
    issues.get(1).setName(null);
    assertEquals("", enter("課題-02", "statement", "一行目\n二行目"));
    assertNull(issues.get(1).getName(), "an issue without name is not given one");
    assertEquals("一行目\n二行目", issues.get(1).getStatement());
  }

  @Test
  void takingUpAndHolding() {
    assertEquals("", enter("課題-02", "picked", "O"));
    assertEquals(IssueStatus.PICKED, issues.get(1).getStatus());
    assertEquals("", enter("課題-02", "picked", "ー"));
    assertEquals(IssueStatus.HOLD, issues.get(1).getStatus());
    assertEquals("", enter("課題-02", "picked", ""));
    assertEquals(IssueStatus.CANDIDATE, issues.get(1).getStatus());
    issues.get(1).setStatus(IssueStatus.CONFIRMED);
    assertEquals("", enter("課題-02", "picked", ""));
    assertEquals(IssueStatus.CONFIRMED, issues.get(1).getStatus(), "nothing was entered");
  }

  @Test
  void theReasonOfAnIssueOnHoldStandsInTheTableOfThose() {
    assertThrows(AssertionError.class, () -> enter("課題-03", "reason", "別の理由"));
    assertEquals("", EditableCells.enter(SHEET, context, "held", "課題-03", "reason", "別の理由"));
    assertEquals("別の理由", issues.get(2).getReason());
  }

  @Test
  void scoresAreWholeNumbersFrom1To5() {
    assertEquals("", enter("課題-02", "cooperation", "4"));
    assertEquals(4, issues.get(1).getCooperation());
    assertTrue(enter("課題-02", "cooperation", "高").contains("1〜5の整数"));
    assertEquals("", enter("課題-02", "cooperation", ""));
    assertNull(issues.get(1).getCooperation());
  }

  @Test
  void theIndicatorMayComeFromTheLibrary() {
    assertEquals("", enter("課題-01", "indicator", "C18"));
    assertEquals("協会けんぽ 被扶養者特定健診実施率", issues.getFirst().getLeadIndicator().getName());
    assertThrows(AssertionError.class, () -> enter("課題-02", "indicator", "C18"), "a voice stands there");
  }

  @Test
  void aBranchIsNoPartOfTheCause() {
    Cause deeper = issues.getFirst().getCauses().getFirst().getCauses().getFirst();
    String id = deeper.getId();
    assertEquals("", EditableCells.enter(SHEET, context, "causes", id, "cause", "└ 人手が足りない"));
    assertEquals("人手が足りない", deeper.getText());
    assertEquals("", EditableCells.enter(SHEET, context, "causes", id, "changeable", "×"));
    assertEquals(Changeability.NO, deeper.getChangeable());
    assertEquals("", EditableCells.enter(SHEET, context, "causes", id, "code", "課題-02"));
    assertSame(deeper, issues.get(1).getCauses().getFirst());
  }

  @Test
  void aNewIssueAndItsCause() {
    EditableCells.addRow(EditableCells.table(SHEET, context, "issues"), context, "all",
        Map.of("statement", "睡眠で休養が取れていない人が多い", "field", "休養・睡眠", "severity", "4"));
    HealthIssue made = issues.getLast();
    assertEquals("課題-04", made.getCode());
    assertEquals("睡眠で休養が取れていない人が多い", made.getName());
    EditableCells.addRow(EditableCells.table(SHEET, context, "causes"), context, "all",
        Map.of("code", "課題-01", "kind", "環境", "cause", "夜勤が多い", "organizations", "保健所、地産保"));
    Cause cause = issues.getFirst().getCauses().getLast();
    assertEquals("夜勤が多い", cause.getText());
    assertEquals(CauseKind.ENVIRONMENT, cause.getKind());
    assertEquals(2, cause.getOrganizations().size());
  }

  @Test
  void anIssueThatGoesTakesItsReferencesAlong() throws Exception {
    var table = EditableCells.table(SHEET, context, "issues");
    removeFirst(table);
    assertEquals(2, issues.size());
    assertEquals(List.of(), RandomCouncil.dangling(model));
    assertTrue(model.getProjects().getFirst().getIssues().isEmpty());
    assertTrue(Councils.saved(model).contains("課題-02"));
  }

  private static <R> void removeFirst(Table<R> table) {
    table.rowEdit().remove(table.sections().getFirst().rows().getFirst());
  }
}
