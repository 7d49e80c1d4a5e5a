package org.musubi.design.scenario.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.design.scenario.Node;
import org.musubi.design.scenario.Opening;
import org.musubi.design.scenario.Picture;
import org.musubi.design.scenario.Scene;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholderAssessment;

/** DG02 on the sample council: assessments in their zones, and dragging that changes them. */
class EngagementGridTest {

  private Scene scene;
  private Picture grid;

  @BeforeEach
  void openGrid() {
    scene = Scene.ofSample();
    grid = scene.open("DG02", scene.model());
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private Organization organization(String shortName) {
    return scene.model().getOrganizations().stream().filter(o -> shortName.equals(o.getShortName())).findFirst()
        .orElseThrow();
  }

  private static String name(EngagementZone zone) {
    return zone.getName().charAt(0) + zone.getName().substring(1).toLowerCase(Locale.ROOT);
  }

  private Node zone(EngagementZone zone) {
    return grid.node(name(zone) + "Zone");
  }

  @ParameterizedTest
  @EnumSource(EngagementZone.class)
  void everyZoneHoldsItsCurrentAssessments(EngagementZone zone) {
    List<StakeholderAssessment> expected = scene.model().getOrganizations().stream()
        .map(Organization::getCurrentAssessment).filter(a -> a.getZone() == zone).toList();

    assertEquals(expected, zone(zone).children().stream().map(Node::target).toList());
  }

  @Test
  void powerfulZonesStandAboveAndInterestedOnesToTheRight() {
    assertEquals(List.of("HighPower", "LowPower"),
        grid.node("Grid").children().stream().map(row -> row.mapping()).toList());
    assertEquals(List.of("SatisfyZone", "ManageZone"),
        grid.node("HighPower").children().stream().map(zone -> zone.mapping()).toList());
    assertEquals(List.of("MonitorZone", "InformZone"),
        grid.node("LowPower").children().stream().map(zone -> zone.mapping()).toList());
  }

  @Test
  void labelsTellBothFigures() {
    assertEquals("保健所\n影響力 4・関心 5", grid.node(organization("保健所").getCurrentAssessment()).text());
  }

  @Test
  void anAssessmentOpensTheGridOfItsDate() {
    Organization insurer = organization("協会けんぽ");
    StakeholderAssessment former = insurer.getAssessments().getFirst();
    assertEquals(LocalDate.of(2023, 5, 12), former.getOn());
    Picture then = scene.open("DG02", former);

    assertTrue(then.title().contains("2023-05-12"), then.title());
    assertEquals(List.of(former), then.nodes("SatisfyAssessment").stream().map(Node::target).toList());
    for (String other : List.of("ManageAssessment", "InformAssessment", "MonitorAssessment")) {
      assertEquals(List.of(), then.nodes(other), "judged on another date");
    }
  }

  @ParameterizedTest
  @CsvSource({"MANAGE,4,5", "SATISFY,4,3", "INFORM,3,5", "MONITOR,3,3"})
  void draggingToAZoneChangesNoMoreThanNeeded(EngagementZone zone, int power, int interest) {
    StakeholderAssessment office = organization("保健所").getCurrentAssessment();
    if (zone == EngagementZone.MANAGE) {
      scene.change(() -> office.setPower(2));
    }
    scene.play(grid, () -> grid.move(grid.node(office), zone(zone)),
        () -> {
          assertEquals(power, office.getPower());
          assertEquals(interest, office.getInterest());
          assertEquals(zone(zone), grid.node(office).parent());
        });
  }

  @Test
  void theThresholdOfTheCouncilDecides() {
    scene.change(() -> scene.model().setZoneThreshold(3));
    StakeholderAssessment town = organization("さくら町").getCurrentAssessment();
    assertEquals(zone(EngagementZone.INFORM), grid.node(town).parent());
    grid.move(grid.node(town), zone(EngagementZone.MANAGE));

    assertEquals(3, town.getPower());
  }

  @Test
  void organizationsNotJudgedYetWaitInATrayAndCanBeDraggedOut() {
    Organization bank = organization("信用金庫");
    assertEquals(List.of(), grid.nodes("Tray"));
    scene.change(() -> bank.getAssessments().clear());
    assertEquals(grid.node("Tray"), grid.node(bank).parent());
    scene.play(grid, () -> grid.move(grid.node(bank), zone(EngagementZone.INFORM)), () -> {
      StakeholderAssessment made = bank.getCurrentAssessment();
      assertEquals(EngagementZone.INFORM, made.getZone());
      assertEquals(LocalDate.of(2024, 4, 26), made.getOn(), "the date of the others");
      assertEquals(zone(EngagementZone.INFORM), grid.node(made).parent());
      assertEquals(List.of(), grid.nodes("Tray"));
    });
  }

  @Test
  void anOrganizationFromTheExplorerIsJudgedToo() {
    Organization town = organization("さくら町");
    scene.play(grid, () -> grid.drop(town, zone(EngagementZone.MANAGE)),
        () -> assertEquals(EngagementZone.MANAGE, town.getCurrentAssessment().getZone()));
    assertEquals(1, town.getAssessments().size(), "no second judgement of the same date");
  }

  @Test
  void severalOrganizationsAreJudgedAtOnce() {
    Organization bank = organization("信用金庫");
    Organization union = organization("農協");
    scene.change(() -> {
      bank.getAssessments().clear();
      union.getAssessments().clear();
    });
    String assess = "AssessOrganizations";
    assertEquals(List.of(union, bank), grid.candidates(assess, grid));
    scene.play(grid, () -> grid.choose(assess, grid, List.of(bank, union)), () -> {
      assertEquals(bank.getType().getDefaultPower(), bank.getCurrentAssessment().getPower());
      assertEquals(1, union.getAssessments().size());
    });
  }

  @Test
  void figuresAreWrittenInPlace() {
    StakeholderAssessment office = organization("保健所").getCurrentAssessment();
    assertEquals("4/5", grid.textToEdit(grid.node(office)));
    scene.play(grid, () -> grid.edit(grid.node(office), "2/1"), () -> {
      assertEquals(2, office.getPower());
      assertEquals(1, office.getInterest());
      assertEquals(zone(EngagementZone.MONITOR), grid.node(office).parent());
    });
    grid.edit(grid.node(office), "5/6");
    assertEquals(5, office.getPower(), "full width figures count");
    assertEquals(1, office.getInterest(), "there is no 6");
  }

  @Test
  void figuresMoveStepByStep() {
    StakeholderAssessment office = organization("保健所").getCurrentAssessment();
    scene.play(grid, () -> grid.use("LowerPower", grid.node(office)),
        () -> assertEquals(zone(EngagementZone.INFORM), grid.node(office).parent()));
    scene.play(grid, () -> grid.use("NextStance", grid.node(office)),
        () -> assertEquals(List.of(), grid.node(office).marks().stream()
            .filter(d -> d.image().endsWith("support.svg")).toList()));
  }

  @Test
  void assessingAnewKeepsTheFormerJudgements() {
    String anew = "AssessAnew";
    Organization office = organization("保健所");
    StakeholderAssessment former = office.getCurrentAssessment();
    scene.play(grid, () -> grid.use(anew, grid), () -> {
      StakeholderAssessment now = office.getCurrentAssessment();
      assertEquals(LocalDate.now(), now.getOn());
      assertEquals(former.getPower(), now.getPower());
      assertFalse(former.getId().equals(now.getId()));
      assertEquals(LocalDate.of(2024, 4, 26), former.getOn());
    });
    assertFalse(grid.canUse(anew, grid).allowed(), "once a day is enough");
  }

  @Test
  void deletingAnAssessmentLeavesTheOrganization() {
    Organization town = organization("さくら町");
    scene.play(grid, () -> grid.delete(grid.node(town.getCurrentAssessment())), () -> {
      assertNull(town.getCurrentAssessment());
      assertEquals(grid.node("Tray"), grid.node(town).parent());
    });
    assertFalse(grid.canDelete(grid.node(town)).allowed());
  }

  @Test
  void layersAndFilters() {
    StakeholderAssessment office = organization("保健所").getCurrentAssessment();
    grid.show("Needs");
    assertTrue(grid.node(office).text().contains("限られた人数"));
    grid.filter("OnlyNotInFavour");
    assertFalse(grid.shows(office));
    assertTrue(grid.shows(organization("あさひ村").getCurrentAssessment()));
    grid.filter("OnlyMembers");
    assertFalse(grid.shows(organization("信用金庫").getCurrentAssessment()));
  }

  @Test
  void aDoubleClickOpensTheNetMap() {
    List<Opening> opened = grid.doubleClick(grid.node(organization("保健所").getCurrentAssessment()));

    assertEquals("DG03", opened.getFirst().name());
    assertSame(scene.model(), opened.getFirst().about());
  }
}
