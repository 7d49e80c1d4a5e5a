package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.council.CouncilModel;
import org.musubi.sheets.content.Variant;

/** The house style a council begins with, filled as it is, says what our own layout says, cell by cell. */
class StartingTemplateTest {

  static {
    AnalysisSetup.register();
  }

  @TempDir
  Path folder;

  private void assertSame(SheetExportRequest request, Path template) throws Exception {
    try (XSSFWorkbook own = Exports.read(request); XSSFWorkbook filled = HouseStyles.fill(request, template)) {
      List<String> expected = HouseStyles.contents(own);
      List<String> actual = HouseStyles.contents(filled);
      assertEquals(HouseStyles.difference(expected, actual), HouseStyles.difference(actual, expected));
      assertEquals(expected, actual);
      assertEquals(HouseStyles.names(own), HouseStyles.names(filled));
      assertEquals(HouseStyles.meta(own), HouseStyles.meta(filled));
    }
  }

  @ParameterizedTest
  @EnumSource(CouncilSheet.class)
  void everySheetHasTheSameContents(CouncilSheet sheet) throws Exception {
    SheetExportRequest request = Exports.request(MidoriCouncil.create(), folder, sheet);
    assertSame(request, HouseStyles.starting(request, folder.resolve("start.xlsx")));
  }

  @ParameterizedTest
  @EnumSource(CouncilSheet.class)
  void theSampleCouncilToo(CouncilSheet sheet) throws Exception {
    CouncilModel model = Councils.samples().getFirst();
    SheetExportRequest request = new SheetExportRequest(model, Set.of(sheet), Councils.yearOf(model), false,
        false, MidoriCouncil.PRINTED, folder, true);
    assertSame(request, HouseStyles.starting(request, folder.resolve("start.xlsx")));
  }

  /** Sheets whose columns or order of parts depend on the council have to stand as they were begun. */
  @ParameterizedTest
  @EnumSource(value = CouncilSheet.class,
      names = {"COVER", "MID_TERM_PLAN", "POLICY_MATRIX", "ROLE_MATRIX", "WORKSHOP"}, mode = EnumSource.Mode.EXCLUDE)
  void aTemplateOfTheFullCouncilTakesAnEmptyOne(CouncilSheet sheet) throws Exception {
    Path template = HouseStyles.starting(Exports.request(MidoriCouncil.create(), folder, sheet),
        folder.resolve("start.xlsx"));
    assertSame(Exports.request(MidoriCouncil.empty(), folder, sheet), template);
  }

  @ParameterizedTest
  @EnumSource(value = Variant.class, names = "FILL_IN", mode = EnumSource.Mode.EXCLUDE)
  void allSheetsTogether(Variant variant) throws Exception {
    SheetExportRequest request = Exports.as(variant, Exports.request(MidoriCouncil.create(), folder));
    assertSame(request, HouseStyles.starting(request, folder.resolve("start.xlsx")));
  }

  /** Our own sheets have a hint above everything, so that all rows differ by one. */
  @Test
  void theVariantForFillingInSaysTheSameBelowItsHint() throws Exception {
    SheetExportRequest request = Exports.as(Variant.FILL_IN, Exports.request(MidoriCouncil.create(), folder));
    Path template = HouseStyles.starting(request, folder.resolve("start.xlsx"));
    try (XSSFWorkbook own = Exports.read(request); XSSFWorkbook filled = HouseStyles.fill(request, template)) {
      List<String> expected = HouseStyles.shown(own);
      List<String> actual = HouseStyles.shown(filled);
      expected.removeIf(text -> text.startsWith("黄色のセルに記入"));
      assertEquals(String.join("\n", expected), String.join("\n", actual));
    }
  }

  @Test
  void theEnglishSheetsToo() throws Exception {
    SheetExportRequest request = Exports.inEnglish(Exports.request(MidoriCouncil.create(), folder));
    assertSame(request, HouseStyles.starting(request, folder.resolve("start.xlsx")));
  }
}
