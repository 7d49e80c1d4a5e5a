package org.musubi.workbench.guide.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Quarter;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;
import org.musubi.workbench.session.PendingEdits;

class PlanPageTest extends OpenGuide {

  @Test
  void aCouncilWithoutPlanGetsOneOfThreeYearsWithOneClickAndOneUndo() {
    openEmpty("plan");
    assertTrue(texts().contains("中期計画がまだありません"), this::texts);
    Ui.press(area(), PlanText.MAKE_PLAN.text());
    MidTermPlan plan = session.model().getMidTermPlans().getFirst();
    assertEquals(new FiscalYear(2026), plan.getPeriod().getStart());
    assertEquals(new FiscalYear(2028), plan.getPeriod().getEnd());
    assertEquals(List.of(new FiscalYear(2026)),
        plan.getAnnualPlans().stream().map(each -> each.getFiscalYear()).toList());
    assertTrue(texts().contains("計画に入れる事業がまだありません"), this::texts);
    undo();
    assertTrue(session.model().getMidTermPlans().isEmpty());
    assertTrue(texts().contains("中期計画がまだありません"), this::texts);
  }

  @Test
  void aProjectAddedToAnEmptyPlanIsInTheYear() {
    openEmpty("plan");
    Ui.press(area(), PlanText.MAKE_PLAN.text());
    Ui.press(area(), PlanText.ADD_PROJECT.text());
    Project project = session.model().getProjects().getFirst();
    assertEquals(1, project.getYears().size());
    assertEquals(session.model().getMidTermPlans().getFirst().getAnnualPlans().getFirst(),
        project.getYears().getFirst().getAnnualPlan());
    assertTrue(texts().contains(PlanText.NEEDS_LEAD.text()), this::texts);
  }

  @Test
  void aRoleIsChangedInItsCellAndUndone() {
    openSample("plan");
    Project project = first();
    Organization organization = PlanView.leads(project).getFirst();
    type(project, organization, '2');
    assertEquals(Involvement.CO_LEAD, PlanView.partner(project, organization).orElseThrow().getInvolvement());
    assertTrue(texts().contains(PlanText.NEEDS_LEAD.text()), this::texts);
    undo();
    assertEquals(Involvement.LEAD, PlanView.partner(project, organization).orElseThrow().getInvolvement());
    assertFalse(texts().contains(PlanText.NEEDS_LEAD.text()), this::texts);
  }

  @Test
  void endingAnInvolvementRemovesThePartner() {
    openSample("plan");
    Project project = first();
    ProjectPartner partner = project.getPartners().getLast();
    Organization organization = partner.getOrganization();
    type(project, organization, SWT.DEL);
    assertTrue(PlanView.partner(project, organization).isEmpty());
    undo();
    assertEquals(partner.getInvolvement(), PlanView.partner(project, organization).orElseThrow().getInvolvement());
  }

  @Test
  void aProjectOutsideTheYearIsTakenInByTheListOfWhatIsMissing() {
    openSample("plan");
    Project project = first();
    FiscalYear year = new FiscalYear(2025);
    change(() -> project.getYears().remove(project.getYears().stream()
        .filter(each -> year.equals(each.getFiscalYear())).findFirst().orElseThrow()));
    String sentence = PlanText.NEEDS_YEAR.text("令和7年度(2025)");
    assertTrue(texts().contains(sentence), this::texts);
    Table list = tableWith(sentence);
    Ui.run(() -> {
      int row = Ui.rows(list).stream().filter(each -> each.endsWith(sentence)).map(Ui.rows(list)::indexOf)
          .findFirst().orElseThrow();
      list.setSelection(row);
      list.notifyListeners(SWT.Selection, new Event());
    });
    Ui.press(area(), PlanText.NEEDS_YEAR_FIX.text("令和7年度(2025)"));
    ProjectYear entry = project.getYears().stream().filter(each -> year.equals(each.getFiscalYear())).findFirst()
        .orElseThrow();
    assertEquals(year, entry.getAnnualPlan().getFiscalYear());
    assertFalse(texts().contains(sentence), this::texts);
  }

  @Test
  void aTargetIsFilledInPlaceAndTheWarningGoes() {
    openSample("plan");
    Measure measure = first().getMeasures().getFirst();
    change(() -> measure.setTargetValue(null));
    assertTrue(texts().contains("目標値がありません"), this::texts);
    Ui.run(() -> guide.show("plan", measure));
    Ui.settle();
    Table table = tableWith(measure.getName());
    edit(table, measure.getName(), "目標値", "1,234");
    assertEquals(1234.0, measure.getTargetValue());
    assertFalse(texts().contains("目標値がありません"), this::texts);
    undo();
    assertNull(measure.getTargetValue());
  }

  @Test
  void whatIsNoNumberIsToldAndChangesNothing() {
    openSample("plan");
    Measure measure = first().getMeasures().getFirst();
    Double before = measure.getTargetValue();
    Ui.run(() -> guide.show("plan", measure));
    Ui.settle();
    edit(tableWith(measure.getName()), measure.getName(), "目標値", "たくさん");
    assertEquals(before, measure.getTargetValue());
    assertTrue(Ui.get(guide::message).contains("たくさん"), Ui.get(guide::message));
  }

  @Test
  void aTaskIsAddedWithinTheYearAndOneUndoTakesItBack() {
    openSample("plan");
    Ui.run(() -> guide.show("plan", first()));
    Ui.settle();
    ProjectYear year = first().getYears().stream()
        .filter(each -> each.getFiscalYear().equals(new FiscalYear(2025))).findFirst().orElseThrow();
    int before = year.getTasks().size();
    Ui.press(area(), PlanText.ADD_TASK.text());
    assertEquals(before + 1, year.getTasks().size());
    assertEquals(year.getFiscalYear().start(), year.getTasks().getLast().getStart());
    assertTrue(texts().contains(PlanText.NEW_TASK.text()), this::texts);
    undo();
    assertEquals(before, year.getTasks().size());
  }

  @Test
  void quartersAreTickedOnAndOffInTheirOrder() {
    openSample("plan");
    ProjectYear year = first().getYears().getFirst();
    change(() -> {
      year.getQuarters().clear();
      PlanEdits.toggle(year, Quarter.Q4);
      PlanEdits.toggle(year, Quarter.Q1);
      PlanEdits.toggle(year, Quarter.Q3);
      PlanEdits.toggle(year, Quarter.Q4);
    });
    assertEquals(List.of(Quarter.Q1, Quarter.Q3), year.getQuarters());
  }

  @Test
  void aGoalIsCoveredThroughTheIssuesOfAProject() {
    openSample("plan");
    UpperGoal goal = session.model().getUpperGoals().getFirst();
    select(PlanText.TAB_GOALS);
    assertTrue(row(goal).endsWith(PlanText.GOAL_COVERED.text()), () -> row(goal));
    change(() -> PlanEdits.link(session.model(), goal, List.<EObject>of()));
    change(() -> goal.setIndicator(null));
    assertTrue(row(goal).endsWith(PlanText.GOAL_OPEN.text()), () -> row(goal));
    assertTrue(texts().contains(PlanText.GOAL_UNCOVERED.text()), this::texts);
    change(() -> PlanEdits.link(session.model(), goal, first().getIssues()));
    assertTrue(row(goal).endsWith(PlanText.GOAL_COVERED.text()), () -> row(goal));
  }

  @Test
  void printingAsksForThePlanOfTheYear() {
    openSample("plan");
    Ui.press(area(), PlanText.PRINT_ANNUAL.text());
    Shell dialog = Ui.dialog("帳票の出力");
    assertTrue(Ui.texts(dialog).contains("年次計画書"), () -> Ui.texts(dialog));
    assertEquals(List.of("年次計画書"), Ui.get(() -> Arrays.stream(Ui.all(Table.class, dialog).getFirst().getItems())
        .filter(TableItem::getChecked).map(TableItem::getText).toList()));
    assertTrue(Ui.get(() -> Ui.all(Combo.class, dialog).stream()
        .anyMatch(combo -> combo.getText().equals("令和7年度(2025)"))));
    Ui.run(dialog::close);
  }

  @Test
  void anotherMidTermPlanCanBeChosen() {
    openSample("plan");
    change(() -> {
      MidTermPlan plan = PlanEdits.makePlan(session.model(), new FiscalYear(2027));
      plan.setName("次の計画");
    });
    Ui.run(() -> guide.show("plan", session.model().getMidTermPlans().getLast()));
    Ui.settle();
    assertEquals(new FiscalYear(2027), Ui.get(guide::year));
    assertEquals(2, session.model().getMidTermPlans().size());
  }

  @Test
  void makingThePlanOfAYearTwiceAddsNothing() {
    openSample("plan");
    MidTermPlan plan = session.model().getMidTermPlans().getFirst();
    FiscalYear year = new FiscalYear(2026);
    change(() -> PlanEdits.makeYear(session.model(), plan, year));
    int entries = session.model().getProjects().stream().mapToInt(each -> each.getYears().size()).sum();
    change(() -> PlanEdits.makeYear(session.model(), plan, year));
    assertEquals(entries, session.model().getProjects().stream().mapToInt(each -> each.getYears().size()).sum());
    assertEquals(1, plan.getAnnualPlans().stream().filter(each -> year.equals(each.getFiscalYear())).count());
  }

  @Test
  void theYearOutsideThePeriodIsSaid() {
    openSample("plan");
    MidTermPlan plan = session.model().getMidTermPlans().getFirst();
    change(() -> {
      var period = CoreFactory.eINSTANCE.createPeriod();
      period.setStart(new FiscalYear(2020));
      period.setEnd(new FiscalYear(2022));
      plan.setPeriod(period);
    });
    assertTrue(texts().contains(PlanText.OUTSIDE_PERIOD.text("令和7年度(2025)")), this::texts);
  }

  private Project first() {
    return session.model().getMidTermPlans().getFirst().getProjects().getFirst();
  }

  private void select(PlanText tab) {
    Ui.run(() -> {
      TabFolder folder = Ui.all(TabFolder.class, guide.pageArea()).getFirst();
      for (int i = 0; i < folder.getItemCount(); i++) {
        if (folder.getItem(i).getText().equals(tab.text())) {
          folder.setSelection(i);
        }
      }
      folder.notifyListeners(SWT.Selection, new Event());
    });
    Ui.settle();
  }

  private void type(Project project, Organization organization, int key) {
    Ui.run(() -> {
      TableCursor cursor = Ui.all(TableCursor.class, guide.pageArea()).getFirst();
      Table table = (Table) cursor.getParent();
      List<Project> columns = session.model().getMidTermPlans().getFirst().getProjects();
      for (int row = 0; row < table.getItemCount(); row++) {
        if (table.getItem(row).getData() == organization) {
          cursor.setSelection(row, columns.indexOf(project) + 2);
        }
      }
      Event event = new Event();
      event.keyCode = key;
      event.character = (char) key;
      cursor.notifyListeners(SWT.KeyDown, event);
    });
    Ui.settle();
  }

  private Table tableWith(String text) {
    return Ui.get(() -> Ui.visible(Table.class, guide.pageArea()).stream()
        .filter(table -> Ui.rows(table).stream().anyMatch(row -> row.contains(text))).findFirst().orElseThrow());
  }

  private String row(UpperGoal goal) {
    return Ui.get(() -> Ui.visible(Table.class, guide.pageArea()).stream().flatMap(table -> Ui.rows(table).stream())
        .filter(row -> row.startsWith(goal.getName())).findFirst().orElse(""));
  }

  /** Edits a cell as a user does who clicks, types and presses return. */
  private void edit(Table table, String rowText, String column, String typed) {
    Ui.run(() -> {
      int index = 0;
      while (!table.getColumn(index).getText().equals(column)) {
        index++;
      }
      var viewer = (TableViewer) table.getData("viewer");
      Object row = List.of(table.getItems()).stream().filter(each -> List.of(Ui.rows(table)
          .get(table.indexOf(each)).split("\\|")).contains(rowText)).findFirst().orElseThrow().getData();
      viewer.editElement(row, index);
      Ui.visible(Text.class, table).getFirst().setText(typed);
      Adapters.adapt(guide, PendingEdits.class).commit();
    });
    Ui.settle();
  }
}
