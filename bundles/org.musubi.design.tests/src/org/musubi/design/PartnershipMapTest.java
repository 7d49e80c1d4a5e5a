package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.design.Scene.edge;
import static org.musubi.design.Scene.node;
import static org.musubi.design.Scene.nodes;
import static org.musubi.design.Scene.tool;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.RelationDirection;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.Sector;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.EdgeArrows;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.specification.SelectionWizardDescription;
import org.musubi.viewpoint.specification.ToolDescription;
import org.musubi.viewpoint.tool.SelectionRequest;
import org.musubi.viewpoint.tool.ToolException;
import org.musubi.viewpoint.tool.ToolResult;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;

/** DG01 on the sample council: what it shows, and what its tools do to the council. */
class PartnershipMapTest {

  private Scene scene;
  private Diagram map;

  @BeforeEach
  void openMap() {
    scene = Scene.ofSample();
    map = scene.open("DG01", scene.model());
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private Organization organization(String shortName) {
    return scene.model().getOrganizations().stream().filter(o -> shortName.equals(o.getShortName())).findFirst()
        .orElseThrow();
  }

  private Relationship tie(RelationKind kind) {
    return scene.model().getRelationships().stream().filter(r -> r.getKind() == kind).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"Community,COMMUNITY", "Labour,LABOUR", "Employer,EMPLOYER", "Insurer,INSURER", "Resident,RESIDENT",
      "Academia,ACADEMIA"})
  void everyOrganizationStandsInTheLaneOfItsSector(String lane, Sector sector) {
    List<Organization> expected =
        scene.model().getOrganizations().stream().filter(o -> o.getSector() == sector).toList();

    assertFalse(expected.isEmpty());
    assertEquals(expected, node(map, lane + "Lane").children().stream().map(NodeView::target).toList());
  }

  @Test
  void aLaneForOrganizationsWithoutSectorAppearsOnlyWhenNeeded() {
    assertEquals(List.of(), nodes(map, "NoSectorLane"));
    organization("みどり大学").setSectorOverride(null);
    organization("みどり大学").setType(null);
    scene.follow();

    assertEquals(List.of(organization("みどり大学")),
        node(map, "NoSectorLane").children().stream().map(NodeView::target).toList());
  }

  @Test
  void everyTieIsALineBetweenItsOrganizations() {
    assertEquals(scene.model().getRelationships().size(), map.edges().size());
    for (EdgeView line : map.edges()) {
      Relationship tie = (Relationship) line.target();
      assertSame(tie.getSource(), line.source().target());
      assertSame(tie.getTarget(), line.end().target());
      assertEquals(tie.getStrength(), line.look().width(), "width tells the strength");
      boolean mutual = tie.getDirection() == RelationDirection.MUTUAL;
      assertEquals(mutual, line.look().sourceArrow() != EdgeArrows.NO_DECORATION, "two heads when mutual");
    }
  }

  @Test
  void kindsOfTiesDifferInColorAndInASecondCue() {
    List<RelationKind> kinds = scene.model().getRelationships().stream().map(Relationship::getKind).distinct().toList();
    assertTrue(kinds.size() >= 8, "the sample has nearly all kinds: " + kinds);
    long colors = kinds.stream().map(kind -> edge(map, tie(kind)).look().stroke()).distinct().count();
    long words = kinds.stream().map(kind -> edge(map, tie(kind)).look().center().text()).distinct().count();

    assertEquals(kinds.size(), colors);
    assertEquals(kinds.size(), words);
  }

  @Test
  void membersStandOutAndOutsidersAreDashed() {
    assertEquals(2, node(map, organization("保健所")).look().borderWidth());
    assertEquals(1, node(map, organization("信用金庫")).look().borderWidth());
    assertEquals(LineStyle.DASH, node(map, organization("信用金庫")).look().borderLine());
    assertEquals(LineStyle.SOLID, node(map, organization("保健所")).look().borderLine());
  }

  @Test
  void theSecretariatAndTheChairCarryTheirMarks() {
    assertTrue(node(map, organization("保健所")).decorations().stream()
        .anyMatch(d -> d.imagePath().endsWith("secretariat.svg")));
    assertTrue(node(map, organization("医師会")).decorations().stream()
        .anyMatch(d -> d.imagePath().endsWith("/chair.svg")));
    scene.show(map);
    assertEquals(List.of(), node(map, organization("保健所")).decorations());
  }

  @Test
  void layersChangeWhatIsWritten() {
    Relationship tie = scene.model().getRelationships().getFirst();
    String kind = edge(map, tie).look().center().text();
    scene.show(map, "Roles", "Reasons");

    assertTrue(node(map, organization("保健所")).text().contains("役割の合意 2/2"));
    assertTrue(tie.getReason().startsWith(edge(map, tie).look().center().text().replace("…", "")));
    scene.show(map, "History");
    assertTrue(edge(map, tie).look().center().text().startsWith(kind));
    assertTrue(edge(map, tie).look().center().text().contains(tie.getSince().label()));
  }

  @Test
  void theLayerOfBetweennessWritesAndColoursWhoBridges() {
    Organization centre = organization("保健所");
    Organization school = organization("みどり大学");
    scene.show(map, "Bridging");
    assertTrue(node(map, centre).text().endsWith("橋渡し 0.74(要の機関)"), node(map, centre).text());
    assertTrue(node(map, school).text().endsWith("橋渡し 0.00"), node(map, school).text());
    assertNotEquals(node(map, centre).look().fill(), node(map, school).look().fill());

    scene.model().getRelationships().removeIf(tie -> tie.getSource() == centre || tie.getTarget() == centre);
    scene.show(map, "Bridging");
    assertTrue(node(map, centre).text().endsWith("橋渡し 0.00"), "measured anew");
  }

  @Test
  void theLayerOfRulesMarksWhoBreaksThem() {
    Organization lonely = organization("信用金庫");
    lonely.getMerits().clear();
    lonely.getOffers().clear();
    scene.show(map, "Rules");

    assertTrue(node(map, lonely).decorations().stream().anyMatch(d -> d.tooltip().contains("参加のメリット")));
    assertEquals(List.of(), node(map, organization("保健所")).decorations());
  }

  @Test
  void filtersHideWhatTheySay() {
    scene.filter(map, "OnlyMembers");
    assertFalse(Scene.shows(map, organization("信用金庫")));
    assertTrue(Scene.shows(map, organization("保健所")));
    scene.filter(map, "OnlyStrongTies");
    assertTrue(map.edges().stream().filter(EdgeView::isVisible)
        .allMatch(line -> ((Relationship) line.target()).getStrength() >= 4));
    assertTrue(Scene.shows(map, organization("信用金庫")));
    scene.filter(map, "OnlyMutualTies");
    assertTrue(map.edges().stream().anyMatch(EdgeView::isVisible));
    assertTrue(map.edges().stream().filter(EdgeView::isVisible)
        .allMatch(line -> ((Relationship) line.target()).getDirection() == RelationDirection.MUTUAL));
  }

  @ParameterizedTest
  @CsvSource({"Community,COMMUNITY", "Labour,LABOUR", "Employer,EMPLOYER", "Insurer,INSURER", "Resident,RESIDENT",
      "Academia,ACADEMIA"})
  void addingAnOrganizationPutsItIntoItsLane(String lane, Sector sector) {
    NodeCreationDescription add = tool(map, NodeCreationDescription.class, "Add" + lane + "Organization");
    int before = scene.model().getOrganizations().size();
    scene.play(map, () -> scene.tools().create(add, map, node(map, lane + "Lane"), null, null), () -> {
      assertEquals(before + 1, scene.model().getOrganizations().size());
      Organization added = scene.model().getOrganizations().getLast();
      assertEquals(sector, added.getSector());
      assertEquals("新しい機関", added.getName());
      assertSame(node(map, lane + "Lane"), node(map, added).parent());
    });
  }

  @Test
  void theToolOfASectorWorksInEveryLane() {
    NodeCreationDescription add = tool(map, NodeCreationDescription.class, "AddInsurerOrganization");

    assertTrue(scene.tools().canCreate(add, map, node(map, "LabourLane")).allowed());
    assertTrue(scene.tools().canCreate(add, map, node(map, "Lanes")).allowed());
  }

  @Test
  void organizationsCanBeChosenFromTheCatalogue() {
    SelectionWizardDescription choose = tool(map, SelectionWizardDescription.class, "AddFromCatalogue");
    SelectionRequest request = scene.tools().selection(choose, node(map, "LabourLane"));
    List<EObject> chosen = request.candidates().stream()
        .filter(type -> List.of("OT17", "OT25").contains(((OrganizationType) type).getCode())).toList();
    assertEquals(2, chosen.size());
    scene.play(map, () -> scene.tools().select(choose, node(map, "LabourLane"), chosen, null), () -> {
      Organization last = scene.model().getOrganizations().getLast();
      assertEquals("OT25", last.getType().getCode());
      assertSame(node(map, "InsurerLane"), node(map, last).parent());
    });
  }

  @Test
  void draggingToAnotherLaneChangesTheSector() {
    Organization clinic = organization("健診センター");
    scene.play(map, () -> scene.tools().drop(List.of(node(map, clinic)), map, node(map, "LabourLane"),
        DragSource.DIAGRAM, null), () -> {
          assertEquals(Sector.LABOUR, clinic.getSectorOverride());
          assertSame(node(map, "LabourLane"), node(map, clinic).parent());
        });
  }

  @Test
  void draggingBackLeavesNothingSetByHand() {
    Organization university = organization("みどり大学");
    Sector usual = university.getType().getSector();
    scene.play(map, () -> scene.tools().drop(List.of(university), map,
        node(map, usual == Sector.LABOUR ? "LabourLane" : "AcademiaLane"), DragSource.PROJECT_EXPLORER, null), () -> {
          assertNull(university.getSectorOverride());
          assertEquals(usual, university.getSector());
        });
  }

  @Test
  void onlyOrganizationsOfTheCouncilCanBeDropped() {
    Verdict type = scene.tools().canDrop(List.of(organization("保健所").getType()), map, node(map, "LabourLane"),
        DragSource.PROJECT_EXPLORER);

    assertFalse(type.allowed());
  }

  @ParameterizedTest
  @CsvSource({"Information,INFO,ONE_WAY", "Fund,FUND,ONE_WAY", "Data,DATA,ONE_WAY", "Member,MEMBER,ONE_WAY",
      "Supervise,SUPERVISE,ONE_WAY", "Cohost,COHOST,MUTUAL", "Person,PERSON,MUTUAL", "Refer,REFER,ONE_WAY",
      "Adjust,ADJUST,MUTUAL"})
  void connectingMakesATieOfTheKind(String name, RelationKind kind, RelationDirection direction) {
    EdgeCreationDescription connect = tool(map, EdgeCreationDescription.class, "Connect" + name);
    NodeView from = node(map, organization("PTA"));
    NodeView to = node(map, organization("みどり精機"));
    scene.play(map, () -> scene.tools().connect(connect, from, to), () -> {
      Relationship tie = scene.model().getRelationships().getLast();
      assertEquals(kind, tie.getKind());
      assertEquals(direction, tie.getDirection());
      assertSame(organization("PTA"), tie.getSource());
      assertSame(organization("みどり精機"), tie.getTarget());
      assertNotNull(edge(map, organization("PTA"), organization("みどり精機")));
    });
  }

  @Test
  void illegalTiesAreRefusedWithTheReason() {
    Relationship existing = tie(RelationKind.DATA);
    EdgeCreationDescription connect = tool(map, EdgeCreationDescription.class, "ConnectData");
    NodeView source = node(map, existing.getSource());

    Verdict self = scene.tools().canConnect(connect, source, source);
    assertEquals("機関を自分自身とはつなげません。別の機関を選んでください。", self.reason());
    Verdict twice = scene.tools().canConnect(connect, source, node(map, existing.getTarget()));
    assertTrue(twice.reason().contains("「データ」のつながりがもうあります"), twice.reason());
    assertThrows(ToolException.class, () -> scene.tools().connect(connect, source, source));
    assertFalse(scene.tools().canStart(connect, node(map, "LabourLane")).allowed());
  }

  @Test
  void bothEndsOfATieCanBeMoved() {
    Relationship tie = tie(RelationKind.FUND);
    NodeView pta = node(map, organization("PTA"));
    scene.play(map, () -> scene.tools().reconnect(edge(map, tie), true, pta),
        () -> assertSame(organization("PTA"), tie.getSource()));
    scene.play(map, () -> scene.tools().reconnect(edge(map, tie), false, node(map, organization("農協"))),
        () -> assertSame(organization("農協"), tie.getTarget()));
    Verdict self = scene.tools().canReconnect(edge(map, tie), false, pta);
    assertFalse(self.allowed());
    assertTrue(self.reason().contains("自分自身"), self.reason());
  }

  @Test
  void labelsAreEditedInPlace() {
    Organization office = organization("保健所");
    assertEquals("保健所", scene.tools().labelToEdit(node(map, office)));
    scene.play(map, () -> scene.tools().editLabel(node(map, office), "中央保健所"),
        () -> assertEquals("中央保健所", office.getShortName()));
    Relationship tie = tie(RelationKind.DATA);
    scene.play(map, () -> scene.tools().editLabel(edge(map, tie), "健診の集計値"),
        () -> assertEquals("健診の集計値", tie.getReason()));
  }

  @Test
  void deletingAnOrganizationTakesWhatCannotBeWithoutIt() {
    Organization center = organization("地産保");
    int ties = scene.model().getRelationships().size();
    long own = scene.model().getRelationships().stream()
        .filter(r -> r.getSource() == center || r.getTarget() == center).count();
    assertTrue(own > 0);
    scene.play(map, () -> scene.tools().delete(List.of(node(map, center))), () -> {
      assertFalse(scene.model().getOrganizations().contains(center));
      assertEquals(ties - own, scene.model().getRelationships().size());
      assertTrue(scene.model().getCouncil().getMemberships().stream().noneMatch(m -> m.getOrganization() == center));
      assertTrue(scene.model().getProjects().stream().flatMap(p -> p.getPartners().stream())
          .noneMatch(p -> p.getOrganization() == center));
      assertFalse(scene.saved().contains(center.getId()), "no reference leads into the void");
    });
  }

  @Test
  void deletingATieLeavesItsOrganizations() {
    Relationship tie = tie(RelationKind.MEMBER);
    Organization source = tie.getSource();
    scene.play(map, () -> scene.tools().delete(List.of(edge(map, tie))), () -> {
      assertFalse(scene.model().getRelationships().contains(tie));
      assertFalse(source.getOutgoingRelationships().contains(tie));
      assertTrue(Scene.shows(map, source));
    });
  }

  @Test
  void lanesCannotBeDeleted() {
    Verdict verdict = scene.tools().canDelete(node(map, "LabourLane"));

    assertFalse(verdict.allowed());
    assertEquals("区分のレーンは消せません。", verdict.reason());
  }

  @Test
  void tiesAreJudgedFromThePalette() {
    Relationship tie = tie(RelationKind.REFER);
    int strength = tie.getStrength();
    ToolDescription stronger = tool(map, ToolDescription.class, "StrengthenTie");
    scene.play(map, () -> scene.tools().run(stronger, edge(map, tie)), () -> {
      assertEquals(strength + 1, tie.getStrength());
      assertEquals(strength + 1, edge(map, tie).look().width());
    });
    RelationDirection direction = tie.getDirection();
    scene.play(map, () -> scene.tools().run(tool(map, ToolDescription.class, "SwitchDirection"), edge(map, tie)),
        () -> assertFalse(tie.getDirection() == direction));
    assertFalse(scene.tools().canCreate(stronger, map, node(map, organization("PTA"))).allowed());
  }

  @Test
  void anOrganizationGetsASeatOnce() {
    ToolDescription seat = tool(map, ToolDescription.class, "GiveSeat");
    Organization bank = organization("信用金庫");
    int seats = scene.model().getCouncil().getMemberships().size();
    scene.play(map, () -> scene.tools().run(seat, node(map, bank)), () -> {
      assertEquals(seats + 1, scene.model().getCouncil().getMemberships().size());
      assertSame(bank, scene.model().getCouncil().getMemberships().getLast().getOrganization());
    });
    assertFalse(scene.tools().canCreate(seat, map, node(map, bank)).allowed(), "it has a seat now");
  }

  @Test
  void anEmptyCouncilShowsHowToBegin() {
    assertEquals(List.of(), nodes(map, "Hint"));
    scene.model().getRelationships().clear();
    scene.model().getOrganizations().clear();
    scene.session().refresh(map);

    NodeView hint = node(map, "Hint");
    assertTrue(hint.text().contains("まだ機関がありません"), hint.text());
    assertFalse(scene.tools().canDelete(hint).allowed());
  }

  @Test
  void aDoubleClickOpensTheGrid() {
    ToolResult result = scene.tools().doubleClick(node(map, organization("PTA")));

    assertEquals("DG02", result.navigations().getFirst().description().getName());
    assertSame(scene.model(), result.navigations().getFirst().element());
  }
}
