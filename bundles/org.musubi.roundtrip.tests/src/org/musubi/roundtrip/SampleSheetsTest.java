package org.musubi.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.ReturnedFile;
import org.musubi.roundtrip.history.SheetHistory;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.sheets.SuggestedYear;
import org.musubi.sheets.content.Variant;

/** All sheets of the sample council come back as they went, with the exported copy and without. */
class SampleSheetsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({"COUNCIL, false, JA", "COUNCIL, true, JA", "FILL_IN, false, EN", "MEETING, false, JA"})
  void unchangedSheetsChangeNothing(Variant variant, boolean isPublic, Language language) throws Exception {
    CouncilModel model = Sample.load();
    FiscalYear year = SuggestedYear.of(model, DAY);
    Path file = new SheetExporter().export(new SheetExportRequest(model, EnumSet.allOf(CouncilSheet.class), year,
        isPublic, false, DAY, folder, true, Set.of(), language, variant, null), ProgressListener.NONE).getFirst();
    SheetHistory history = SheetHistory.of(folder.resolve("midori.musubi"));
    history.remember(file);
    assertUnchanged(new RoundTrip(model, history).compare(List.of(ReturnedFile.of(file)), year), true);
    if (!isPublic) {
      assertUnchanged(new RoundTrip(model, SheetHistory.none()).compare(List.of(ReturnedFile.of(file)), year), false);
    }
  }

  private static void assertUnchanged(Comparison comparison, boolean hasBase) {
    assertEquals(List.of(), comparison.failures());
    assertEquals(hasBase, comparison.files().getFirst().hasBase());
    assertEquals(hasBase ? 0 : 1, comparison.files().getFirst().notes().size(),
        () -> comparison.files().getFirst().notes().toString());
    assertTrue(comparison.rows().isEmpty(), () -> {
      StringBuilder text = new StringBuilder();
      comparison.rows().forEach(row -> row.cells().forEach(cell -> text.append(row.kind()).append(' ')
          .append(row.tableTitle()).append(' ').append(cell.sheet()).append(' ').append(cell.address()).append(' ')
          .append(cell.columnKey()).append(' ').append(cell.state()).append(": ").append(cell.before()).append(" / ")
          .append(cell.now()).append(" / ").append(cell.offers().getFirst().entered()).append(" / ")
          .append(cell.offers().getFirst().problem()).append('\n')));
      return text.toString();
    });
  }
}
