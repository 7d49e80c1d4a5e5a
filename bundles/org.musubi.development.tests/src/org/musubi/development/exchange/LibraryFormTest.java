package org.musubi.development.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.development.DevelopmentTest;
import org.musubi.development.candidates.Candidates;
import org.musubi.development.candidates.Filters;
import org.musubi.development.candidates.Wish;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.CostClass;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.core.HealthField;
import org.musubi.model.core.Provenance;
import org.musubi.model.stakeholders.ResourceKind;

/** Own purposes, targets and examples as a workbook: out, filled, in, and to another council. */
class LibraryFormTest extends DevelopmentTest {

  @TempDir
  private Path folder;

  private final Library library = empty();

  @AfterEach
  void restoreLanguage() {
    Locale.setDefault(Locale.JAPAN);
  }

  /** Writes the form and fills it. */
  private Path form(Consumer<XSSFWorkbook> filling) throws Exception {
    Path file = folder.resolve("form.xlsx");
    LibraryWorkbook.writeForm(library, file, true);
    edit(file, filling);
    return file;
  }

  private static void edit(Path file, Consumer<XSSFWorkbook> filling) throws IOException {
    try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      filling.accept(workbook);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  /** Fills a row below the example by the headers of the columns: title, text, title, text … */
  private static void row(XSSFWorkbook workbook, FormSheet sheet, String... titlesAndTexts) {
    Sheet found = workbook.getSheet(sheet.title(Locale.getDefault()));
    Row row = found.createRow(found.getLastRowNum() + 1);
    for (int i = 0; i < titlesAndTexts.length; i += 2) {
      row.createCell(column(found, titlesAndTexts[i])).setCellValue(titlesAndTexts[i + 1]);
    }
  }

  private static int column(Sheet sheet, String title) {
    for (var cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().replace("*", "").equals(title)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError(title);
  }

  private static void fill(XSSFWorkbook workbook) {
    row(workbook, FormSheet.PURPOSES, "コード", "目的-A", "名称", "腰痛を減らす", "分野", "職場環境・安全");
    row(workbook, FormSheet.TARGETS, "コード", "対象-A", "名称", "一人親方");
    row(workbook, FormSheet.TEMPLATES, "コード", "事業例-A", "名称", "朝礼5分の体操", "概要", "組合と作る", "目的",
        "目的-A 腰痛を減らす", "ターゲット1", "対象-A", "ターゲット2", "T5", "必須の機関1", "OT21", "連携できそうな機関1", "産業保健総合支援センター",
        "進め方", "話題を決める\n配る\n数える", "資源の種類", "教材、広報媒体", "難しさ", "2", "費用", "少ない", "準備期間(月)", "3",
        "小規模向け", "○", "注意点", "無理をしない");
    row(workbook, FormSheet.INDICATORS, "事業例コード", "事業例-A", "観点", "アウトプット", "名称", "使った現場の数", "単位", "現場",
        "目標の例", "年30現場");
    row(workbook, FormSheet.INDICATORS, "事業例コード", "事業例-A", "観点", "アウトカム", "名称", "腰痛のある人の割合", "単位", "%",
        "望ましい向き", "低いほど良い");
  }

  private ImportReport load(Path file, boolean replace) throws LibraryFileException {
    return LibraryImport.apply(LibraryForm.read(file, library), library, replace);
  }

  @Test
  void theEmptyFormBringsNothing() throws Exception {
    LibraryForm form = LibraryForm.read(form(workbook -> { }), library);

    assertEquals(0, form.size());
    assertEquals(List.of(), form.problems());
    assertEquals(List.of(), LibraryImport.apply(form, library, false).added());
    assertNull(library.model().getOwnCatalogue());
  }

  @Test
  void aFilledFormBecomesOwnEntriesThatCanBeFound() throws Exception {
    ImportReport report = load(form(LibraryFormTest::fill), false);
    ProjectTemplate template = template(library, "事業例-A");

    assertEquals(List.of(), report.problems());
    assertEquals(3, report.added().size());
    assertEquals(Provenance.COUNCIL, template.getProvenance());
    assertEquals("腰痛を減らす", template.getPurpose().getName());
    assertEquals(HealthField.WORKENV, template.getPurpose().getField());
    assertEquals(targets(library, "対象-A", "T5"), template.getTargets());
    assertEquals(types(library, "OT21"), template.getRequiredPartners());
    assertEquals(types(library, "OT13"), template.getOptionalPartners());
    assertEquals(List.of("話題を決める", "配る", "数える"), template.getSteps());
    assertEquals(List.of(ResourceKind.MATERIAL, ResourceKind.MEDIA), template.getResourceKinds());
    assertEquals(2, template.getDifficulty());
    assertEquals(CostClass.LOW, template.getCostClass());
    assertEquals(3, template.getLeadTimeMonths());
    assertTrue(Filters.isForSmallFirms(template));
    assertEquals("年30現場", template.getOutputIndicators().getFirst().getExampleTarget());
    assertEquals("%", template.getOutcomeIndicators().getFirst().getUnit().getName());
    assertSame(template, new Candidates(library).of(new Wish(List.of(template.getPurpose()), List.of(), List.of(),
        Filters.NONE)).getFirst().template());
  }

  @Test
  void whatIsSharedIsTheSameInAnotherCouncil() throws Exception {
    load(form(LibraryFormTest::fill), false);
    Path shared = folder.resolve("shared.xlsx");
    assertEquals(3, LibraryWorkbook.writeOwn(library, shared, false));
    Library other = empty();
    ImportReport report = LibraryImport.apply(LibraryForm.read(shared, other), other, false);
    ProjectTemplate here = template(library, "事業例-A");
    ProjectTemplate there = template(other, "事業例-A");

    assertEquals(List.of(), report.problems());
    assertEquals(here.getSteps(), there.getSteps());
    assertEquals(here.getRequiredPartners().getFirst().getCode(), there.getRequiredPartners().getFirst().getCode());
    assertEquals(here.getTags(), there.getTags());
    assertEquals(here.getCaution(), there.getCaution());
    assertEquals(here.getOutcomeIndicators().getFirst().getDirection(),
        there.getOutcomeIndicators().getFirst().getDirection());
    assertEquals("試しの協議会", there.getSourceNote());
    assertFalse(there.getPurpose().eIsProxy());
    assertSame(other.model(), there.getPurpose().eContainer().eContainer(), "a purpose of the other council");
  }

  @Test
  void theSameCodeIsNotDoubled() throws Exception {
    Path file = form(LibraryFormTest::fill);
    load(file, false);
    ProjectTemplate template = template(library, "事業例-A");
    template.setName("名前を変えた");
    ImportReport kept = load(file, false);
    assertEquals(3, kept.kept().size());
    assertEquals("名前を変えた", template.getName());

    ImportReport replaced = load(file, true);
    assertEquals(3, replaced.replaced().size());
    assertEquals("朝礼5分の体操", template.getName());
    assertEquals(1, template.getOutputIndicators().size(), "indicators of the file, once");
    assertEquals(1, library.model().getOwnCatalogue().getProjectTemplates().size());
    assertEquals(2, library.model().getOwnCatalogue().getIndicatorTemplates().size());
  }

  @Test
  void refusedRowsSayWhereAndWhy() throws Exception {
    Path file = form(workbook -> {
      fill(workbook);
      row(workbook, FormSheet.TEMPLATES, "コード", "事業例-B", "名称", "目的のない例", "ターゲット1", "T5");
      row(workbook, FormSheet.TEMPLATES, "コード", "事業例-C", "名称", "難しすぎる例", "目的", "P99", "ターゲット1", "T5", "難しさ", "9",
          "費用", "ただ");
      row(workbook, FormSheet.TEMPLATES, "コード", "C-P01-T1", "名称", "むすびのコード", "目的", "P01", "ターゲット1", "T5");
      row(workbook, FormSheet.TEMPLATES, "コード", "事業例-A", "名称", "もう一度", "目的", "P01", "ターゲット1", "T5");
      row(workbook, FormSheet.INDICATORS, "事業例コード", "事業例-C", "観点", "アウトプット", "名称", "読めない例の指標");
      row(workbook, FormSheet.INDICATORS, "事業例コード", "事業例-A", "観点", "過程", "名称", "観点のない指標");
    });
    ImportReport report = load(file, false);
    List<String> messages = report.problems().stream().map(RowProblem::message).toList();

    assertEquals(3, report.added().size(), "the good rows are there");
    assertEquals(List.of(4, 5, 5, 5, 6, 7, 6, 7), report.problems().stream().map(RowProblem::row).toList(),
        messages::toString);
    assertTrue(messages.get(0).contains("「目的」が空です"), messages::toString);
    assertTrue(messages.get(1).contains("P99"), messages::toString);
    assertTrue(messages.get(2).contains("かからない、少ない、中くらい、多い"), messages::toString);
    assertTrue(messages.get(3).contains("1〜5の整数"), messages::toString);
    assertTrue(messages.get(4).contains("C-P01-T1"), messages::toString);
    assertTrue(messages.get(5).contains("前の行にもあります"), messages::toString);
    assertTrue(messages.get(6).contains("事業例-C"), messages::toString);
    assertTrue(messages.get(7).contains("アウトプット、アウトカム"), messages::toString);
  }

  @Test
  void codesMayBeLeftToMusubi() throws Exception {
    Path file = form(workbook -> row(workbook, FormSheet.PURPOSES, "名称", "熱中症を防ぐ", "分野", "職場環境・安全"));
    load(file, false);
    ImportReport again = load(file, false);
    Purpose purpose = library.model().getOwnCatalogue().getPurposes().getFirst();

    assertNotNull(purpose.getCode());
    assertEquals(List.of(purpose), again.kept());
  }

  @Test
  void anEnglishFormIsReadInJapanese() throws Exception {
    Locale.setDefault(Locale.ENGLISH);
    Path file = form(workbook -> row(workbook, FormSheet.PURPOSES, "Code", "X-1", "Name", "Less back pain",
        "Health field", "Work environment and safety"));
    Locale.setDefault(Locale.JAPAN);

    assertEquals(1, load(file, false).added().size());
  }

  @Test
  void theFormOffersChoices() throws Exception {
    edit(form(workbook -> { }), workbook -> {
      Sheet templates = workbook.getSheet("事業例");
      assertTrue(templates.getDataValidations().size() >= 12, "lists for purpose, targets, partners, kind …");
      assertEquals("PURPOSES", templates.getDataValidations().getFirst().getValidationConstraint().getFormula1());
      assertTrue(workbook.getName("PURPOSES").getRefersToFormula().endsWith("$13"), "twelve purposes below a header");
      assertEquals("@", templates.getColumnStyle(0).getDataFormatString(), "a code such as 1-2 stays a text");
      assertTrue(workbook.isSheetHidden(workbook.getSheetIndex("_lists")));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"text.xlsx", "empty.xlsx", "other.xlsx", "missing.xlsx", "."})
  void filesThatAreNoFormAreRefusedInASentence(String name) throws Exception {
    Files.writeString(folder.resolve("text.xlsx"), "コード,名称");
    Files.createFile(folder.resolve("empty.xlsx"));
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("other.xlsx"))) {
      workbook.createSheet("家計簿");
      workbook.write(out);
    }
    LibraryFileException refused = assertThrows(LibraryFileException.class,
        () -> LibraryForm.read(folder.resolve(name), library));

    assertTrue(refused.getMessage().endsWith("。"), refused.getMessage());
    assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
  }

  @Test
  void aFileIsNotReplacedUnasked() throws Exception {
    Path file = Files.writeString(folder.resolve("mine.xlsx"), "precious");

    assertThrows(LibraryFileException.class, () -> LibraryWorkbook.writeForm(library, file, false));
    assertEquals("precious", Files.readString(file));
    try (var left = Files.list(folder)) {
      assertEquals(1, left.count(), "no temporary file stays");
    }
  }

  @Test
  void textsThatLookLikeFormulasOrEscapesStayTexts() throws Exception {
    load(form(workbook -> row(workbook, FormSheet.PURPOSES, "コード", "式-1", "名称", "式", "分野", "がん")), false);
    library.model().getOwnCatalogue().getPurposes().getFirst().setName("=1+1 _x0041_");
    Path shared = folder.resolve("shared.xlsx");
    LibraryWorkbook.writeOwn(library, shared, false);
    Library other = empty();
    LibraryImport.apply(LibraryForm.read(shared, other), other, false);

    assertEquals("=1+1 _x0041_", other.model().getOwnCatalogue().getPurposes().getFirst().getName());
  }
}
