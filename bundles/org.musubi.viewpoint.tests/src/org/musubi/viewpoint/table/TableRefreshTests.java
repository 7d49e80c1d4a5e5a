package org.musubi.viewpoint.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.viewpoint.table.School.cell;
import static org.musubi.viewpoint.table.School.line;
import static org.musubi.viewpoint.table.School.picture;
import static org.musubi.viewpoint.table.School.set;
import static org.musubi.viewpoint.table.School.text;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.specification.FontFormat;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.viewpoint.store.ElementReferences;
import org.musubi.viewpoint.store.StoredRepresentation.StoredTable;
import org.musubi.viewpoint.view.Rgb;

/** What tables show, and that they follow the model. */
class TableRefreshTests {
  private static final Rgb WARM = new Rgb(250, 220, 180);
  private static final Rgb PAPER = new Rgb(250, 250, 240);

  private School school;

  @BeforeEach
  void open() throws Exception {
    school = new School();
  }

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void anEditionTableShowsFeaturesOfLinesAndSubLines() {
    assertEquals(picture(
        "Hours|Optional|Level|Taught by|Assistants|Teacher's name|Span|Code|Parts",
        "Algebra: 30|false|basic|Abe||Abe|Algebra x 30|fixed|",
        "Music: |true|basic||Baba|-|Music x null|fixed|Scales",
        "  Scales: |false|basic|||-|Scales x null|fixed|",
        "Poetry: |false|basic||Fixed|-|Poetry x null|fixed|"), picture(school.open("Courses")));
  }

  @Test
  void aCrossTableShowsRelationsWhereTheyLead() {
    assertEquals(picture("Abe|Baba|Fixed", "Algebra: -|-|-", "Music: -|X|-", "Poetry: -|-|X"),
        picture(school.open("Assistants")));
  }

  @Test
  void aCrossTableShowsElementsThatLinkLinesAndColumns() {
    Table table = school.open("Marks");
    assertEquals(picture("Abe|Baba|Fixed", "Algebra: -|B|-", "Music: -|-|-", "Scales: -|-|-", "Poetry: -|-|-"),
        picture(table), "without candidates all courses below the school, however deep");
    assertSame(school.mark, cell(table, school.algebra, "Baba").target());
  }

  @Test
  void aPreconditionKeepsACellAway() {
    Table table = school.open("Marks");
    set(school.mark, "letter", null);
    school.session.refreshChanged();
    assertNull(cell(table, school.algebra, "Baba"));
  }

  @Test
  void theFirstStyleThatHoldsWins() {
    Table table = school.open("Courses");
    assertEquals(WARM, cell(table, school.algebra, "Hours").look().background(), "condition of the column");
    assertEquals(PAPER, cell(table, school.poetry, "Hours").look().background(), "default of the line");
    assertEquals(new Rgb(20, 20, 20), line(table, school.algebra).look().foreground());
    assertEquals(Set.of(FontFormat.ITALIC), line(table, school.music).look().formats(), "condition of the line");
    assertEquals(10, cell(table, school.music, "Hours").look().size());

    Table cross = school.open("Assistants");
    assertEquals(WARM, cell(cross, school.music, "Baba").look().background(), "condition of the line beats default");
    assertEquals(PAPER, cell(cross, school.poetry, "Fixed").look().background(), "default of the intersection");
  }

  @Test
  void tablesAreOfferedForTheirClassAndPrecondition() {
    assertEquals(List.of("Courses", "Plain", "Assistants", "Marks"),
        school.session.tablesFor(school.school).stream().map(TableDescription::getName).toList());
    set(school.school, "name", null);
    assertEquals(3, school.session.tablesFor(school.school).size());
    assertEquals(List.of(), school.session.tablesFor(school.music));
  }

  @Test
  void aTableIsCalledAsTheSpecificationSays() {
    assertEquals("Courses of North", school.open("Courses").name());
    assertEquals("Plain：North", school.open("Plain").name());
  }

  @Test
  void linesThatStayAreTheSameObjects() {
    Table table = school.open("Courses");
    Line algebra = line(table, school.algebra);
    Cell hours = cell(table, school.algebra, "Hours");
    EcoreUtil.remove(school.music);
    TableChange change = school.session.refreshChanged().getFirst();
    assertTrue(change.structure());
    assertEquals(List.of(), change.lines());
    assertSame(algebra, line(table, school.algebra));
    assertSame(hours, cell(table, school.algebra, "Hours"));
    assertEquals(2, table.allLines().size(), "the part went with its course");
  }

  @Test
  void onlyLinesThatAreDifferentAreReported() {
    Table table = school.open("Courses");
    set(school.poetry, "hours", 5);
    TableChange change = school.session.refreshChanged().getFirst();
    assertFalse(change.structure());
    assertEquals(List.of(line(table, school.poetry)), change.lines());
    assertEquals("5", text(table, school.poetry, "Hours"));
    assertEquals(List.of(), school.session.refreshChanged(), "nothing happened since");
  }

  @Test
  void aTableOfPlainAttributesIsRefreshedLineByLine() {
    assertTrue(new Dependencies(school.specification.types())
        .areExact((TableDescription) school.specification.representation("Plain")));
    assertFalse(new Dependencies(school.specification.types())
        .areExact((TableDescription) school.specification.representation("Courses")));
    Table table = school.open("Plain");
    set(school.poetry, "hours", 7);
    set(school.poetry, "name", "Verse");
    assertEquals(List.of(line(table, school.poetry)), school.session.refreshChanged().getFirst().lines());
    assertEquals(picture("Hours", "Algebra: 30", "Music: ", "Verse: 7"), picture(table));
    set(school.baba, "name", "nobody in this table");
    assertEquals(List.of(), school.session.refreshChanged());
  }

  @Test
  void orderFollowsTheModel() {
    Table table = school.open("Plain");
    ((org.eclipse.emf.common.util.EList<EObject>) School.list(school.school, "courses")).move(0, school.poetry);
    assertTrue(school.session.refreshChanged().getFirst().structure());
    assertEquals(List.of("Poetry", "Algebra", "Music"), table.lines().stream().map(Line::label).toList());
  }

  @Test
  void aClosedTableIsLeftAlone() {
    Table table = school.open("Plain");
    school.session.closeTable(table);
    set(school.poetry, "hours", 7);
    assertEquals(List.of(), school.session.refreshChanged());
    assertEquals("", text(table, school.poetry, "Hours"));
    assertTrue(school.poetry.eAdapters().stream().noneMatch(TableObserver.class::isInstance));
  }

  @Test
  void anExpressionThatFailsSpoilsOnlyItsCell() {
    Table table = school.open("Courses");
    School.list(school.music, "parts").add(0, school.make("Course", null));
    set(school.scales, "hours", 99);
    school.session.refreshChanged();
    assertEquals(List.of(), table.problems());
    assertEquals("99", text(table, school.scales, "Hours"));
  }

  @Test
  void widthsAreKeptInTheFile() {
    Table table = school.open("Assistants");
    Column baba = School.column(table, "Baba");
    table.setWidth(baba.key(), 77);
    table.setWidth(Column.HEADER, 210);
    TableMemory memory = new TableMemory(school.specification, new ElementReferences(school.resource));
    StoredTable stored = memory.snapshot(table);
    Table again = memory.recall(stored);
    school.session.openTable(again);
    assertEquals(table.widths(), again.widths());
    assertEquals(77, again.widths().get(School.column(again, "Baba").key()));
    assertEquals(table.id(), again.id());
    EcoreUtil.remove(school.school);
    assertNull(memory.recall(stored), "its element is gone");
  }
}
