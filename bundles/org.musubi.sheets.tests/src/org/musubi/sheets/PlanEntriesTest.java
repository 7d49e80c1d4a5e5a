package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.BudgetSource;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.GoalKind;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Quarter;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Table;

/** What entries in the mid-term plan and the annual plan change. */
class PlanEntriesTest {

  private static final CouncilSheet MID_TERM = CouncilSheet.MID_TERM_PLAN;
  private static final CouncilSheet ANNUAL = CouncilSheet.ANNUAL_PLAN;

  private final CouncilModel model = MidoriCouncil.create();
  private final SheetContext context = EditableCells.context(model, MidoriCouncil.YEAR, Locale.JAPANESE);
  private final MidTermPlan plan = model.getMidTermPlans().getFirst();

  private String annual(String row, String column, String text) {
    return EditableCells.enter(ANNUAL, context, "projects", row, column, text);
  }

  private Project project(String code) {
    return model.getProjects().stream().filter(project -> code.equals(project.getCode())).findFirst().orElseThrow();
  }

  private ProjectYear year(String code) {
    return project(code).getYears().getFirst();
  }

  @Test
  void progressAndQuarters() {
    assertEquals("", annual("PJ-02", "progress", "〇"));
    assertEquals(ProgressState.ON_TRACK, year("PJ-02").getState());
    assertEquals("", annual("PJ-02", "progress", "完了"));
    assertEquals(ProgressState.COMPLETED, year("PJ-02").getState());
    assertEquals("", annual("PJ-02", "progress", ""));
    assertEquals(ProgressState.NOT_STARTED, year("PJ-02").getState());
    for (String text : List.of("■1Q □2Q\n■3Q □4Q", "1Q、3Q", "1・3", "第1四半期、第3四半期", "□2Q ■1Q ■3Q")) {
      assertEquals("", annual("PJ-02", "quarters", ""));
      assertEquals("", annual("PJ-02", "quarters", text), text);
      assertEquals(List.of(Quarter.Q1, Quarter.Q3), year("PJ-02").getQuarters(), text);
    }
    assertEquals("", annual("PJ-02", "quarters", "2Q〜4Q"));
    assertEquals(List.of(Quarter.Q2, Quarter.Q3, Quarter.Q4), year("PJ-02").getQuarters());
    assertEquals("", annual("PJ-02", "quarters", "通年"));
    assertEquals(4, year("PJ-02").getQuarters().size());
    assertTrue(annual("PJ-02", "quarters", "夏").contains("「夏」"));
    assertTrue(annual("PJ-02", "quarters", "5Q").contains("「5Q」"));
  }

  @Test
  void aBudgetOfOneLineIsEnteredInThousandYen() {
    assertEquals("", annual("PJ-02", "budget", "1,234.5"));
    assertEquals(1_234_500L, year("PJ-02").getBudget().getFirst().getAmount());
    assertEquals("", EditableCells.enter(ANNUAL, context, "details", "PJ-02", "source", "県費"));
    assertEquals(BudgetSource.PREF, year("PJ-02").getBudget().getFirst().getSource());
    assertTrue(annual("PJ-02", "budget", "-5").contains("範囲の外"));
    assertEquals("", annual("PJ-02", "budget", ""));
    assertTrue(year("PJ-02").getBudget().isEmpty());
  }

  @Test
  void aTextThatComesFromTheProjectIsNotCopiedIntoItsYear() throws Exception {
    String printed = year("PJ-02").getContent();
    year("PJ-02").setContent(null);
    String fallback = project("PJ-02").getContent();
    assertEquals("", annual("PJ-02", "content", fallback));
    assertNull(year("PJ-02").getContent());
    assertEquals("", annual("PJ-02", "content", printed));
    assertEquals(printed, year("PJ-02").getContent());
  }

  @Test
  void aProjectIsNamedWithOrWithoutItsCode() {
    assertEquals("", annual("PJ-02", "project", "PJ-02 合同巡回相談"));
    assertEquals("合同巡回相談", project("PJ-02").getName());
    assertEquals("", annual("PJ-02", "project", "巡回相談"));
    assertEquals("巡回相談", project("PJ-02").getName());
    ProjectYear year = year("PJ-02");
    assertEquals("", annual("PJ-02", "project", "健康宣言セミナー"));
    assertSame(project("PJ-01"), year.getProject(), "the name of another project is that project");
    assertFalse(project("PJ-02").getYears().contains(year));
  }

  @Test
  void aNewRowOfTheAnnualPlanIsANewProjectOrAnExistingOne() {
    EditableCells.addRow(EditableCells.table(ANNUAL, context, "projects"), context, "all",
        Map.of("project", "禁煙サポート", "content", "相談会2回"));
    Project made = project("PJ-04");
    assertEquals("禁煙サポート", made.getName());
    assertEquals("相談会2回", made.getYears().getFirst().getContent());
    assertSame(plan.getAnnualPlans().getFirst(), made.getYears().getFirst().getAnnualPlan());
    assertTrue(plan.getProjects().contains(made));
    EditableCells.addRow(EditableCells.table(ANNUAL, context, "projects"), context, "all", Map.of("project", "PJ-01"));
    assertEquals(4, model.getProjects().size(), "no project was made for it");
    assertEquals(2, project("PJ-01").getYears().size());
  }

  @Test
  void meetings() {
    String id = EditableCells.addRow(EditableCells.table(ANNUAL, context, "meetings"), context, "all",
        Map.of("meeting", "第3回協議会", "when", "令和7年3月5日", "agenda", "・評価\n・次年度計画", "participants", "保健所、協会けんぽ",
            "place", "大会議室"));
    Meeting meeting = model.getCouncil().getMeetings().getLast();
    assertEquals(id, meeting.getId());
    assertEquals(3, meeting.getNumber());
    assertEquals(List.of("評価", "次年度計画"), meeting.getAgenda());
    assertEquals(2, meeting.getParticipants().size());
    assertEquals("大会議室", meeting.getPlace());
    assertTrue(EditableCells.enter(ANNUAL, context, "meetings", "第3回協議会", "when", "3月5日").contains("年月日"));
  }

  @Test
  void theContentOfAYearMakesThePlanOfTheProjectForIt() {
    assertEquals("", EditableCells.enter(MID_TERM, context, "projects", "PJ-01", "year1", "セミナー4回"));
    ProjectYear next = project("PJ-01").getYears().get(1);
    assertEquals(MidoriCouncil.YEAR.next(), next.getFiscalYear());
    assertEquals("セミナー4回", next.getContent());
  }

  @Test
  void aNewGoalGetsPurposeAndMeasure() {
    EditableCells.addRow(EditableCells.table(MID_TERM, context, "goals"), context, "all",
        Map.of("purpose", "働く人のこころの健康", "goal", "相談できる職場を増やす", "indicator", "相談窓口を知る人の割合", "unit", "%",
            "baseline", "35.5", "target", "50%", "baselineYear", "R5", "targetYear", "令和8年度", "responsible", "保健所"));
    Goal purpose = plan.getGoals().getLast();
    assertEquals(GoalKind.PURPOSE, purpose.getKind());
    Goal goal = purpose.getGoals().getFirst();
    assertEquals("相談できる職場を増やす", goal.getName());
    var measure = goal.getMeasures().getFirst();
    assertTrue(model.getMeasures().contains(measure));
    assertEquals(List.of(35.5, 50.0), List.of(measure.getBaselineValue(), measure.getTargetValue()));
    assertEquals("%", measure.getUnit().getName());
    assertEquals(2026, measure.getTargetYear().year());
    EditableCells.addRow(EditableCells.table(MID_TERM, context, "goals"), context, "all",
        Map.of("purpose", "働く人のこころの健康", "goal", "休める職場を増やす"));
    assertEquals(2, purpose.getGoals().size(), "the purpose that is there already");
  }

  @Test
  void aMeasureOfTheLibraryKeepsItsIndicator() {
    String name = context.reference().indicators().getFirst().getName();
    EditableCells.addRow(EditableCells.table(MID_TERM, context, "goals"), context, "all",
        Map.of("goal", "測る", "indicator", name));
    var measure = plan.getGoals().getLast().getMeasures().getFirst();
    assertEquals(name, measure.getIndicator().getName());
    assertNull(measure.getName());
  }

  @Test
  void aGoalIsGoneWithItsLastMeasure() {
    Goal goal = plan.getGoals().getFirst().getGoals().getFirst();
    var table = EditableCells.table(MID_TERM, context, "goals");
    remove(table, goal.getId() + " " + goal.getMeasures().get(0).getId());
    assertEquals(1, goal.getMeasures().size());
    assertEquals(4, model.getMeasures().size(), "the measure is still there");
    remove(EditableCells.table(MID_TERM, context, "goals"), goal.getId() + " " + goal.getMeasures().get(0).getId());
    assertNull(goal.eContainer());
  }

  private static <R> void remove(Table<R> table, String id) {
    R found = table.sections().stream().flatMap(section -> section.rows().stream())
        .filter(row -> table.rowId().apply(row).equals(id)).findFirst().orElseThrow();
    table.rowEdit().remove(found);
  }
}
