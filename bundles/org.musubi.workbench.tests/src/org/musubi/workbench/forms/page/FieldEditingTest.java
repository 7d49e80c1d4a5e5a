package org.musubi.workbench.forms.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CorePackage;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Quarter;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.forms.fixture.PageTest;
import org.musubi.workbench.forms.kit.Field;
import org.musubi.workbench.forms.widgets.ChoiceBar;

/** Values typed and chosen in fields reach the model as one step of undo, and undo reaches the fields. */
class FieldEditingTest extends PageTest {

  @Test
  void aTextIsTakenOverWhenTheFieldIsLeftAndUndoBringsTheOldOneBack() {
    HealthIssue issue = council.the(council.original.smoking);
    ElementForm form = open(issue);
    Field name = field(form, CorePackage.Literals.NAMED_ELEMENT__NAME);
    oneStep(() -> enter(name, "喫煙率が県より高い"));
    assertEquals("喫煙率が県より高い", issue.getName());
    session().undo();
    settle();
    assertEquals("喫煙率が高い", text(name));
    session().redo();
    settle();
    assertEquals("喫煙率が県より高い", text(name));
    assertTrue(form.control().getText().contains("喫煙率が県より高い"), "the head follows");
  }

  @Test
  void returnTakesOverAndEscapeRestores() {
    HealthIssue issue = council.the(council.original.smoking);
    Field name = field(open(issue), CorePackage.Literals.NAMED_ELEMENT__NAME);
    type(name, "たばこ");
    assertEquals("喫煙率が高い", issue.getName());
    key(name.control(), SWT.CR, '\r', 0);
    assertEquals("たばこ", issue.getName());
    type(name, "まちがい");
    assertTrue(name.isPending());
    key(name.control(), SWT.ESC, (char) SWT.ESC, 0);
    assertEquals("たばこ", text(name));
    assertEquals("たばこ", issue.getName());
  }

  @Test
  void inTextsOfSeveralLinesReturnIsALineAndControlReturnTakesOver() {
    HealthIssue issue = council.the(council.original.smoking);
    Field statement = field(open(issue), IssuesPackage.Literals.HEALTH_ISSUE__STATEMENT);
    type(statement, "一行目" + Text.DELIMITER + "二行目");
    key(statement.control(), SWT.CR, '\r', 0);
    assertNull(issue.getStatement());
    key(statement.control(), SWT.CR, '\r', SWT.MOD1);
    assertEquals("一行目\n二行目", issue.getStatement());
  }

  @Test
  void whatIsBeingTypedSurvivesChangesElsewhere() {
    HealthIssue issue = council.the(council.original.smoking);
    Field name = field(open(issue), CorePackage.Literals.NAMED_ELEMENT__NAME);
    type(name, "入力中");
    session().change("x", () -> issue.setSeverity(3));
    settle();
    assertEquals("入力中", text(name));
    session().undo();
    settle();
    assertEquals("入力中", text(name));
  }

  @Test
  void leavingAFieldUntouchedRecordsNothing() {
    Field name = field(open(council.the(council.original.smoking)), CorePackage.Literals.NAMED_ELEMENT__NAME);
    send(name.control(), SWT.FocusOut);
    assertFalse(session().canUndo());
  }

  @Test
  void numbersAreReadAsOfficesTypeThem() {
    Organization office = council.the(council.original.office);
    Field firms = field(open(office), StakeholdersPackage.Literals.ORGANIZATION__MEMBER_FIRMS);
    oneStep(() -> enter(firms, "1,200事業所"));
    assertEquals(1200, office.getMemberFirms());
    assertEquals("1,200", text(firms));
    enter(firms, "");
    assertNull(office.getMemberFirms());
  }

  @Test
  void daysAreReadWithEraAndAsIsoDateAndShownWithEra() {
    Meeting meeting = StakeholdersFactory.eINSTANCE.createMeeting();
    Council owner = council.model().getCouncil();
    session().change("x", () -> owner.getMeetings().add(meeting));
    Field date = field(open(meeting), StakeholdersPackage.Literals.MEETING__DATE);
    oneStep(() -> enter(date, "令和8年5月1日"));
    assertEquals(LocalDate.of(2026, 5, 1), meeting.getDate());
    oneStep(() -> enter(date, "2026-06-02"));
    assertEquals(LocalDate.of(2026, 6, 2), meeting.getDate());
    assertEquals("令和8年6月2日", text(date));
  }

  @Test
  void fiscalYearsAreChosenOrTyped() {
    Project project = council.the(council.original.project);
    Field start = field(open(project), PlanPackage.Literals.PROJECT__START_YEAR);
    oneStep(() -> enter(start, "R8"));
    assertEquals(new FiscalYear(2026), project.getStartYear());
    assertEquals("令和8年度(2026)", text(start));
    oneStep(() -> choose(start, FiscalYear.of(LocalDate.now()).next().label()));
    assertEquals(FiscalYear.of(LocalDate.now()).next(), project.getStartYear());
  }

  @Test
  void choicesAreTakenFromALabelInTheLanguageOfTheReader() {
    HealthIssue issue = council.the(council.original.smoking);
    Field status = field(open(issue), IssuesPackage.Literals.HEALTH_ISSUE__STATUS);
    oneStep(() -> choose(status, "取り上げる"));
    assertEquals(IssueStatus.PICKED, issue.getStatus());
    session().undo();
    settle();
    assertEquals("候補", ((Combo) status.control()).getText());
  }

  @Test
  void scoresAreChosenInABarWithMouseOrKeyboardAndCanBeTakenBack() {
    HealthIssue issue = council.the(council.original.smoking);
    Field severity = field(open(issue), IssuesPackage.Literals.HEALTH_ISSUE__SEVERITY);
    ChoiceBar bar = (ChoiceBar) severity.control();
    assertEquals(ChoiceBar.NONE, bar.chosen());
    oneStep(() -> key(bar, '4', '4', 0));
    assertEquals(4, issue.getSeverity());
    oneStep(() -> {
      key(bar, SWT.ARROW_RIGHT, (char) 0, 0);
      key(bar, ' ', ' ', 0);
    });
    assertEquals(5, issue.getSeverity());
    session().undo();
    settle();
    assertEquals("4", bar.choices().get(bar.chosen()));
    oneStep(() -> key(bar, SWT.DEL, (char) SWT.DEL, 0));
    assertNull(issue.getSeverity());
  }

  @Test
  void aChoiceThatMayStayOpenCanBeEmptiedAgain() {
    EvaluationSheet sheet = EvaluationFactory.eINSTANCE.createEvaluationSheet();
    session().change("x", () -> council.model().getEvaluations().add(sheet));
    Field overall = field(open(sheet), EvaluationPackage.Literals.EVALUATION_SHEET__OVERALL);
    ChoiceBar bar = (ChoiceBar) overall.control();
    assertEquals(ChoiceBar.NONE, bar.chosen());
    oneStep(() -> key(bar, 'C', 'C', 0));
    assertEquals(RatingValue.C, sheet.getOverall());
    oneStep(() -> key(bar, SWT.BS, SWT.BS, 0));
    assertNull(sheet.getOverall());
  }

  @Test
  void yesAndNoAreTicked() {
    Organization office = council.the(council.original.office);
    Field active = field(open(office), StakeholdersPackage.Literals.ORGANIZATION__ACTIVE);
    Button check = (Button) active.control();
    assertTrue(check.getSelection());
    oneStep(() -> {
      check.setSelection(false);
      send(check, SWT.Selection);
    });
    assertFalse(office.isActive());
    session().undo();
    settle();
    assertTrue(check.getSelection());
  }

  @Test
  void severalChoicesAreKeptInTheirOwnOrderWhateverTheOrderOfTheClicks() {
    ProjectYear year = year();
    Field quarters = field(open(year), PlanPackage.Literals.PROJECT_YEAR__QUARTERS);
    Control[] checks = quarters.control().getParent().getChildren();
    oneStep(() -> tick(checks[2]));
    oneStep(() -> tick(checks[0]));
    assertEquals(List.of(Quarter.Q1, Quarter.Q3), year.getQuarters());
  }

  private static void tick(Control check) {
    ((Button) check).setSelection(true);
    send(check, SWT.Selection);
  }

  @Test
  void listsOfTextsAreTypedOneALine() {
    Meeting meeting = StakeholdersFactory.eINSTANCE.createMeeting();
    session().change("x", () -> council.model().getCouncil().getMeetings().add(meeting));
    Field agenda = field(open(meeting), StakeholdersPackage.Literals.MEETING__AGENDA);
    oneStep(() -> enter(agenda, "報告\n\n協議\n報告"));
    assertEquals(List.of("報告", "協議"), meeting.getAgenda());
    oneStep(() -> enter(agenda, "協議\n報告"));
    assertEquals(List.of("協議", "報告"), meeting.getAgenda());
  }

  @Test
  void aReferenceIsALinkThatLeadsThereAndCanBeEmptied() {
    Project project = council.the(council.original.project);
    Organization office = council.the(council.original.office);
    Task task = PlanFactory.eINSTANCE.createTask();
    session().change("x", () -> {
      ProjectYear year = PlanFactory.eINSTANCE.createProjectYear();
      year.setFiscalYear(new FiscalYear(2026));
      project.getYears().add(year);
      year.getTasks().add(task);
      task.setOwner(office);
    });
    Field owner = field(open(task), PlanPackage.Literals.TASK__OWNER);
    LinkRow row = LinkRow.of(owner);
    assertEquals("みどり保健所", row.link().text());
    row.link().open();
    assertEquals(List.of(office), opened);
    oneStep(() -> send(row.clear(), SWT.Selection));
    assertNull(task.getOwner());
    session().undo();
    settle();
    assertEquals("みどり保健所", row.link().text());
  }

  @Test
  void aPartThatDoesNotExistYetIsMadeWhenItsFirstValueIsTyped() {
    var plan = PlanFactory.eINSTANCE.createMidTermPlan();
    session().change("x", () -> council.model().getMidTermPlans().add(plan));
    ElementForm form = open(plan);
    Field start = field(form, CorePackage.Literals.PERIOD__START);
    Field end = field(form, CorePackage.Literals.PERIOD__END);
    oneStep(() -> enter(start, "2026"));
    oneStep(() -> enter(end, "2028"));
    assertEquals(new FiscalYear(2028), plan.getPeriod().getEnd());
    assertEquals("3 年間", text(field(form, CorePackage.Literals.PERIOD__YEARS)));
    session().undo();
    session().undo();
    settle();
    assertNull(plan.getPeriod());
    assertEquals("", text(start));
  }

  @Test
  void emptyLinesAndSignsNoFileCanHoldAreLeftOut() {
    HealthIssue issue = council.the(council.original.smoking);
    Field statement = field(open(issue), IssuesPackage.Literals.HEALTH_ISSUE__STATEMENT);
    enter(statement, "鐘\u0007と 縦\u000Bタブ\n\n");
    assertEquals("鐘と 縦\nタブ", issue.getStatement());
    enter(statement, "   ");
    assertNull(issue.getStatement());
  }

  @Test
  void pendingTextIsTakenOverOnDemandBeforeSaving() {
    IssueAnalysis analysis = council.the(council.original.analysis);
    ElementForm form = open(analysis);
    type(field(form, IssuesPackage.Literals.ISSUE_ANALYSIS__AUTHOR), "事務局");
    assertTrue(form.isPending());
    assertTrue(form.commit());
    assertEquals("事務局", analysis.getAuthor());
    assertFalse(form.isPending());
  }

  @Test
  void closingAPageTakesOverWhatWasBeingTyped() {
    IssueAnalysis analysis = council.the(council.original.analysis);
    ElementForm form = open(analysis);
    type(field(form, IssuesPackage.Literals.ISSUE_ANALYSIS__AUTHOR), "事務局");
    form.control().getShell().dispose();
    assertEquals("事務局", analysis.getAuthor());
  }

  private ProjectYear year() {
    ProjectYear year = PlanFactory.eINSTANCE.createProjectYear();
    year.setFiscalYear(new FiscalYear(2026));
    session().change("x", () -> council.the(council.original.project).getYears().add(year));
    return year;
  }
}
