package org.musubi.roundtrip.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.roundtrip.Dump;
import org.musubi.roundtrip.RoundTrip;
import org.musubi.roundtrip.Sample;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.apply.ImportStep;
import org.musubi.roundtrip.history.SheetHistory;
import org.musubi.roundtrip.locate.FoundRow;
import org.musubi.roundtrip.locate.FoundTable;
import org.musubi.roundtrip.locate.LiveRow;
import org.musubi.roundtrip.locate.LiveSheet;
import org.musubi.roundtrip.locate.LiveSheets;
import org.musubi.roundtrip.locate.LiveTable;
import org.musubi.roundtrip.locate.Printing;
import org.musubi.roundtrip.locate.TableFinder;
import org.musubi.roundtrip.read.BookReader;
import org.musubi.roundtrip.report.Outcome;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetDefinitions;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.sheets.SuggestedYear;
import org.musubi.sheets.layout.Column;

/**
 * Cells of all sheets of the sample, filled with what another row of their column holds, arrive as the same changes
 * made in the model.
 */
class SampleEditsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final int ROUNDS = 5;
  private static final int EDITS = 25;

  /** A cell of the present model and where it stands in the sent workbook. */
  private record Place(LiveTable table, LiveRow row, Column<Object> column, String sheet, int line, int index) {

    Slot slot() {
      return Slot.of(column, row.row(), table.sheet().context());
    }
  }

  /** What is done to a cell. */
  private record Edit(Place place, Object value) {
  }

  @TempDir
  Path folder;

  @Test
  void editsOfTheSheetsAreEditsOfTheModel() throws Exception {
    CouncilModel first = Sample.load();
    FiscalYear year = SuggestedYear.of(first, DAY);
    Path sent = new SheetExporter().export(new SheetExportRequest(first, EnumSet.allOf(CouncilSheet.class), year,
        false, false, DAY, folder, true), ProgressListener.NONE).getFirst();
    SheetHistory history = SheetHistory.of(folder.resolve("midori.musubi"));
    history.remember(sent);
    Set<String> known = Dump.ids(first);
    int done = 0;
    for (int round = 0; round < ROUNDS; round++) {
      CouncilModel expected = Sample.load();
      List<Edit> edits = choose(places(expected, sent, year), new Random(round));
      edits.forEach(edit -> edit.place().slot().put(edit.value()));
      // Some cells of different sheets stand for the same entry; that the last one wins is no fault.
      if (edits.stream().anyMatch(e -> !e.place().slot().same(e.place().slot().present(), e.value()))) {
        continue;
      }
      done++;
      CouncilModel model = Sample.load();
      Comparison comparison =
          new RoundTrip(model, history).compare(List.of(ReturnedFile.of(type(sent, edits))), null);
      assertEquals(List.of(), comparison.problems());
      assertEquals(edits.size(), comparison.count(CellState.TAKE), () -> describe(edits));
      assertTrue(comparison.rows().stream().allMatch(row -> row.question() == null && row.kind() == RowKind.KNOWN));
      ImportStep step = new ImportStep(Decisions.suggested(comparison));
      step.run();
      assertEquals(0, step.report().count(Outcome.REFUSED), step.report().text(Locale.JAPANESE));
      assertEquals(Dump.of(expected, known), Dump.of(model, known), () -> describe(edits));
    }
    assertTrue(done > ROUNDS / 2, "Only " + done + " rounds could be compared");
  }

  private static String describe(List<Edit> edits) {
    StringBuilder text = new StringBuilder();
    edits.forEach(edit -> text.append(edit.place().sheet()).append(' ').append(edit.place().line() + 1).append(' ')
        .append(edit.place().column().key()).append(" := ").append(edit.place().slot().show(edit.value()))
        .append('\n'));
    return text.toString();
  }

  /** All cells that are read back, in the order of the sheets. */
  private static List<Place> places(CouncilModel model, Path sent, FiscalYear year) throws Exception {
    TableFinder finder = new TableFinder(BookReader.read(sent));
    LiveSheets sheets = new LiveSheets(model, SheetDefinitions.all());
    List<Place> places = new ArrayList<>();
    for (String key : sheets.keys()) {
      for (LiveSheet sheet : sheets.of(Printing.usual(year, Locale.JAPANESE), key)) {
        for (LiveTable table : sheet.tables()) {
          FoundTable found = finder.find(table).orElseThrow();
          for (LiveRow row : table.rows()) {
            List<FoundRow> lines = found.rows().stream().filter(line -> line.id().equals(row.id())).toList();
            if (row.id().isEmpty() || lines.size() != 1) {
              continue;
            }
            table.inputs().stream().map(column -> new Place(table, row, column, found.worksheet().name(),
                lines.getFirst().row(), found.columns().get(column.key())))
                .filter(place -> place.slot().isPossible()).forEach(places::add);
          }
        }
      }
    }
    return places;
  }

  private static List<Edit> choose(List<Place> places, Random random) {
    List<Place> shuffled = new ArrayList<>(places);
    Collections.shuffle(shuffled, random);
    Set<String> rows = new HashSet<>();
    List<Edit> edits = new ArrayList<>();
    for (Place place : shuffled) {
      // Names stay: a row that bears the name of another one is asked about.
      if (edits.size() < EDITS && !place.column().isNaming() && rows.add(place.row().id())) {
        Object value = legal(place, places, random);
        if (value != null && !place.slot().same(value, place.slot().present())) {
          edits.add(new Edit(place, value));
        }
      }
    }
    edits.sort((one, other) -> places.indexOf(one.place()) - places.indexOf(other.place()));
    return edits;
  }

  /** What another row of the column holds. */
  private static Object legal(Place place, List<Place> places, Random random) {
    List<Object> values = places.stream()
        .filter(other -> other.table() == place.table() && other.column() == place.column())
        .map(other -> other.slot().present())
        .filter(value -> value != null && !(value instanceof Collection<?> many && many.isEmpty()))
        .filter(value -> !place.slot().show(value).isEmpty()).toList();
    return values.isEmpty() ? null : values.get(random.nextInt(values.size()));
  }

  private Path type(Path sent, List<Edit> edits) throws Exception {
    Path returned = folder.resolve("returned.xlsx");
    try (InputStream in = Files.newInputStream(sent); XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(returned)) {
      for (Edit edit : edits) {
        XSSFSheet sheet = workbook.getSheet(edit.place().sheet());
        sheet.getRow(edit.place().line()).getCell(edit.place().index(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
            .setCellValue(edit.place().slot().show(edit.value()));
      }
      workbook.write(out);
    }
    return returned;
  }
}
