package org.musubi.viewpoint.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.viewpoint.table.School.cell;
import static org.musubi.viewpoint.table.School.column;
import static org.musubi.viewpoint.table.School.get;
import static org.musubi.viewpoint.table.School.line;
import static org.musubi.viewpoint.table.School.list;
import static org.musubi.viewpoint.table.School.picture;
import static org.musubi.viewpoint.table.School.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.viewpoint.specification.TableTool;
import org.musubi.viewpoint.tool.ToolException;

/** Editing tables: each change is one step of undo and undoing gives the start again. */
class TableToolsTests {
  private School school;
  private String start;

  @BeforeEach
  void open() throws Exception {
    school = new School();
    start = school.file();
  }

  @AfterEach
  void close() {
    school.close();
  }

  /** The change was one step, and taking it back gives file and table of the start. */
  private void undoGives(Table table, List<String> before) throws IOException {
    assertTrue(school.runner.canUndo());
    List<String> after = picture(table);
    school.runner.undo();
    school.session.refreshChanged();
    assertFalse(school.runner.canUndo(), "one step");
    assertEquals(start, school.file());
    assertEquals(before, picture(table));
    school.runner.redo();
    school.session.refreshChanged();
    assertEquals(after, picture(table));
  }

  private void edit(Table table, EObject element, String column, String text) {
    school.tools.edit(line(table, element), column(table, column), text);
  }

  @ParameterizedTest
  @CsvSource({"Hours, 12, 12", "Hours, ' 7 ', 7", "Hours, '', ''", "Optional, true, true", "Level, Advanced, Advanced",
      "Level, advanced, Advanced", "Taught by, Baba, Baba", "Taught by, '', ''", "Assistants, 'Abe, Fixed', 'Abe, Fixed'",
      "Assistants, '', ''", "Span, Alg x 9, Alg x 9"})
  void aTypedTextBecomesAValueOfTheFeature(String column, String typed, String shown) throws IOException {
    Table table = school.open("Courses");
    if ("Assistants".equals(column)) {
      School.add(school.algebra, "assistants", school.baba);
      start = school.file();
      school.session.refreshChanged();
    }
    List<String> before = picture(table);
    edit(table, school.algebra, column, typed);
    assertEquals(shown, text(table, school.algebra, column));
    undoGives(table, before);
  }

  @ParameterizedTest
  @CsvSource({"Hours, many", "Hours, 1.5", "Level, high", "Taught by, Nobody", "Span, nothing", "Span, A x many"})
  void aTextThatIsNoValueIsRefusedAndNothingChanges(String column, String typed) throws IOException {
    Table table = school.open("Courses");
    List<String> before = picture(table);
    ToolException refused = assertThrows(ToolException.class, () -> edit(table, school.algebra, column, typed));
    assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
    assertEquals(start, school.file());
    assertEquals(before, picture(table));
    assertFalse(school.runner.canUndo());
  }

  @Test
  void theSentenceOfAServiceReachesTheUser() {
    Table table = school.open("Courses");
    ToolException refused =
        assertThrows(ToolException.class, () -> edit(table, school.algebra, "Span", "A x many"));
    assertTrue(refused.getMessage().endsWith("\"many\" is no number of hours."), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"Code, false", "Parts, false", "Hours, true", "Span, true", "Teacher's name, true"})
  void whatIsComputedOrContainedIsNotEdited(String column, boolean editable) {
    Table table = school.open("Courses");
    assertEquals(editable, school.tools.canEdit(line(table, school.algebra), column(table, column)).allowed());
    assertEquals(editable, cell(table, school.algebra, column).isEditable());
  }

  @Test
  void aConditionDecidesForEachCell() {
    Table table = school.open("Courses");
    assertFalse(school.tools.canEdit(line(table, school.music), column(table, "Span")).allowed(), "no hours");
    assertFalse(school.tools.canEdit(line(table, school.music), column(table, "Teacher's name")).allowed(), "no cell");
    Table cross = school.open("Assistants");
    assertTrue(cell(cross, school.music, "Baba").isEditable());
    assertFalse(cell(cross, school.poetry, "Fixed").isEditable());
  }

  @Test
  void valuesAreChosenWhereTheTypeHasFew() {
    Table table = school.open("Courses");
    Line algebra = line(table, school.algebra);
    assertEquals(List.of("basic", "Advanced"), labels(school.tools.input(algebra, column(table, "Level"))));
    assertEquals(List.of("true", "false"), labels(school.tools.input(algebra, column(table, "Optional"))));
    CellInput teacher = school.tools.input(algebra, column(table, "Taught by"));
    assertEquals(List.of("", "Abe", "Baba", "Fixed"), labels(teacher));
    assertEquals(List.of(school.abe), teacher.chosen());
    assertEquals(CellInput.Kind.CHOICES, school.tools.input(algebra, column(table, "Assistants")).kind());
    CellInput hours = school.tools.input(algebra, column(table, "Hours"));
    assertEquals(CellInput.Kind.TEXT, hours.kind());
    assertEquals("30", hours.text());
  }

  private static List<String> labels(CellInput input) {
    return input.choices().stream().map(CellInput.Choice::label).toList();
  }

  @Test
  void chosenValuesAreSet() throws IOException {
    Table table = school.open("Courses");
    List<String> before = picture(table);
    school.tools.choose(line(table, school.algebra), column(table, "Assistants"), List.of(school.fixed, school.abe));
    assertEquals(List.of(school.fixed, school.abe), list(school.algebra, "assistants"));
    undoGives(table, before);
  }

  @Test
  void choosingWhatIsThereIsNoChange() {
    Table table = school.open("Courses");
    school.tools.choose(line(table, school.algebra), column(table, "Taught by"), List.of(school.abe));
    school.tools.choose(line(table, school.music), column(table, "Taught by"), Arrays.asList((Object) null));
    edit(table, school.algebra, "Hours", "30");
    assertFalse(school.runner.canUndo());
  }

  @Test
  void typingIntoAnEmptyPlaceMakesACell() throws IOException {
    Table table = school.open("Marks");
    List<String> before = picture(table);
    edit(table, school.music, "Abe", "c");
    assertEquals("C", text(table, school.music, "Abe"));
    assertEquals(2, list(school.school, "marks").size());
    undoGives(table, before);
  }

  @Test
  void anEmptyTextMakesNoCell() {
    Table table = school.open("Marks");
    edit(table, school.music, "Abe", " ");
    assertEquals(1, list(school.school, "marks").size());
    assertFalse(school.runner.canUndo());
  }

  @Test
  void clearingACellRunsItsTool() throws IOException {
    Table marks = school.open("Marks");
    List<String> before = picture(marks);
    edit(marks, school.algebra, "Baba", "");
    assertNull(cell(marks, school.algebra, "Baba"));
    assertEquals(List.of(), list(school.school, "marks"));
    undoGives(marks, before);
  }

  @Test
  void relationsAreSetAndTakenAway() throws IOException {
    Table table = school.open("Assistants");
    List<String> before = picture(table);
    edit(table, school.algebra, "Baba", "x");
    assertEquals(List.of(school.baba), list(school.algebra, "assistants"));
    undoGives(table, before);
    edit(table, school.algebra, "Baba", "");
    assertEquals(List.of(), list(school.algebra, "assistants"));
  }

  @Test
  void aRefusedCellSaysWhy() {
    Table table = school.open("Assistants");
    ToolException refused = assertThrows(ToolException.class, () -> edit(table, school.algebra, "Abe", "x"));
    assertEquals("Abe teaches this course.", refused.getMessage());
  }

  @Test
  void severalCellsAreOneChangeAndAllOrNone() throws IOException {
    Table table = school.open("Marks");
    List<String> before = picture(table);
    Column abe = column(table, "Abe");
    CellEdit good = new CellEdit(line(table, school.music), abe, "a");
    assertThrows(ToolException.class, () ->
        school.tools.edit(List.of(good, new CellEdit(line(table, school.poetry), abe, "too long"))));
    assertEquals(start, school.file());
    assertEquals(before, picture(table));
    school.tools.edit(List.of(good, new CellEdit(line(table, school.poetry), abe, "d")));
    assertEquals("D", text(table, school.poetry, "Abe"));
    undoGives(table, before);
  }

  @Test
  void toolsOfTheTableMakeLines() throws IOException {
    Table table = school.open("Courses");
    List<String> before = picture(table);
    TableTool tool = school.tools.lineTools(table).getFirst();
    TableResult result = school.tools.create(tool, table);
    assertEquals("new course", get(result.toSelect().getFirst(), "name"));
    assertEquals("new course", table.lines().getLast().label());
    undoGives(table, before);
  }

  @Test
  void toolsOfALineMakeLinesBelowIt() throws IOException {
    Table table = school.open("Courses");
    List<String> before = picture(table);
    Line algebra = line(table, school.algebra);
    TableTool tool = school.tools.lineTools(algebra).getFirst();
    school.tools.create(tool, algebra);
    assertEquals("new part", algebra.lines().getFirst().label());
    assertEquals("Parts have no parts.", school.tools.canApply(tool, line(table, school.scales)).reason());
    undoGives(table, before);
  }

  @Test
  void columnsAreMadeByTheTableAndByColumns() throws IOException {
    Table table = school.open("Marks");
    List<String> before = picture(table);
    school.tools.create(school.tools.columnTools(table).getFirst(), table);
    assertEquals("new teacher", table.columns().getLast().label());
    undoGives(table, before);
    school.tools.create(school.tools.columnTools(column(table, "Baba")).getFirst(), column(table, "Baba"));
    assertEquals("beside", table.columns().getLast().label());
  }

  @Test
  void deletingALineWithoutAToolDeletesAllItsElementsAndReferencesToThem() throws IOException {
    Table table = school.open("Courses");
    List<String> before = picture(table);
    school.tools.deleteLines(List.of(line(table, school.algebra)));
    assertNull(school.algebra.eContainer());
    assertNull(school.mark.eContainer(), "an associated element");
    assertEquals(List.of("Music", "Poetry"), table.lines().stream().map(Line::label).toList());
    undoGives(table, before);
  }

  @Test
  void aLineBelowADeletedOneGoesWithIt() throws IOException {
    Table table = school.open("Courses");
    List<String> before = picture(table);
    school.tools.deleteLines(List.of(line(table, school.scales), line(table, school.music)));
    assertEquals(2, table.allLines().size());
    undoGives(table, before);
  }

  @Test
  void theToolDecidesWhetherALineMayGo() throws IOException {
    Table table = school.open("Marks");
    assertEquals("Only courses without marks go.", school.tools.canDelete(line(table, school.algebra)).reason());
    assertThrows(ToolException.class, () ->
        school.tools.deleteLines(List.of(line(table, school.poetry), line(table, school.algebra))));
    assertEquals(start, school.file());
    List<String> before = picture(table);
    school.tools.deleteLines(List.of(line(table, school.poetry)));
    assertNull(school.poetry.eContainer());
    undoGives(table, before);
  }

  @Test
  void deletingAColumnDeletesItsElement() throws IOException {
    Table table = school.open("Assistants");
    List<String> before = picture(table);
    school.tools.deleteColumns(List.of(column(table, "Baba")));
    assertEquals(List.of(), list(school.music, "assistants"), "references to it are gone");
    assertNull(get(school.mark, "teacher"));
    undoGives(table, before);
    assertFalse(school.tools.canDelete(school.open("Courses").columns().getFirst()).allowed(), "a feature");
  }
}
