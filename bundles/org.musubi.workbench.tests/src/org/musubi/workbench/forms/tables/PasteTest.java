package org.musubi.workbench.forms.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.workbench.forms.fixture.PageTest;

/** Rows copied from a sheet become rows of a table in one step; what cannot be read is said and left out. */
class PasteTest extends PageTest {

  @Test
  void cellsArePartedByTabsAndMayHoldBreaksInQuotes() {
    assertEquals(List.of(List.of("a", "b\nc", "d\"e"), List.of("1", "", "")),
        RowClip.parse("a\t\"b\nc\"\t\"d\"\"e\"\r\n1\t\t\r\n\t\t\r\n"));
  }

  @Test
  void aLoneQuoteIsPartOfTheText() {
    assertEquals(List.of(List.of("\"のみ", "x")), RowClip.parse("\"のみ\tx"));
  }

  private TablePart roles(Organization office) {
    return table(open(office), StakeholdersPackage.Literals.ORGANIZATION__EXPECTED_ROLES);
  }

  private PastePlan plan(TablePart part, Organization office, String text) {
    return PastePlan.of(open(office).context(), part.spec(), office, text);
  }

  @Test
  void rowsGoToTheColumnsFromLeftToRightAsOneStep() {
    Organization office = council.the(council.original.office);
    TablePart roles = roles(office);
    PastePlan plan = plan(roles, office, "健診の案内\t合意\t令和8年5月1日\t毎年\n会場を貸す\t依頼済\t\t\n");
    assertEquals(0, plan.problems());
    oneStep(() -> roles.actions().paste(plan));
    assertEquals(2, office.getExpectedRoles().size());
    ExpectedRole first = office.getExpectedRoles().getFirst();
    assertEquals("健診の案内", first.getText());
    assertEquals(AgreementState.AGREED, first.getAgreement());
    assertEquals(LocalDate.of(2026, 5, 1), first.getAgreedOn());
    session().undo();
    assertTrue(office.getExpectedRoles().isEmpty());
  }

  @Test
  void aRowOfHeadsSaysWhichCellGoesWhere() {
    Organization office = council.the(council.original.office);
    TablePart roles = roles(office);
    PastePlan plan = plan(roles, office, "合意\tメモ欄\t役割\n合意\t無視\t講師を出す");
    assertEquals(1, plan.size());
    roles.actions().paste(plan);
    ExpectedRole role = office.getExpectedRoles().getFirst();
    assertEquals("講師を出す", role.getText());
    assertEquals(AgreementState.AGREED, role.getAgreement());
    assertNull(role.getRemark());
  }

  @Test
  void unreadableCellsAreCountedAndStayEmpty() {
    Organization office = council.the(council.original.office);
    TablePart roles = roles(office);
    PastePlan plan = plan(roles, office, "案内\tたぶん\t来年\t");
    assertEquals(2, plan.problems());
    roles.actions().paste(plan);
    assertEquals("案内", office.getExpectedRoles().getFirst().getText());
    assertNull(office.getExpectedRoles().getFirst().getAgreedOn());
  }

  @Test
  void elementsAreFoundByNameCodeOrReadingAndValuesWithTheirUnit() {
    DataSet set = DataFactory.eINSTANCE.createDataSet();
    session().change("x", () -> council.model().getDataSets().add(set));
    TablePart values = table(open(set), DataPackage.Literals.DATA_SET__OBSERVATIONS);
    var indicator = Catalogues.in(session().resource().getResourceSet()).indicators().getFirst();
    PastePlan plan = PastePlan.of(open(set).context(), values.spec(), set,
        indicator.getCode() + "\t全国\t2023\t19.4\t1,200\n" + indicator.getName() + "\t13\t2023\tx");
    values.actions().paste(plan);
    Observation first = set.getObservations().getFirst();
    assertEquals(indicator, first.getIndicator());
    assertEquals("全国", first.getArea().getName());
    assertEquals(19.4, first.getValue());
    assertEquals(1200, first.getN());
    assertTrue(plan.problems() >= 1, "x is no number");
    assertNull(set.getObservations().get(1).getValue());
  }

  @Test
  void pastedRowsGetCodesOfTheirOwnWhenTheirsAreTaken() {
    IssueAnalysis analysis = council.the(council.original.analysis);
    TablePart issues = table(open(analysis), IssuesPackage.Literals.ISSUE_ANALYSIS__ISSUES);
    PastePlan plan = PastePlan.of(open(analysis).context(), issues.spec(), analysis,
        "コード\t名称\n課題-01\t写し\n課題-07\t新しい");
    assertEquals(1, plan.problems());
    issues.actions().paste(plan);
    assertEquals(List.of("課題-01", "課題-02", "課題-03", "課題-07"),
        analysis.getIssues().stream().map(HealthIssue::getCode).toList());
  }

  @Test
  void copiedRowsCanBePastedAgain() {
    Organization office = council.the(council.original.office);
    TablePart roles = roles(office);
    roles.actions().paste(plan(roles, office, "\"二行\nの役割\"\t合意\t令和8年5月1日\t"));
    roles.reveal(office.getExpectedRoles().getFirst());
    roles.actions().copy();
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    String copied = (String) clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    assertTrue(copied.startsWith("役割\t合意\t"), copied);
    roles.actions().paste(plan(roles, office, copied));
    assertEquals(2, office.getExpectedRoles().size());
    assertEquals("二行\nの役割", office.getExpectedRoles().get(1).getText());
    assertEquals(AgreementState.AGREED, office.getExpectedRoles().get(1).getAgreement());
  }
}
