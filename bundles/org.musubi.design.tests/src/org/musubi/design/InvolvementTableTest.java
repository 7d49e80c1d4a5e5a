package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.viewpoint.table.Cell;
import org.musubi.viewpoint.table.Column;
import org.musubi.viewpoint.table.Line;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.table.TableSession;
import org.musubi.viewpoint.table.TableTools;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.viewpoint.tool.RecordingChangeRunner;
import org.musubi.viewpoint.view.ElementLabels;

/** DG07 on the sample council: who does what in which project, as signs in a table. */
class InvolvementTableTest {

  private Scene scene;
  private TableSession session;
  private RecordingChangeRunner runner;
  private TableTools tools;
  private Table table;

  @BeforeEach
  void openTable() {
    scene = Scene.ofSample();
    session = new TableSession(Scene.specification(), List.of(scene.model()), ElementLabels.ofMetamodel());
    runner = new RecordingChangeRunner(List.of(scene.model()), List::of);
    tools = new TableTools(session, runner, Choices.FIRST);
    TableDescription description = (TableDescription) Scene.specification().representation("DG07");
    assertTrue(session.tablesFor(scene.model()).contains(description));
    table = session.createTable(description, scene.model(), null);
    session.openTable(table);
    assertEquals(List.of(), table.problems());
  }

  @AfterEach
  void close() {
    tools.close();
    session.close();
    runner.close();
    scene.close();
  }

  private Line line(String code) {
    return table.lines().stream().filter(l -> code.equals(((Project) l.target()).getCode())).findFirst().orElseThrow();
  }

  private Column column(String shortName) {
    return table.columns().stream().filter(c -> shortName.equals(((Organization) c.target()).getShortName()))
        .findFirst().orElseThrow();
  }

  private Cell cell(String code, String shortName) {
    return line(code).cell(column(shortName));
  }

  /** Does something, and proves that undo brings model and table back. */
  private void play(Runnable change, Runnable expectations) {
    String before = scene.saved();
    change.run();
    session.refreshChanged();
    expectations.run();
    runner.undo();
    session.refreshChanged();
    assertEquals(before, scene.saved());
    runner.redo();
    session.refreshChanged();
  }

  @Test
  void everyPartnerIsASignWhereProjectAndOrganizationMeet() {
    assertEquals(scene.model().getProjects(), table.lines().stream().map(Line::target).toList());
    assertEquals(scene.model().getOrganizations(), table.columns().stream().map(Column::target).toList());
    for (Project project : scene.model().getProjects()) {
      for (ProjectPartner partner : project.getPartners()) {
        Cell cell = cell(project.getCode(), partner.getOrganization().getShortName());
        assertSame(partner, cell.target());
        assertFalse(cell.text().isEmpty());
      }
    }
    assertEquals(scene.model().getProjects().stream().mapToInt(p -> p.getPartners().size()).sum(),
        cells().count());
  }

  @ParameterizedTest
  @CsvSource({"◎,LEAD", "〇,CO_LEAD", "□,COOPERATE", "△,INFORM", "◇,ADVISE", "☆,TARGET", "▽,COSPONSOR", "共同,CO_LEAD"})
  void aSignOrItsWordIsWrittenIntoACell(String text, Involvement involvement) {
    ProjectPartner partner = scene.model().getProjects().getFirst().getPartners().getFirst();
    String organization = partner.getOrganization().getShortName();
    partner.setInvolvement(involvement == Involvement.TARGET ? Involvement.LEAD : Involvement.TARGET);
    session.refreshChanged();
    play(() -> tools.edit(line("PJ-01"), column(organization), text), () -> {
      assertEquals(involvement, partner.getInvolvement());
      assertEquals(1, cell("PJ-01", organization).text().length());
    });
  }

  @Test
  void nonsenseChangesNothingAndAnEmptyTextEndsTheInvolvement() {
    ProjectPartner partner = scene.model().getProjects().getFirst().getPartners().getFirst();
    Column organization = column(partner.getOrganization().getShortName());
    String before = scene.saved();
    tools.edit(line("PJ-01"), organization, "?");
    assertEquals(before, scene.saved());
    play(() -> tools.edit(line("PJ-01"), organization, ""), () -> {
      assertFalse(scene.model().getProjects().getFirst().getPartners().contains(partner));
      assertNull(line("PJ-01").cell(organization));
    });
  }

  @Test
  void anEmptyCellTakesASign() {
    Project project = (Project) line("PJ-01").target();
    Organization pta = (Organization) column("PTA").target();
    assertNull(cell("PJ-01", "PTA"));
    play(() -> tools.edit(line("PJ-01"), column("PTA"), "◇"), () -> {
      ProjectPartner made = project.getPartners().getLast();
      assertSame(pta, made.getOrganization());
      assertEquals(Involvement.ADVISE, made.getInvolvement());
      assertEquals("◇", cell("PJ-01", "PTA").text());
    });
    String before = scene.saved();
    tools.edit(line("PJ-02"), column("PTA"), "?");
    assertEquals(before, scene.saved());
  }

  @Test
  void leadsStandOut() {
    Cell lead = cells().filter(c -> c.text().equals("◎")).findFirst().orElseThrow();
    Cell informed = cells().filter(c -> c.text().equals("△")).findFirst().orElseThrow();

    assertFalse(lead.look().background().equals(informed.look().background()));
    assertTrue(lead.look().isBold());
  }

  @Test
  void linesAndColumnsComeAndGo() {
    play(() -> tools.create(tools.lineTools(table).getFirst(), table),
        () -> assertEquals("新しい事業", scene.model().getProjects().getLast().getName()));
    play(() -> tools.create(tools.columnTools(table).getFirst(), table),
        () -> assertEquals("新しい機関", scene.model().getOrganizations().getLast().getName()));
    EObject last = scene.model().getProjects().getLast();
    play(() -> tools.deleteLines(List.of(table.lines().getLast())),
        () -> assertFalse(scene.model().getProjects().contains(last)));
    Organization office = (Organization) column("保健所").target();
    play(() -> tools.deleteColumns(List.of(column("保健所"))), () -> {
      assertTrue(scene.model().getOrganizations().contains(office), "the organisation stays");
      assertTrue(scene.model().getProjects().stream().flatMap(p -> p.getPartners().stream())
          .noneMatch(p -> p.getOrganization() == office));
    });
  }

  private Stream<Cell> cells() {
    return table.allLines().stream().flatMap(line -> table.columns().stream().map(line::cell)).filter(Objects::nonNull);
  }
}
