package org.musubi.sheets.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.musubi.sheets.grid.Look.Line;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;

/** A declared sheet becomes cells. */
class ComposerTest {

  /** A row: a name and a number. */
  private record Thing(String name, Double size) {
  }

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A4, "things", "things", "B");

  private static List<Column<Thing>> columns() {
    return List.of(
        Column.<Thing>id(Thing::name),
        Column.<Thing>at("B", "name", "名前", 10).text(Thing::name).check(Validation.only("names")),
        Column.<Thing>at("C", "size", "大きさ", 8).value(thing -> Value.number(thing.size(), "0")).input(),
        Column.<Thing>at("D", "double", "2倍", 8).formula("{size}*{$factor}", "0"),
        Column.<Thing>helper("E", "factor", thing -> new Value.Number(2, "0"), Value.BLANK));
  }

  private static Table<Thing> table(String name, Thing... things) {
    return Table.of(name, null, columns(), List.of(things), Thing::name);
  }

  private static String formula(Grid grid, int row, int column) {
    return grid.cell(row, column).value() instanceof Value.Formula formula ? formula.template() : null;
  }

  private static String text(Grid grid, int row, int column) {
    return grid.cell(row, column).value() instanceof Value.Text text ? text.text() : null;
  }

  @Test
  void rowsAreFilledUpToFiveAndFormulasContinue() {
    Grid grid = Composer.compose(new SheetLayout("紙", PAGE).at(3, table("things", new Thing("机", 3.0))));
    assertEquals("名前", text(grid, 2, 1));
    assertEquals("机", text(grid, 3, 1));
    assertEquals("机", text(grid, 3, 0));
    assertEquals("C4*$E4", formula(grid, 3, 3));
    assertEquals("C8*$E8", formula(grid, 7, 3));
    assertNull(grid.cell(8, 1));
    assertEquals(Set.of(0, 4), grid.hiddenColumns());
  }

  @Test
  void inputAndComputedCellsHaveTheirColours() {
    Grid grid = Composer.compose(new SheetLayout("紙", PAGE).at(1, table("things", new Thing("机", null))));
    assertEquals(Look.Fill.INPUT, grid.cell(1, 2).look().fill());
    assertEquals(Look.Fill.DERIVED, grid.cell(1, 3).look().fill());
    assertEquals("–", text(grid, 1, 2), "a missing number is no 0");
  }

  @Test
  void aTableHasMediumLinesAroundAndThinOnesInside() {
    Grid grid = Composer.compose(new SheetLayout("紙", PAGE).at(1, table("things", new Thing("机", 1.0))));
    assertEquals(new Look.Borders(Line.MEDIUM, Line.THIN, Line.MEDIUM, Line.MEDIUM),
        grid.cell(0, 1).look().borders());
    assertEquals(Line.THIN, grid.cell(2, 2).look().borders().top());
    assertEquals(Line.MEDIUM, grid.cell(5, 3).look().borders().bottom());
    assertEquals(Line.MEDIUM, grid.cell(3, 3).look().borders().right());
  }

  @Test
  void checksReachOverBlankRowsToo() {
    Grid grid = Composer.compose(new SheetLayout("紙", PAGE).at(1, table("things", new Thing("机", 1.0))));
    assertEquals("B2:B6", grid.checks().getFirst().area().reference());
  }

  @Test
  void formulasReachOtherTablesSectionsSubtotalsAndRows() {
    Section<Thing> first = new Section<>("first", "一", List.of(new Thing("机", 1.0), new Thing("椅子", 2.0)),
        Map.of("double", Value.formula("SUM({double:section})")), 0);
    Section<Thing> second = new Section<>("second", "二", List.of(new Thing("棚", 3.0)), Map.of(), 0);
    Table<Thing> things = new Table<>("things", "物", columns(), List.of(first, second), Thing::name);
    List<Column<String>> columns = List.of(Column.<String>at("B", "result", "結果", 0).value(Value::formula));
    Table<String> results = Table.ofResults("results", null, columns,
        List.of("{things.size}", "{things.size#first}", "{things.double=first}", "{things.size:棚}"), r -> r);
    Grid grid = Composer.compose(new SheetLayout("紙", PAGE).at(1, things).below(2, results));
    assertEquals("一", text(grid, 2, 1));
    assertEquals("SUM(D4:D5)", formula(grid, 5, 3));
    assertEquals("二", text(grid, 6, 1));
    assertEquals(List.of("$C$3:$C$8", "$C$4:$C$5", "$D$6", "$C$8"),
        IntStream.rangeClosed(11, 14).mapToObj(row -> formula(grid, row, 1)).toList());
  }

  @Test
  void aMistakeInADeclarationIsNamed() {
    List<Column<Thing>> wrong = List.of(Column.<Thing>at("B", "name", "名前", 10).formula("{nmae}", "0"));
    SheetLayout layout = new SheetLayout("紙", PAGE)
        .at(1, Table.of("things", null, wrong, List.of(new Thing("机", 1.0)), Thing::name));
    assertEquals("No column nmae in table things",
        assertThrows(IllegalArgumentException.class, () -> Composer.compose(layout)).getMessage());
  }

  @Test
  void blocksStandBesideAndUnderEachOther() {
    List<Column<Thing>> right = List.of(Column.<Thing>at("G", "name", "名前", 10).text(Thing::name));
    Table<Thing> left = table("things", new Thing("机", 1.0));
    Notes notes = Notes.across("G", "H", "注", List.of("一", "二"));
    Grid grid = Composer.compose(new SheetLayout("紙", PAGE).at(2, left).beside(notes)
        .under(notes, 1, Table.ofResults("right", null, right, List.of(new Thing("棚", 2.0)), Thing::name))
        .below(1, Notes.across("B", "D", null, List.of("終わり"))));
    assertEquals("注", text(grid, 1, 6));
    assertEquals("名前", text(grid, 5, 6));
    assertEquals("棚", text(grid, 6, 6));
    assertEquals("終わり", text(grid, 8, 1));
  }

  @Test
  void groupHeadingsAreMergedAcrossAndOthersDown() {
    List<Column<Thing>> columns = List.of(
        Column.<Thing>at("B", "a", "甲", 10),
        Column.<Thing>at("C", "b", "乙", 10).group("組"),
        Column.<Thing>at("D", "c", "丙", 10).group("組"));
    Grid grid = Composer.compose(new SheetLayout("紙", PAGE)
        .at(1, Table.of("things", null, columns, List.of(), Thing::name)));
    assertEquals(Set.of("B1:B2", "C1:D1"),
        Set.copyOf(grid.merges().stream().map(Area::reference).toList()));
  }

  @Test
  void aRowIsHighEnoughForItsLongestText() {
    Grid grid = Composer.compose(new SheetLayout("紙", PAGE)
        .at(1, table("things", new Thing("短", 1.0), new Thing("とても長い名前の机".repeat(3), 2.0))));
    assertTrue(grid.heights().get(2) > 5 * 15, "27 signs, 4 on a line: " + grid.heights().get(2));
    assertTrue(grid.heights().get(1) < 25, "one line: " + grid.heights().get(1));
  }

  @Test
  void aTextTooLongForTheHighestRowIsPrintedSmaller() {
    Grid grid = Composer.compose(new SheetLayout("紙", PAGE)
        .at(1, table("things", new Thing("長い文章です。".repeat(30), 1.0))));
    assertTrue(grid.heights().get(1) <= 409, "Excel allows no higher row: " + grid.heights().get(1));
    assertTrue(grid.cell(1, 1).look().font().size() < 10.5);
  }

  @Test
  void aTableBeginsOnANewPageRatherThanWithItsHeadingAlone() {
    Thing[] many = IntStream.range(0, 30).mapToObj(i -> new Thing("物" + i, 1.0)).toArray(Thing[]::new);
    List<Column<Thing>> wide = List.of(Column.<Thing>at("B", "x", "広い", 140).text(Thing::name));
    Table<Thing> first = Table.of("things", null, wide, List.of(many).subList(0, 23), Thing::name);
    Table<Thing> second = Table.of("more", "次の表", wide, List.of(many), Thing::name);
    Grid grid = Composer.compose(new SheetLayout("紙", PAGE).at(1, first).below(1, second));
    assertEquals(List.of(24), List.copyOf(grid.pageBreaks()), "with the empty line before the title in line 26");
  }

  @Test
  void mergedFieldsCarryTheirBorderAllAround() {
    Grid grid = Composer.compose(new SheetLayout("紙", new PageSetup(PageSetup.Paper.A3, null, null, "A"))
        .at(1, new Fields().title("B", "D", "題").field(2, "B", "C", "左")));
    assertEquals(Line.THIN, grid.cell(1, 2).look().borders().right());
    assertNull(grid.cell(0, 2), "a title has no border");
    assertEquals(1, grid.page().frozenRows());
  }
}
