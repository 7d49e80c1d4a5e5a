package org.musubi.sheets;

import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every cell of every sheet, with its formula, its look, and how the sheet is printed (domain.md 6.0 to 6.5). */
class GoldenSheetsTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource(CouncilSheet.class)
  void theSheetOfTheSampleCouncil(CouncilSheet sheet) throws Exception {
    check(sheet.key(), Exports.request(MidoriCouncil.create(), folder, sheet));
  }

  @ParameterizedTest
  @EnumSource(CouncilSheet.class)
  void theBlankFormOfAnEmptyCouncil(CouncilSheet sheet) throws Exception {
    check(sheet.key() + "-blank", Exports.request(MidoriCouncil.empty(), folder, sheet));
  }

  @Test
  void theListOfMembersForThePublic() throws Exception {
    check("members-public",
        Exports.publicly(Exports.request(MidoriCouncil.create(), folder, CouncilSheet.MEMBERS)));
  }

  @Test
  void theEvaluationInEnglish() throws Exception {
    check("evaluation-english",
        Exports.inEnglish(Exports.request(MidoriCouncil.create(), folder, CouncilSheet.EVALUATION)));
  }

  private static void check(String name, SheetExportRequest request) throws Exception {
    try (XSSFWorkbook workbook = Exports.read(request)) {
      Goldens.check(name, SheetDump.of(workbook));
    }
  }
}
