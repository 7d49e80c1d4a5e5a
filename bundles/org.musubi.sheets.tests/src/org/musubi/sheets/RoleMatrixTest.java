package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.Entry;

/** 事業×機関分担 (domain.md 6.7). */
class RoleMatrixTest {

  @TempDir
  Path folder;

  private XSSFWorkbook workbook(CouncilModel model) throws Exception {
    XSSFWorkbook workbook = Exports.read(Exports.request(model, folder, CouncilSheet.ROLE_MATRIX));
    Exports.recalculate(workbook);
    return workbook;
  }

  private static List<String> row(XSSFSheet sheet, int line, String... columns) {
    return List.of(columns).stream().map(column -> Exports.shown(sheet, column + line)).toList();
  }

  @Test
  void everyPartHasItsSignAndIsCountedBothWays() throws Exception {
    try (XSSFWorkbook workbook = workbook(MidoriCouncil.create())) {
      XSSFSheet sheet = workbook.getSheet("事業×機関分担");
      assertEquals(List.of("保健所", "みどり市", "商工会議所", "地産保", "協会けんぽ"),
          row(sheet, 5, "D", "E", "F", "G", "H"), "by sector");
      assertEquals(List.of("PJ-01 健康宣言セミナー", "", "", "○", "", "◎", "2"),
          row(sheet, 6, "C", "D", "E", "F", "G", "H", "I"));
      assertEquals(List.of("関わる事業の数", "0", "1", "1", "1", "2"), row(sheet, 11, "C", "D", "E", "F", "G", "H"));
    }
  }

  @Test
  void aProjectOfOneOrganisationIsMarked() throws Exception {
    try (XSSFWorkbook workbook = workbook(MidoriCouncil.create())) {
      XSSFSheet sheet = workbook.getSheet("事業×機関分担");
      assertEquals("1", Exports.shown(sheet, "I7"), "only one partner");
      var rule = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0);
      assertEquals("I6:I10", rule.getFormattingRanges()[0].formatAsString());
      assertEquals("AND(C6<>\"\",I6<2)", rule.getRule(0).getFormula1());
      assertTrue(rule.getRule(0).getNumberFormat().getFormat().contains("▲"));
    }
  }

  @Test
  void aSignThatIsTypedInMakesChangesAndEndsAPart() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    Project project = model.getProjects().get(1);
    Organization city = model.getOrganizations().get(1);
    type(model, project, city, "◇");
    assertEquals(List.of(Involvement.LEAD, Involvement.ADVISE),
        project.getPartners().stream().map(ProjectPartner::getInvolvement).toList());
    assertEquals(city, project.getPartners().get(1).getOrganization());
    type(model, project, city, "〇");
    assertEquals(Involvement.CO_LEAD, project.getPartners().get(1).getInvolvement());
    type(model, project, city, "");
    assertEquals(1, project.getPartners().size());
    assertNull(cell(model, project, city).value());
  }

  @Test
  void theWordsOfAPartnerStayWhenItsSignChanges() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    Project project = model.getProjects().getFirst();
    type(model, project, model.getOrganizations().get(2), "△");
    assertEquals("講師と資料", project.getPartners().getFirst().getContribution());
    assertEquals(Involvement.INFORM, project.getPartners().getFirst().getInvolvement());
  }

  /** One cell cannot stand for two parts. */
  @Test
  void anOrganisationWithTwoPartsIsPrintedButNotReadBack() {
    CouncilModel model = MidoriCouncil.create();
    Project project = model.getProjects().getFirst();
    partner(project, model.getOrganizations().get(2), Involvement.ADVISE);
    SheetContext context = EditableCells.context(model, MidoriCouncil.YEAR, Locale.JAPANESE);
    assertTrue(EditableCells.of(CouncilSheet.ROLE_MATRIX, context).stream()
        .noneMatch(cell -> cell.row() == project && cell.column().label().equals("協会けんぽ")));
    assertTrue(EditableCells.tables(CouncilSheet.ROLE_MATRIX, context).stream()
        .flatMap(table -> table.columns().stream()).anyMatch(column -> column.label().equals("協会けんぽ")));
  }

  @Test
  void manyOrganisationsAreSplitIntoTablesThatFitAPageAndTotalsCountThemAll() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    for (int i = 0; i < 60; i++) {
      Organization organization = StakeholdersFactory.eINSTANCE.createOrganization();
      organization.setName("事業所" + i);
      organization.setSectorOverride(i % 2 == 0 ? Sector.EMPLOYER : Sector.RESIDENT);
      model.getOrganizations().add(organization);
      partner(model.getProjects().getFirst(), organization, Involvement.COOPERATE);
    }
    try (XSSFWorkbook workbook = workbook(model)) {
      XSSFSheet sheet = workbook.getSheet("事業×機関分担");
      List<String> sums = new ArrayList<>();
      List<Integer> signs = new ArrayList<>();
      for (int row = 0; row <= sheet.getLastRowNum(); row++) {
        if (Exports.shown(sheet, "C" + (row + 1)).startsWith("PJ-01")) {
          int line = row;
          signs.add((int) IntStream.range(3, 33).mapToObj(column -> Exports.shown(sheet.getRow(line).getCell(column)))
              .filter(List.of("◎", "○", "□")::contains).count());
          sums.add(Exports.shown(sheet.getRow(row).getCell(sheet.getRow(row).getLastCellNum() - 1)));
        }
      }
      assertEquals(3, signs.size(), "65 organisations in tables of at most 30");
      assertEquals(62, signs.stream().mapToInt(Integer::intValue).sum(), "every part has a place");
      assertEquals("62", sums.getLast(), "the last table has the sum of all");
      assertTrue(sheet.getRow(4).getLastCellNum() <= 3 + 30 + 1, "narrow enough for a page");
      assertTrue(sheet.getRowBreaks().length >= 1, "each table on its page");
    }
  }

  private static List<Organization> addOrganizations(CouncilModel model, int count) {
    List<Organization> added = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Organization organization = StakeholdersFactory.eINSTANCE.createOrganization();
      organization.setName("事業所" + i);
      added.add(organization);
    }
    model.getOrganizations().addAll(added);
    return added;
  }

  @Test
  void amongVeryManyOrganisationsOnlyThoseWithAPartOrASeatHaveAColumn() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    List<Organization> added = addOrganizations(model, 310);
    partner(model.getProjects().getFirst(), added.get(200), Involvement.COOPERATE);
    try (XSSFWorkbook workbook = workbook(model)) {
      XSSFSheet sheet = workbook.getSheet("事業×機関分担");
      List<String> headings = IntStream.range(3, sheet.getRow(4).getLastCellNum())
          .mapToObj(column -> Exports.shown(sheet.getRow(4).getCell(column))).toList();
      assertTrue(headings.contains("事業所200"), headings.toString());
      assertTrue(headings.contains("協会けんぽ"), headings.toString());
      assertTrue(!headings.contains("事業所100"), headings.toString());
    }
  }

  @Test
  void morePartnersThanACrossTableCanShowAreListedByProject() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    Project project = model.getProjects().getFirst();
    addOrganizations(model, 310).forEach(organization -> partner(project, organization, Involvement.COOPERATE));
    try (XSSFWorkbook workbook = workbook(model)) {
      XSSFSheet sheet = workbook.getSheet("事業×機関分担");
      StringBuilder others = new StringBuilder();
      List<String> counts = new ArrayList<>();
      for (int line = 1; line <= sheet.getLastRowNum() + 1; line++) {
        if (Exports.shown(sheet, "C" + line).startsWith("PJ-01")) {
          others.append(Exports.shown(sheet, "E" + line)).append('、');
          counts.add(Exports.shown(sheet, "F" + line));
        }
      }
      for (int i = 0; i < 310; i++) {
        assertTrue(others.indexOf("□事業所" + i + "、") >= 0, "事業所" + i);
      }
      assertEquals("312", counts.getFirst());
      assertEquals(List.of(""), counts.stream().skip(1).distinct().toList(), "counted once");
    }
  }

  private static void partner(Project project, Organization organization, Involvement involvement) {
    ProjectPartner partner = PlanFactory.eINSTANCE.createProjectPartner();
    partner.setOrganization(organization);
    partner.setInvolvement(involvement);
    project.getPartners().add(partner);
  }

  private static EditableCells.Cell<?, ?> cell(CouncilModel model, Project project, Organization organization) {
    SheetContext context = EditableCells.context(model, MidoriCouncil.YEAR, Locale.JAPANESE);
    return EditableCells.of(CouncilSheet.ROLE_MATRIX, context).stream()
        .filter(cell -> cell.row() == project && cell.column().label().equals(organization.getShortName()))
        .findFirst().orElseThrow();
  }

  private static void type(CouncilModel model, Project project, Organization organization, String text)
      throws Exception {
    enter(cell(model, project, organization), text, model);
  }

  private static <R, T> void enter(EditableCells.Cell<R, T> cell, String text, CouncilModel model)
      throws Exception {
    cell.set(cell.edit().type().read(Entry.text(text),
        EditableCells.context(model, MidoriCouncil.YEAR, Locale.JAPANESE)));
  }
}
