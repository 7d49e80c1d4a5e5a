package org.musubi.workbench.forms.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CorePackage;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.CauseKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Output;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.forms.fixture.PageTest;
import org.musubi.workbench.forms.page.ElementForm;
import org.musubi.workbench.forms.spec.ColumnSpec;

/** Rows are added, edited in place, moved and removed, each as one step of undo. */
class TablePartTest extends PageTest {

  private Organization office;

  private TablePart merits() {
    office = council.the(council.original.office);
    return table(open(office), StakeholdersPackage.Literals.ORGANIZATION__MERITS);
  }

  @Test
  void aNewRowIsMadeAndItsFirstEmptyCellIsOpenForTyping() {
    TablePart merits = merits();
    oneStep(() -> {
      merits.actions().add(StakeholdersPackage.Literals.MERIT);
      assertTrue(merits.viewer().isCellEditorActive());
      merits.viewer().cancelEditing();
    });
    assertEquals(1, office.getMerits().size());
    assertEquals(1, ((Table) merits.viewer().getControl()).getItemCount());
    session().undo();
    settle();
    assertEquals(0, ((Table) merits.viewer().getControl()).getItemCount());
  }

  @Test
  void rowsGetTheirCodesAndDefaults() {
    ElementForm form = open(council.the(council.original.analysis));
    TablePart issues = table(form, IssuesPackage.Literals.ISSUE_ANALYSIS__ISSUES);
    issues.actions().add(IssuesPackage.Literals.HEALTH_ISSUE);
    issues.viewer().cancelEditing();
    assertEquals("課題-03", council.the(council.original.analysis).getIssues().getLast().getCode());
  }

  @Test
  void aCellIsTypedIntoAndTakenOverWithReturn() {
    TablePart merits = merits();
    Merit merit = addMerit("人手不足の対策");
    oneStep(() -> typeIntoCell(merits, merit, StakeholdersPackage.Literals.MERIT__TEXT, "求人に書ける"));
    assertEquals("求人に書ける", merit.getText());
    assertEquals("求人に書ける", ((Table) merits.viewer().getControl()).getItem(0).getText(0));
  }

  private Merit addMerit(String text) {
    Merit merit = StakeholdersFactory.eINSTANCE.createMerit();
    merit.setText(text);
    session().change("x", () -> office.getMerits().add(merit));
    settle();
    return merit;
  }

  private static void typeIntoCell(TablePart part, EObject row, EStructuralFeature feature, String typed) {
    part.viewer().editElement(row, column(part, feature));
    Text text = editor(part.viewer());
    text.setText(typed);
    text.notifyListeners(SWT.DefaultSelection, new Event());
    key(text, SWT.CR, '\r', 0);
    settle();
  }

  private static Text editor(ColumnViewer viewer) {
    for (var child : ((Composite) viewer.getControl()).getChildren()) {
      if (child instanceof Text text && text.isVisible()) {
        return text;
      }
    }
    throw new AssertionError("No cell is open for typing");
  }

  private static int column(TablePart part, EStructuralFeature feature) {
    for (int i = 0; i < part.spec().columns().size(); i++) {
      if (part.spec().columns().get(i).value().feature() == feature) {
        return i;
      }
    }
    throw new AssertionError("No column " + feature.getName());
  }

  @Test
  void whatCannotBeReadKeepsTheCellOpenWithASentenceAndTheModelAsItWas() {
    ElementForm form = open(council.the(council.original.analysis));
    TablePart issues = table(form, IssuesPackage.Literals.ISSUE_ANALYSIS__ISSUES);
    HealthIssue smoking = council.the(council.original.smoking);
    issues.viewer().editElement(smoking, column(issues, IssuesPackage.Literals.HEALTH_ISSUE__SEVERITY));
    Text text = editor(issues.viewer());
    text.setText("9");
    text.notifyListeners(SWT.DefaultSelection, new Event());
    settle();
    assertTrue(issues.viewer().isCellEditorActive());
    assertTrue(issues.problem().contains("1から5まで"), issues.problem());
    assertNull(smoking.getSeverity());
    text.setText("4");
    text.notifyListeners(SWT.DefaultSelection, new Event());
    settle();
    assertFalse(issues.viewer().isCellEditorActive());
    assertEquals("", issues.problem());
    assertEquals(4, smoking.getSeverity());
  }

  @Test
  void choicesAndTicksAreEditedInPlace() {
    TablePart merits = merits();
    Merit merit = addMerit("x");
    oneStep(() -> {
      merits.viewer().editElement(merit, column(merits, StakeholdersPackage.Literals.MERIT__CONFIRMED));
      settle();
    });
    assertTrue(merit.isConfirmed(), "a box is ticked by beginning to edit it");
    CellEditing choice = new CellEditing(merits.viewer(), open(office).context(),
        ColumnSpec.of(IssuesPackage.Literals.CAUSE__KIND), merits);
    Cause cause = IssuesFactory.eINSTANCE.createCause();
    session().change("x", () -> council.the(council.original.smoking).getCauses().add(cause));
    cause.setKind(CauseKind.KNOWLEDGE);
    Object knowledge = choice.getValue(cause);
    cause.setKind(null);
    Object open = choice.getValue(cause);
    oneStep(() -> choice.setValue(cause, knowledge));
    assertEquals(CauseKind.KNOWLEDGE, cause.getKind());
    oneStep(() -> choice.setValue(cause, open));
    assertNull(cause.getKind());
  }

  @Test
  void rowsAreMovedAndTheMarkStaysOnThem() {
    TablePart merits = merits();
    Merit first = addMerit("1");
    Merit second = addMerit("2");
    merits.viewer().setSelection(new StructuredSelection(second));
    assertFalse(merits.actions().canMove(1));
    oneStep(() -> merits.actions().move(-1));
    assertEquals(List.of(second, first), office.getMerits());
    assertEquals(second, merits.viewer().getStructuredSelection().getFirstElement());
    session().undo();
    assertEquals(List.of(first, second), office.getMerits());
  }

  @Test
  void deletingMarkedRowsIsOneStepAndMarksTheNext() {
    TablePart merits = merits();
    Merit first = addMerit("1");
    Merit second = addMerit("2");
    Merit third = addMerit("3");
    merits.viewer().setSelection(new StructuredSelection(List.of(first, second)));
    oneStep(() -> merits.actions().remove());
    assertEquals(List.of(third), office.getMerits());
    session().undo();
    settle();
    assertEquals(List.of(first, second, third), office.getMerits());
    key(merits.viewer().getControl(), SWT.DEL, (char) SWT.DEL, 0);
    assertFalse(office.getMerits().isEmpty() && session().undoLabel().isEmpty());
  }

  @Test
  void theFieldsOfTheMarkedRowAppearBelowAndEditIt() {
    ElementForm form = open(council.the(council.original.analysis));
    TablePart issues = table(form, IssuesPackage.Literals.ISSUE_ANALYSIS__ISSUES);
    HealthIssue smoking = council.the(council.original.smoking);
    HealthIssue checkups = council.the(council.original.checkups);
    assertTrue(issues.reveal(smoking));
    var statement = issues.details().fields().stream()
        .filter(field -> field.feature() == IssuesPackage.Literals.HEALTH_ISSUE__STATEMENT).findFirst().orElseThrow();
    type(statement, "書きかけ");
    issues.viewer().setSelection(new StructuredSelection(checkups));
    settle();
    assertEquals("書きかけ", smoking.getStatement(), "what was typed belongs to the row it was typed for");
    assertNull(checkups.getStatement());
    assertEquals("", text(statement));
  }

  @Test
  void treesGetRowsBelowRows() {
    HealthIssue smoking = council.the(council.original.smoking);
    TablePart causes = table(open(smoking), IssuesPackage.Literals.HEALTH_ISSUE__CAUSES);
    causes.actions().add(IssuesPackage.Literals.CAUSE);
    causes.viewer().cancelEditing();
    oneStep(() -> {
      causes.actions().addBelow();
      causes.viewer().cancelEditing();
    });
    Cause top = smoking.getCauses().getFirst();
    assertEquals(1, top.getCauses().size());
    Tree tree = ((TreeViewer) causes.viewer()).getTree();
    assertEquals(1, tree.getItem(0).getItemCount());
  }

  @Test
  void listsThatOnlyReferTakeElementsOutWithoutDeletingThem() {
    Project project = council.the(council.original.project);
    MidTermPlan plan = PlanFactory.eINSTANCE.createMidTermPlan();
    session().change("x", () -> {
      council.model().getMidTermPlans().add(plan);
      plan.getProjects().add(project);
    });
    TablePart projects = table(open(plan), PlanPackage.Literals.MID_TERM_PLAN__PROJECTS);
    assertTrue(projects.actions().kinds().isEmpty(), "nothing empty can be added to it");
    assertTrue(projects.reveal(project));
    oneStep(() -> projects.actions().remove());
    assertTrue(plan.getProjects().isEmpty());
    assertEquals(council.model(), project.eContainer());
  }

  @Test
  void aLinkRemovedAtOneEndIsDeletedBecauseItCannotStandAlone() {
    LogicModel model = LogicFactory.eINSTANCE.createLogicModel();
    Activity activity = LogicFactory.eINSTANCE.createActivity();
    Output output = LogicFactory.eINSTANCE.createOutput();
    var link = LogicFactory.eINSTANCE.createCausalLink();
    session().change("x", () -> {
      council.model().getLogicModels().add(model);
      model.getElements().addAll(List.of(activity, output));
      link.setSource(activity);
      link.setTarget(output);
      model.getLinks().add(link);
    });
    TablePart outgoing = table(open(activity), LogicPackage.Literals.LOGIC_ELEMENT__OUTGOING_LINKS);
    assertTrue(outgoing.reveal(link));
    oneStep(() -> outgoing.actions().remove());
    assertTrue(model.getLinks().isEmpty());
    assertTrue(output.getIncomingLinks().isEmpty());
  }

  @Test
  void aRowMadeFromWhatItRefersToIsKeptWhereItBelongs() {
    Project project = council.the(council.original.project);
    MidTermPlan plan = PlanFactory.eINSTANCE.createMidTermPlan();
    AnnualPlan annual = PlanFactory.eINSTANCE.createAnnualPlan();
    annual.setFiscalYear(new FiscalYear(2027));
    session().change("x", () -> {
      council.model().getMidTermPlans().add(plan);
      plan.getAnnualPlans().add(annual);
    });
    Rows rows = new Rows(council.model(),
        table(open(annual), PlanPackage.Literals.ANNUAL_PLAN__PROJECT_YEARS).spec());
    rows.bind(annual);
    oneStep(() -> session().change("y", () -> rows.add(PlanPackage.Literals.PROJECT_YEAR, null, project)));
    ProjectYear year = annual.getProjectYears().getFirst();
    assertEquals(project, year.getProject());
    assertEquals(new FiscalYear(2027), year.getFiscalYear());
    session().change("y", () -> rows.add(PlanPackage.Literals.PROJECT_YEAR, null, project));
    assertEquals(1, project.getYears().size(), "the same project has one entry a year");
  }

  @Test
  void sortingByAHeadSortsTheViewAndLeavesTheModel() {
    TablePart merits = merits();
    Merit b = addMerit("b");
    Merit a = addMerit("a");
    Table table = ((TableViewer) merits.viewer()).getTable();
    send(table.getColumn(0));
    assertEquals("a", table.getItem(0).getText(0));
    merits.viewer().setSelection(new StructuredSelection(a));
    assertFalse(merits.actions().canMove(1), "rows of a sorted view have no order to be moved in");
    send(table.getColumn(0));
    send(table.getColumn(0));
    assertEquals("b", table.getItem(0).getText(0));
    assertEquals(List.of(b, a), office.getMerits());
  }

  private static void send(TableColumn head) {
    head.notifyListeners(SWT.Selection, new Event());
    settle();
  }

  @Test
  void anotherPageThatDeletesTheElementLeavesThisOneQuiet() {
    HealthIssue smoking = council.the(council.original.smoking);
    ElementForm form = open(smoking);
    session().change("x", () -> EcoreUtil.remove(smoking));
    settle();
    assertFalse(form.control().isDisposed());
    session().undo();
    settle();
    assertEquals("喫煙率が高い", text(field(form, CorePackage.Literals.NAMED_ELEMENT__NAME)));
  }
}
