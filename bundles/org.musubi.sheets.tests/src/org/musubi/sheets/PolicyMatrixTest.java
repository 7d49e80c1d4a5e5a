package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.PolicyParticipation;
import org.musubi.model.stakeholders.PolicyRelation;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.Entry;

/** 関係機関×関係施策 (domain.md 6.6). */
class PolicyMatrixTest {

  private static final String CITY_PLAN = "みどり市健康増進計画";

  @TempDir
  Path folder;

  private static SheetContext context(CouncilModel model) {
    return EditableCells.context(model, MidoriCouncil.YEAR, Locale.JAPANESE);
  }

  private static List<EditableCells.Cell<?, ?>> cells(CouncilModel model, Object row, String heading) {
    return EditableCells.of(CouncilSheet.POLICY_MATRIX, context(model)).stream()
        .filter(cell -> cell.row() == row && (heading.equals(cell.column().group())
            || heading.equals(cell.column().label()))).toList();
  }

  private static <R, T> void enter(EditableCells.Cell<R, T> cell, String text, CouncilModel model)
      throws Exception {
    cell.set(cell.edit().type().read(Entry.text(text), context(model)));
  }

  private static void type(CouncilModel model, Object row, String heading, String text) throws Exception {
    enter(cells(model, row, heading).getFirst(), text, model);
  }

  @Test
  void organisationsStandUnderTheirSideWithTheirSigns() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(
        Exports.request(MidoriCouncil.create(), folder, CouncilSheet.POLICY_MATRIX))) {
      XSSFSheet sheet = workbook.getSheet("関係機関×関係施策");
      int heading = Exports.rowOf(sheet, "B", "地域保健側");
      assertEquals("みどり保健所", Exports.shown(sheet, "C" + (heading + 2)));
      String own = "L";
      assertEquals(CITY_PLAN, Exports.shown(sheet, own + 4), "behind the eight of the handbook");
      assertEquals("R6〜R17", Exports.shown(sheet, own + 5), "period of the plan");
      assertEquals(List.of("○", "◎"), List.of(Exports.shown(sheet, own + (heading + 2)),
          Exports.shown(sheet, own + (heading + 3))));
      assertEquals("市健康増進計画(第3次)", Exports.shown(sheet, "M" + (heading + 3)));
      assertTrue(Exports.rowOf(sheet, "B", "医療保険側") > heading);
    }
  }

  @Test
  void theSecondPartTellsWhichProjectServesWhichPlan() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(
        Exports.request(MidoriCouncil.create(), folder, CouncilSheet.POLICY_MATRIX))) {
      Exports.recalculate(workbook);
      XSSFSheet sheet = workbook.getSheet("連携事業×関係施策");
      int project = Exports.rowOf(sheet, "C", "PJ-01 健康宣言セミナー") + 1;
      assertEquals("○", Exports.shown(sheet, "L" + project));
      assertEquals("2", Exports.shown(sheet, "M" + project), "policies of the project");
      assertEquals("2", Exports.shown(sheet, "L" + (Exports.rowOf(sheet, "C", "事業の数") + 1)));
    }
  }

  @Test
  void aSignMakesAndRemovesTheLink() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    Organization chamber = model.getOrganizations().get(3);
    type(model, chamber, CITY_PLAN, "△");
    assertEquals(List.of(PolicyRelation.TARGET, PolicyRelation.USE),
        chamber.getPolicyParticipations().stream().map(PolicyParticipation::getRelation).toList());
    assertEquals(CITY_PLAN, chamber.getPolicyParticipations().get(1).getInstrument().getName());
    type(model, chamber, CITY_PLAN, "");
    assertEquals(1, chamber.getPolicyParticipations().size());
  }

  @Test
  void wordsWrittenAboutAPolicyAreNotLostWithTheSign() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    Organization city = model.getOrganizations().get(1);
    type(model, city, CITY_PLAN, "–");
    assertEquals(PolicyRelation.NONE, city.getPolicyParticipations().getFirst().getRelation());
    assertEquals("市健康増進計画(第3次)", city.getPolicyParticipations().getFirst().getContent());
  }

  @Test
  void thePlanOfAnOrganisationItselfIsReadBackWhereThereIsOne() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    Organization city = model.getOrganizations().get(1);
    type(model, city, "自機関の計画", "市健康増進計画(第4次)");
    assertEquals("市健康増進計画(第4次)", city.getPolicyParticipations().getFirst().getContent());
    assertEquals(List.of(), cells(model, model.getOrganizations().get(2), "自機関の計画"), "the insurer has two");
  }

  @Test
  void aProjectIsLinkedToAPolicyByACircle() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    type(model, model.getProjects().get(1), CITY_PLAN, "○");
    assertEquals(List.of(CITY_PLAN),
        model.getProjects().get(1).getPolicies().stream().map(policy -> policy.getName()).toList());
    type(model, model.getProjects().get(1), CITY_PLAN, "");
    assertEquals(List.of(), model.getProjects().get(1).getPolicies());
  }

  /** The sample refers to the entries of the reference knowledge, which must not get a second column. */
  @Test
  void aPolicyOfTheReferenceKnowledgeHasOneColumn() throws Exception {
    CouncilModel model = Councils.load("models/midori/midori.musubi");
    try (XSSFWorkbook workbook = Exports.read(Exports.request(model, folder, CouncilSheet.POLICY_MATRIX))) {
      XSSFSheet sheet = workbook.getSheet("関係機関×関係施策");
      assertEquals("自機関の計画", Exports.shown(sheet, "L4"), "right behind the eight policies");
      XSSFSheet types = workbook.getSheet("関係施策(機関の種類別)");
      int office = Exports.rowOf(types, "C", "労働基準監督署") + 1;
      assertEquals("◎", Exports.shown(types, "F" + office), "the plan against industrial accidents is its own");
    }
  }
}
