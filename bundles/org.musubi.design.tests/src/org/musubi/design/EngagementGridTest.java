package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.design.Scene.node;
import static org.musubi.design.Scene.nodes;
import static org.musubi.design.Scene.tool;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.SelectionWizardDescription;
import org.musubi.viewpoint.specification.ToolDescription;
import org.musubi.viewpoint.tool.ToolResult;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeView;

/** DG02 on the sample council: assessments in their zones, and dragging that changes them. */
class EngagementGridTest {

  private Scene scene;
  private Diagram grid;

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

  private NodeView zone(EngagementZone zone) {
    return node(grid, name(zone) + "Zone");
  }

  @ParameterizedTest
  @EnumSource(EngagementZone.class)
  void everyZoneHoldsItsCurrentAssessments(EngagementZone zone) {
    List<StakeholderAssessment> expected = scene.model().getOrganizations().stream()
        .map(Organization::getCurrentAssessment).filter(a -> a.getZone() == zone).toList();

    assertEquals(expected, zone(zone).children().stream().map(NodeView::target).toList());
  }

  @Test
  void powerfulZonesStandAboveAndInterestedOnesToTheRight() {
    assertEquals(List.of("HighPower", "LowPower"),
        node(grid, "Grid").children().stream().map(row -> row.mapping().getName()).toList());
    assertEquals(List.of("SatisfyZone", "ManageZone"),
        node(grid, "HighPower").children().stream().map(zone -> zone.mapping().getName()).toList());
    assertEquals(List.of("MonitorZone", "InformZone"),
        node(grid, "LowPower").children().stream().map(zone -> zone.mapping().getName()).toList());
  }

  @Test
  void labelsTellBothFigures() {
    assertEquals("保健所\n影響力 4・関心 5", node(grid, organization("保健所").getCurrentAssessment()).text());
  }

  @Test
  void anAssessmentOpensTheGridOfItsDate() {
    Organization insurer = organization("協会けんぽ");
    StakeholderAssessment former = insurer.getAssessments().getFirst();
    assertEquals(LocalDate.of(2023, 5, 12), former.getOn());
    Diagram then = scene.open("DG02", former);

    assertTrue(then.name().contains("2023-05-12"), then.name());
    assertEquals(List.of(former), nodes(then, "SatisfyAssessment").stream().map(NodeView::target).toList());
    for (String other : List.of("ManageAssessment", "InformAssessment", "MonitorAssessment")) {
      assertEquals(List.of(), nodes(then, other), "judged on another date");
    }
  }

  @ParameterizedTest
  @CsvSource({"MANAGE,4,5", "SATISFY,4,3", "INFORM,3,5", "MONITOR,3,3"})
  void draggingToAZoneChangesNoMoreThanNeeded(EngagementZone zone, int power, int interest) {
    StakeholderAssessment office = organization("保健所").getCurrentAssessment();
    if (zone == EngagementZone.MANAGE) {
      office.setPower(2);
      scene.follow();
    }
    scene.play(grid, () -> scene.tools().drop(List.of(node(grid, office)), grid, zone(zone), DragSource.DIAGRAM, null),
        () -> {
          assertEquals(power, office.getPower());
          assertEquals(interest, office.getInterest());
          assertSame(zone(zone), node(grid, office).parent());
        });
  }

  @Test
  void theThresholdOfTheCouncilDecides() {
    scene.model().setZoneThreshold(3);
    scene.session().refresh(grid);
    StakeholderAssessment town = organization("さくら町").getCurrentAssessment();
    assertSame(zone(EngagementZone.INFORM), node(grid, town).parent());
    scene.tools().drop(List.of(node(grid, town)), grid, zone(EngagementZone.MANAGE), DragSource.DIAGRAM, null);

    assertEquals(3, town.getPower());
  }

  @Test
  void organizationsNotJudgedYetWaitInATrayAndCanBeDraggedOut() {
    Organization bank = organization("信用金庫");
    assertEquals(List.of(), nodes(grid, "Tray"));
    bank.getAssessments().clear();
    scene.session().refresh(grid);
    assertSame(node(grid, "Tray"), node(grid, bank).parent());
    scene.play(grid, () -> scene.tools().drop(List.of(node(grid, bank)), grid, zone(EngagementZone.INFORM),
        DragSource.DIAGRAM, null), () -> {
          StakeholderAssessment made = bank.getCurrentAssessment();
          assertEquals(EngagementZone.INFORM, made.getZone());
          assertEquals(LocalDate.of(2024, 4, 26), made.getOn(), "the date of the others");
          assertSame(zone(EngagementZone.INFORM), node(grid, made).parent());
          assertEquals(List.of(), nodes(grid, "Tray"));
        });
  }

  @Test
  void anOrganizationFromTheExplorerIsJudgedToo() {
    Organization town = organization("さくら町");
    scene.play(grid, () -> scene.tools().drop(List.of(town), grid, zone(EngagementZone.MANAGE),
        DragSource.PROJECT_EXPLORER, null),
        () -> assertEquals(EngagementZone.MANAGE, town.getCurrentAssessment().getZone()));
    assertEquals(1, town.getAssessments().size(), "no second judgement of the same date");
  }

  @Test
  void severalOrganizationsAreJudgedAtOnce() {
    Organization bank = organization("信用金庫");
    Organization union = organization("農協");
    bank.getAssessments().clear();
    union.getAssessments().clear();
    scene.session().refresh(grid);
    SelectionWizardDescription assess = tool(grid, SelectionWizardDescription.class, "AssessOrganizations");
    assertEquals(List.of(union, bank), List.copyOf(scene.tools().selection(assess, grid).candidates()));
    scene.play(grid, () -> scene.tools().select(assess, grid, List.of(bank, union), null), () -> {
      assertEquals(bank.getType().getDefaultPower(), bank.getCurrentAssessment().getPower());
      assertEquals(1, union.getAssessments().size());
    });
  }

  @Test
  void figuresAreWrittenInPlace() {
    StakeholderAssessment office = organization("保健所").getCurrentAssessment();
    assertEquals("4/5", scene.tools().labelToEdit(node(grid, office)));
    scene.play(grid, () -> scene.tools().editLabel(node(grid, office), "2/1"), () -> {
      assertEquals(2, office.getPower());
      assertEquals(1, office.getInterest());
      assertSame(zone(EngagementZone.MONITOR), node(grid, office).parent());
    });
    scene.tools().editLabel(node(grid, office), "5/6");
    assertEquals(5, office.getPower(), "full width figures count");
    assertEquals(1, office.getInterest(), "there is no 6");
  }

  @Test
  void figuresMoveStepByStep() {
    StakeholderAssessment office = organization("保健所").getCurrentAssessment();
    scene.play(grid, () -> scene.tools().run(tool(grid, ToolDescription.class, "LowerPower"), node(grid, office)),
        () -> assertSame(zone(EngagementZone.INFORM), node(grid, office).parent()));
    scene.play(grid, () -> scene.tools().run(tool(grid, ToolDescription.class, "NextStance"), node(grid, office)),
        () -> assertEquals(List.of(), node(grid, office).decorations().stream()
            .filter(d -> d.imagePath().endsWith("support.svg")).toList()));
  }

  @Test
  void assessingAnewKeepsTheFormerJudgements() {
    ToolDescription anew = tool(grid, ToolDescription.class, "AssessAnew");
    Organization office = organization("保健所");
    StakeholderAssessment former = office.getCurrentAssessment();
    scene.play(grid, () -> scene.tools().run(anew, grid), () -> {
      StakeholderAssessment now = office.getCurrentAssessment();
      assertEquals(LocalDate.now(), now.getOn());
      assertEquals(former.getPower(), now.getPower());
      assertFalse(former.getId().equals(now.getId()));
      assertEquals(LocalDate.of(2024, 4, 26), former.getOn());
    });
    assertFalse(scene.tools().canCreate(anew, grid, null).allowed(), "once a day is enough");
  }

  @Test
  void deletingAnAssessmentLeavesTheOrganization() {
    Organization town = organization("さくら町");
    scene.play(grid, () -> scene.tools().delete(List.of(node(grid, town.getCurrentAssessment()))), () -> {
      assertNull(town.getCurrentAssessment());
      assertSame(node(grid, "Tray"), node(grid, town).parent());
    });
    assertFalse(scene.tools().canDelete(node(grid, town)).allowed());
  }

  @Test
  void layersAndFilters() {
    StakeholderAssessment office = organization("保健所").getCurrentAssessment();
    scene.show(grid, "Needs");
    assertTrue(node(grid, office).text().contains("限られた人数"));
    scene.filter(grid, "OnlyNotInFavour");
    assertFalse(Scene.shows(grid, office));
    assertTrue(Scene.shows(grid, organization("あさひ村").getCurrentAssessment()));
    scene.filter(grid, "OnlyMembers");
    assertFalse(Scene.shows(grid, organization("信用金庫").getCurrentAssessment()));
  }

  @Test
  void aDoubleClickOpensTheNetMap() {
    ToolResult result = scene.tools().doubleClick(node(grid, organization("保健所").getCurrentAssessment()));

    assertEquals("DG03", result.navigations().getFirst().description().getName());
    assertSame(scene.model(), result.navigations().getFirst().element());
  }
}
