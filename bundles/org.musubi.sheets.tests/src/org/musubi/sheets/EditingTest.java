package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.Edit;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Table;

/** What is entered in any cell arrives in the model; rows come and go without leaving anything broken. */
class EditingTest {

  /** Typed into every cell; what its type does not accept is left out. */
  private static final List<String> ENTRIES = List.of("2024-07-01", "3", "12.5", "令和6年度", "○", "新しい内容",
      "一行目\n二行目", "情報提供:新しい協力", "R6.5.1〜R8.3.31", "■1Q □2Q\n■3Q □4Q", "健康課\n000-222-0000");

  /**
   * Cells with a line for each of a list beside them take as many lines as that has; what a member does in a working
   * group may be told by the group itself.
   */
  private static final Set<String> DEPENDENT = Set.of("items.improvementKind", "items.responsible", "council.kind",
      "council.responsible", "members.agreement", "members.roles");

  @BeforeAll
  static void setUp() {
    AnalysisSetup.register();
  }

  private static List<CouncilModel> councils() {
    List<CouncilModel> councils = new ArrayList<>(List.of(MidoriCouncil.create(), MidoriCouncil.empty()));
    for (int seed = 100; seed < 106; seed++) {
      councils.add(RandomCouncil.of(seed));
    }
    return councils;
  }

  private static SheetContext context(CouncilModel model) {
    return EditableCells.context(model, MidoriCouncil.YEAR, Locale.JAPANESE);
  }

  @ParameterizedTest
  @EnumSource(CouncilSheet.class)
  void whatIsEnteredIsWhatTheCellHoldsThen(CouncilSheet sheet) throws Exception {
    for (CouncilModel model : councils()) {
      SheetContext context = context(model);
      for (EditableCells.Cell<?, ?> cell : EditableCells.of(sheet, context)) {
        enter(cell, context);
      }
      assertSound(model, sheet.key());
    }
  }

  private static <R, T> void enter(EditableCells.Cell<R, T> cell, SheetContext context) {
    List<String> entries = new ArrayList<>(ENTRIES);
    List<String> choices = cell.edit().type().choices(context);
    entries.addAll(choices.subList(0, Math.min(3, choices.size())));
    for (String entry : entries) {
      if (cell.column().isOpenFor(cell.row())) {
        enter(cell, entry, context);
      }
    }
  }

  /** True when the entry was accepted. */
  private static <R, T> boolean enter(EditableCells.Cell<R, T> cell, String entry, SheetContext context) {
    CellType<T> type = cell.edit().type();
    T value;
    try {
      value = type.read(Entry.text(entry), context);
    } catch (UnreadableException e) {
      assertFalse(e.getMessage().isBlank(), cell.place());
      return false;
    }
    cell.set(value);
    assertTrue(DEPENDENT.contains(cell.table().name() + "." + cell.column().key()) || type.same(value, cell.value()),
        () -> cell.place() + " was given " + entry + " and holds " + type.show(cell.value(), context));
    return true;
  }

  @ParameterizedTest
  @EnumSource(CouncilSheet.class)
  void aNewRowTakesEntriesAndIsThereWhenTheSheetIsMadeAgain(CouncilSheet sheet) throws Exception {
    for (CouncilModel model : councils()) {
      for (int i = 0; i < EditableCells.tables(sheet, context(model)).size(); i++) {
        Table<?> table = EditableCells.tables(sheet, context(model)).get(i);
        boolean hasPlace = !table.name().equals("groups") || hasGroups(model);
        for (int section = 0; hasPlace && table.rowEdit() != null && section < table.sections().size(); section++) {
          String id = born(sheet, table, table.sections().get(section).id(), context(model));
          assertTrue(ids(sheet, table.name(), model).contains(id),
              sheet.key() + " " + table.name() + " lacks the new row " + id);
          assertSound(model, table.name());
        }
      }
    }
  }

  /** A member of a working group can only be entered where there is a group. */
  private static boolean hasGroups(CouncilModel model) {
    return model.getCouncil() != null && !model.getCouncil().getWorkingGroups().isEmpty();
  }

  /** Makes a row and fills what can be filled in; returns its id. */
  private static <R> String born(CouncilSheet sheet, Table<R> table, String section, SheetContext context) {
    R row = table.rowEdit().create(context, section);
    for (Column<R> column : table.columns()) {
      if (column.edit() != null && column.isOpenFor(row)) {
        fill(EditableCells.cell(sheet, table, section, row, column, column.edit()), context);
      }
    }
    return table.rowId().apply(row);
  }

  private static <R, T> void fill(EditableCells.Cell<R, T> cell, SheetContext context) {
    List<String> entries = new ArrayList<>(cell.edit().type().choices(context));
    entries.addAll(ENTRIES);
    for (String entry : entries) {
      if (enter(cell, entry, context)) {
        return;
      }
    }
    Edit<R, T> edit = cell.edit();
    assertTrue(edit.type().choices(context).isEmpty(), cell.place() + " takes none of the entries");
  }

  @ParameterizedTest
  @EnumSource(CouncilSheet.class)
  void aRemovedRowLeavesNothingThatRefersToIt(CouncilSheet sheet) throws Exception {
    for (CouncilModel model : councils()) {
      int tables = EditableCells.tables(sheet, context(model)).size();
      for (int i = 0; i < tables && i < EditableCells.tables(sheet, context(model)).size(); i++) {
        removeAll(sheet, i, model);
      }
    }
  }

  private static void removeAll(CouncilSheet sheet, int index, CouncilModel model) throws Exception {
    Table<?> table = EditableCells.tables(sheet, context(model)).get(index);
    for (int left = table.sections().stream().mapToInt(s -> s.rows().size()).sum();
        table.rowEdit() != null && left > 0; left--) {
      String gone = removeFirst(table);
      if (gone.isEmpty()) {
        return;
      }
      assertSound(model, table.name() + " without " + gone);
      List<Table<?>> tables = EditableCells.tables(sheet, context(model));
      if (index >= tables.size() || !tables.get(index).name().equals(table.name())) {
        return;
      }
      table = tables.get(index);
      // The questions of a checklist stay; what is removed is the answer.
      assertFalse(sheet != CouncilSheet.CHECKLIST && ids(table).contains(gone),
          sheet.key() + " " + table.name() + " still has " + gone);
    }
  }

  private static <R> String removeFirst(Table<R> table) {
    for (Section<R> section : table.sections()) {
      if (!section.rows().isEmpty()) {
        R row = section.rows().getFirst();
        String id = table.rowId().apply(row);
        table.rowEdit().remove(row);
        return id;
      }
    }
    return "";
  }

  private static Set<String> ids(CouncilSheet sheet, String name, CouncilModel model) {
    Set<String> ids = new HashSet<>();
    EditableCells.tables(sheet, context(model)).stream().filter(table -> table.name().equals(name))
        .forEach(table -> ids.addAll(ids(table)));
    return ids;
  }

  private static <R> Set<String> ids(Table<R> table) {
    Set<String> ids = new HashSet<>();
    table.sections().forEach(section -> section.rows().forEach(row -> ids.add(table.rowId().apply(row))));
    return ids;
  }

  private static void assertSound(CouncilModel model, String after) throws Exception {
    assertEquals(List.of(), RandomCouncil.dangling(model), after);
    assertFalse(Councils.saved(model).isEmpty());
  }
}
