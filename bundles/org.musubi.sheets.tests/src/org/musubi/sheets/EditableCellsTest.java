package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.council.CouncilModel;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Table;

/** A sheet that comes back as it went changes nothing; what is filled in arrives. */
class EditableCellsTest {

  @BeforeAll
  static void setUp() {
    AnalysisSetup.register();
  }

  private static List<SheetContext> contexts() {
    List<SheetContext> contexts = new ArrayList<>();
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      contexts.add(EditableCells.context(MidoriCouncil.create(), MidoriCouncil.YEAR, locale));
      contexts.add(EditableCells.context(MidoriCouncil.empty(), MidoriCouncil.YEAR, locale));
      for (CouncilModel model : Councils.samples()) {
        contexts.add(EditableCells.context(model, Councils.yearOf(model), locale));
      }
    }
    for (int seed = 0; seed < 8; seed++) {
      contexts.add(EditableCells.context(RandomCouncil.of(seed), MidoriCouncil.YEAR,
          seed % 4 == 0 ? Locale.ENGLISH : Locale.JAPANESE));
    }
    return contexts;
  }

  @ParameterizedTest
  @EnumSource(CouncilSheet.class)
  void whatACellPrintsIsReadAsWhatItStandsFor(CouncilSheet sheet) {
    for (SheetContext context : contexts()) {
      EditableCells.of(sheet, context).forEach(cell -> readsBack(cell, context));
    }
  }

  private static <R, T> void readsBack(EditableCells.Cell<R, T> cell, SheetContext context) {
    T read;
    try {
      read = cell.edit().type().read(cell.printed(), context);
    } catch (UnreadableException e) {
      throw new AssertionError(cell.place() + ": " + e.getMessage(), e);
    }
    assertTrue(cell.edit().type().same(read, cell.value()),
        () -> cell.place() + " prints " + cell.printed() + ", which is read as " + read + ", not " + cell.value());
  }

  @ParameterizedTest
  @EnumSource(CouncilSheet.class)
  void writingWhatIsThereChangesNothing(CouncilSheet sheet) throws Exception {
    for (SheetContext context : contexts()) {
      List<String> before = Councils.saved(context.model()).lines().toList();
      for (EditableCells.Cell<?, ?> cell : EditableCells.of(sheet, context)) {
        writeBack(cell, context);
      }
      List<String> after = Councils.saved(context.model()).lines().toList();
      assertEquals(List.of(), after.stream().filter(line -> !before.contains(line)).toList(), sheet.key());
      assertEquals(before.size(), after.size(), sheet.key());
    }
  }

  private static <R, T> void writeBack(EditableCells.Cell<R, T> cell, SheetContext context) throws Exception {
    cell.set(cell.value());
    cell.set(cell.edit().type().read(cell.printed(), context));
  }

  /** The reader finds a column by its heading when the names in the workbook are lost. */
  @ParameterizedTest
  @EnumSource(CouncilSheet.class)
  void noTwoColumnsOfATableHaveTheSameHeading(CouncilSheet sheet) {
    for (SheetContext context : contexts()) {
      for (Table<?> table : EditableCells.tables(sheet, context)) {
        Set<String> labels = new HashSet<>();
        // Columns of a form whose headings are written by hand have none.
        for (Column<?> column : table.visibleColumns().stream().filter(c -> !c.label().isEmpty()).toList()) {
          assertTrue(labels.add((column.group() == null ? "" : column.group() + "/") + column.label()),
              table.name() + " has two columns " + column.label());
        }
      }
    }
  }
}
