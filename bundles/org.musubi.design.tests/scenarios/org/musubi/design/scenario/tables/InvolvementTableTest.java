package org.musubi.design.scenario.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.design.scenario.Cell;
import org.musubi.design.scenario.Column;
import org.musubi.design.scenario.Grid;
import org.musubi.design.scenario.Line;
import org.musubi.design.scenario.Scene;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;

/** DG07 on the sample council: who does what in which project, as signs in a table. */
class InvolvementTableTest {

  private Scene scene;
  private Grid table;

  @BeforeEach
  void openTable() {
    scene = Scene.ofSample();
    table = scene.openTable("DG07", scene.model());
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private Line line(String code) {
    return table.lines().stream().filter(l -> code.equals(((Project) l.target()).getCode())).findFirst().orElseThrow();
  }

  private Column column(String shortName) {
    return table.columns().stream().filter(c -> shortName.equals(organization(c).getShortName())).findFirst()
        .orElseThrow();
  }

  private static Organization organization(Column column) {
    return (Organization) column.target().orElseThrow();
  }

  private Optional<Cell> cell(String code, String shortName) {
    return table.cell(line(code), column(shortName));
  }

  private String text(String code, String shortName) {
    return cell(code, shortName).map(Cell::text).orElseThrow();
  }

  @Test
  void everyPartnerIsASignWhereProjectAndOrganizationMeet() {
    assertEquals(scene.model().getProjects(), table.lines().stream().map(Line::target).toList());
    assertEquals(scene.model().getOrganizations(), table.columns().stream().map(c -> organization(c)).toList());
    for (Project project : scene.model().getProjects()) {
      for (ProjectPartner partner : project.getPartners()) {
        Cell cell = cell(project.getCode(), partner.getOrganization().getShortName()).orElseThrow();
        assertSame(partner, cell.target());
        assertFalse(cell.text().isEmpty());
      }
    }
    assertEquals(scene.model().getProjects().stream().mapToInt(p -> p.getPartners().size()).sum(),
        table.cells().count());
  }

  @ParameterizedTest
  @CsvSource({"◎,LEAD", "〇,CO_LEAD", "□,COOPERATE", "△,INFORM", "◇,ADVISE", "☆,TARGET", "▽,COSPONSOR", "共同,CO_LEAD"})
  void aSignOrItsWordIsWrittenIntoACell(String text, Involvement involvement) {
    ProjectPartner partner = scene.model().getProjects().getFirst().getPartners().getFirst();
    String organization = partner.getOrganization().getShortName();
    scene.change(() -> partner.setInvolvement(involvement == Involvement.TARGET ? Involvement.LEAD
        : Involvement.TARGET));
    scene.play(table, () -> table.edit(line("PJ-01"), column(organization), text), () -> {
      assertEquals(involvement, partner.getInvolvement());
      assertEquals(1, text("PJ-01", organization).length());
    });
  }

  @Test
  void nonsenseChangesNothingAndAnEmptyTextEndsTheInvolvement() {
    ProjectPartner partner = scene.model().getProjects().getFirst().getPartners().getFirst();
    String organization = partner.getOrganization().getShortName();
    String before = scene.saved();
    table.edit(line("PJ-01"), column(organization), "?");
    assertEquals(before, scene.saved());
    scene.play(table, () -> table.edit(line("PJ-01"), column(organization), ""), () -> {
      assertFalse(scene.model().getProjects().getFirst().getPartners().contains(partner));
      assertEquals(Optional.empty(), cell("PJ-01", organization));
    });
  }

  @Test
  void anEmptyCellTakesASign() {
    Project project = (Project) line("PJ-01").target();
    Organization pta = organization(column("PTA"));
    assertEquals(Optional.empty(), cell("PJ-01", "PTA"));
    scene.play(table, () -> table.edit(line("PJ-01"), column("PTA"), "◇"), () -> {
      ProjectPartner made = project.getPartners().getLast();
      assertSame(pta, made.getOrganization());
      assertEquals(Involvement.ADVISE, made.getInvolvement());
      assertEquals("◇", text("PJ-01", "PTA"));
    });
    String before = scene.saved();
    table.edit(line("PJ-02"), column("PTA"), "?");
    assertEquals(before, scene.saved());
  }

  @Test
  void leadsStandOut() {
    Cell lead = table.cells().filter(c -> c.text().equals("◎")).findFirst().orElseThrow();
    Cell informed = table.cells().filter(c -> c.text().equals("△")).findFirst().orElseThrow();

    assertNotEquals(lead.background().orElseThrow(), informed.background().orElseThrow());
    assertTrue(lead.isBold());
  }

  @Test
  void linesAndColumnsComeAndGo() {
    scene.play(table, () -> table.create("AddProject"),
        () -> assertEquals("新しい事業", scene.model().getProjects().getLast().getName()));
    scene.play(table, () -> table.create("AddOrganization"),
        () -> assertEquals("新しい機関", scene.model().getOrganizations().getLast().getName()));
    EObject last = scene.model().getProjects().getLast();
    scene.play(table, () -> table.delete(table.lines().getLast()),
        () -> assertFalse(scene.model().getProjects().contains(last)));
    Organization office = organization(column("保健所"));
    scene.play(table, () -> table.delete(column("保健所")), () -> {
      assertTrue(scene.model().getOrganizations().contains(office), "the organisation stays");
      assertTrue(scene.model().getProjects().stream().flatMap(p -> p.getPartners().stream())
          .noneMatch(p -> p.getOrganization() == office));
    });
  }
}
