package org.musubi.design.scenario.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.design.scenario.Edge;
import org.musubi.design.scenario.End;
import org.musubi.design.scenario.Node;
import org.musubi.design.scenario.Opening;
import org.musubi.design.scenario.Picture;
import org.musubi.design.scenario.Refused;
import org.musubi.design.scenario.Scene;
import org.musubi.design.scenario.Stroke;
import org.musubi.design.scenario.Verdict;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.RelationDirection;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.Sector;

/** DG01 on the sample council: what it shows, and what its tools do to the council. */
class PartnershipMapTest {

  private Scene scene;
  private Picture map;

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
    assertEquals(expected, map.node(lane + "Lane").children().stream().map(Node::target).toList());
  }

  @Test
  void aLaneForOrganizationsWithoutSectorAppearsOnlyWhenNeeded() {
    assertEquals(List.of(), map.nodes("NoSectorLane"));
    scene.change(() -> {
      organization("みどり大学").setSectorOverride(null);
      organization("みどり大学").setType(null);
    });

    assertEquals(List.of(organization("みどり大学")),
        map.node("NoSectorLane").children().stream().map(Node::target).toList());
  }

  @Test
  void everyTieIsALineBetweenItsOrganizations() {
    assertEquals(scene.model().getRelationships().size(), map.edges().size());
    for (Edge line : map.edges()) {
      Relationship tie = (Relationship) line.target();
      assertSame(tie.getSource(), line.source().target());
      assertSame(tie.getTarget(), line.end().target());
      assertEquals(tie.getStrength(), line.width(), "width tells the strength");
      boolean mutual = tie.getDirection() == RelationDirection.MUTUAL;
      assertEquals(mutual, !"NoDecoration".equals(line.sourceArrow()), "two heads when mutual");
    }
  }

  @Test
  void kindsOfTiesDifferInColorAndInASecondCue() {
    List<RelationKind> kinds = scene.model().getRelationships().stream().map(Relationship::getKind).distinct().toList();
    assertTrue(kinds.size() >= 8, "the sample has nearly all kinds: " + kinds);
    long colors = kinds.stream().map(kind -> map.edge(tie(kind)).stroke()).distinct().count();
    long words = kinds.stream().map(kind -> map.edge(tie(kind)).text()).distinct().count();

    assertEquals(kinds.size(), colors);
    assertEquals(kinds.size(), words);
  }

  @Test
  void membersStandOutAndOutsidersAreDashed() {
    assertEquals(2, map.node(organization("保健所")).borderWidth());
    assertEquals(1, map.node(organization("信用金庫")).borderWidth());
    assertEquals(Stroke.DASH, map.node(organization("信用金庫")).borderLine());
    assertEquals(Stroke.SOLID, map.node(organization("保健所")).borderLine());
  }

  @Test
  void theSecretariatAndTheChairCarryTheirMarks() {
    assertTrue(map.node(organization("保健所")).marks().stream()
        .anyMatch(d -> d.image().endsWith("secretariat.svg")));
    assertTrue(map.node(organization("医師会")).marks().stream()
        .anyMatch(d -> d.image().endsWith("/chair.svg")));
    map.show();
    assertEquals(List.of(), map.node(organization("保健所")).marks());
  }

  @Test
  void layersChangeWhatIsWritten() {
    Relationship tie = scene.model().getRelationships().getFirst();
    String kind = map.edge(tie).text();
    map.show("Roles", "Reasons");

    assertTrue(map.node(organization("保健所")).text().contains("役割の合意 2/2"));
    assertTrue(tie.getReason().startsWith(map.edge(tie).text().replace("…", "")));
    map.show("History");
    assertTrue(map.edge(tie).text().startsWith(kind));
    assertTrue(map.edge(tie).text().contains(tie.getSince().label()));
  }

  @Test
  void theLayerOfBetweennessWritesAndColoursWhoBridges() {
    Organization centre = organization("保健所");
    Organization school = organization("みどり大学");
    map.show("Bridging");
    assertTrue(map.node(centre).text().endsWith("橋渡し 0.74(要の機関)"), map.node(centre).text());
    assertTrue(map.node(school).text().endsWith("橋渡し 0.00"), map.node(school).text());
    assertNotEquals(map.node(centre).fill(), map.node(school).fill());

    scene.change(() -> scene.model().getRelationships()
        .removeIf(tie -> tie.getSource() == centre || tie.getTarget() == centre));
    assertTrue(map.node(centre).text().endsWith("橋渡し 0.00"), "measured anew");
  }

  @Test
  void theLayerOfRulesMarksWhoBreaksThem() {
    Organization lonely = organization("信用金庫");
    scene.change(() -> {
      lonely.getMerits().clear();
      lonely.getOffers().clear();
    });
    map.show("Rules");

    assertTrue(map.node(lonely).marks().stream().anyMatch(d -> d.tooltip().contains("参加のメリット")));
    assertEquals(List.of(), map.node(organization("保健所")).marks());
  }

  @Test
  void filtersHideWhatTheySay() {
    map.filter("OnlyMembers");
    assertFalse(map.shows(organization("信用金庫")));
    assertTrue(map.shows(organization("保健所")));
    map.filter("OnlyStrongTies");
    assertTrue(map.edges().stream().filter(Edge::isVisible)
        .allMatch(line -> ((Relationship) line.target()).getStrength() >= 4));
    assertTrue(map.shows(organization("信用金庫")));
    map.filter("OnlyMutualTies");
    assertTrue(map.edges().stream().anyMatch(Edge::isVisible));
    assertTrue(map.edges().stream().filter(Edge::isVisible)
        .allMatch(line -> ((Relationship) line.target()).getDirection() == RelationDirection.MUTUAL));
  }

  @ParameterizedTest
  @CsvSource({"Community,COMMUNITY", "Labour,LABOUR", "Employer,EMPLOYER", "Insurer,INSURER", "Resident,RESIDENT",
      "Academia,ACADEMIA"})
  void addingAnOrganizationPutsItIntoItsLane(String lane, Sector sector) {
    String add = "Add" + lane + "Organization";
    int before = scene.model().getOrganizations().size();
    scene.play(map, () -> map.create(add, map.node(lane + "Lane")), () -> {
      assertEquals(before + 1, scene.model().getOrganizations().size());
      Organization added = scene.model().getOrganizations().getLast();
      assertEquals(sector, added.getSector());
      assertEquals("新しい機関", added.getName());
      assertEquals(map.node(lane + "Lane"), map.node(added).parent());
    });
  }

  @Test
  void theToolOfASectorWorksInEveryLane() {
    String add = "AddInsurerOrganization";

    assertTrue(map.canCreate(add, map.node("LabourLane")).allowed());
    assertTrue(map.canCreate(add, map.node("Lanes")).allowed());
  }

  @Test
  void organizationsCanBeChosenFromTheCatalogue() {
    String choose = "AddFromCatalogue";
    List<EObject> chosen = map.candidates(choose, map.node("LabourLane")).stream()
        .filter(type -> List.of("OT17", "OT25").contains(((OrganizationType) type).getCode())).toList();
    assertEquals(2, chosen.size());
    scene.play(map, () -> map.choose(choose, map.node("LabourLane"), chosen), () -> {
      Organization last = scene.model().getOrganizations().getLast();
      assertEquals("OT25", last.getType().getCode());
      assertEquals(map.node("InsurerLane"), map.node(last).parent());
    });
  }

  @Test
  void draggingToAnotherLaneChangesTheSector() {
    Organization clinic = organization("健診センター");
    scene.play(map, () -> map.move(map.node(clinic), map.node("LabourLane")), () -> {
      assertEquals(Sector.LABOUR, clinic.getSectorOverride());
      assertEquals(map.node("LabourLane"), map.node(clinic).parent());
    });
  }

  @Test
  void draggingBackLeavesNothingSetByHand() {
    Organization university = organization("みどり大学");
    Sector usual = university.getType().getSector();
    String lane = usual == Sector.LABOUR ? "LabourLane" : "AcademiaLane";
    scene.play(map, () -> map.drop(university, map.node(lane)), () -> {
      assertNull(university.getSectorOverride());
      assertEquals(usual, university.getSector());
    });
  }

  @Test
  void onlyOrganizationsOfTheCouncilCanBeDropped() {
    Verdict type = map.canDrop(organization("保健所").getType(), map.node("LabourLane"));

    assertFalse(type.allowed());
  }

  @ParameterizedTest
  @CsvSource({"Information,INFO,ONE_WAY", "Fund,FUND,ONE_WAY", "Data,DATA,ONE_WAY", "Member,MEMBER,ONE_WAY",
      "Supervise,SUPERVISE,ONE_WAY", "Cohost,COHOST,MUTUAL", "Person,PERSON,MUTUAL", "Refer,REFER,ONE_WAY",
      "Adjust,ADJUST,MUTUAL"})
  void connectingMakesATieOfTheKind(String name, RelationKind kind, RelationDirection direction) {
    String connect = "Connect" + name;
    Node from = map.node(organization("PTA"));
    Node to = map.node(organization("みどり精機"));
    scene.play(map, () -> map.connect(connect, from, to), () -> {
      Relationship tie = scene.model().getRelationships().getLast();
      assertEquals(kind, tie.getKind());
      assertEquals(direction, tie.getDirection());
      assertSame(organization("PTA"), tie.getSource());
      assertSame(organization("みどり精機"), tie.getTarget());
      assertTrue(map.connects(organization("PTA"), organization("みどり精機")));
    });
  }

  @Test
  void illegalTiesAreRefusedWithTheReason() {
    Relationship existing = tie(RelationKind.DATA);
    String connect = "ConnectData";
    Node source = map.node(existing.getSource());

    Verdict self = map.canConnect(connect, source, source);
    scene.assertRefused("機関を自分自身とはつなげません。別の機関を選んでください。", self);
    Verdict twice = map.canConnect(connect, source, map.node(existing.getTarget()));
    scene.assertRefusedSaying("「データ」のつながりがもうあります", twice);
    assertThrows(Refused.class, () -> map.connect(connect, source, source));
    assertFalse(map.canStart(connect, map.node("LabourLane")).allowed());
  }

  @Test
  void bothEndsOfATieCanBeMoved() {
    Relationship tie = tie(RelationKind.FUND);
    scene.play(map, () -> map.reconnect(map.edge(tie), End.SOURCE, map.node(organization("PTA"))),
        () -> assertSame(organization("PTA"), tie.getSource()));
    scene.play(map, () -> map.reconnect(map.edge(tie), End.TARGET, map.node(organization("農協"))),
        () -> assertSame(organization("農協"), tie.getTarget()));
    Verdict self = map.canReconnect(map.edge(tie), End.TARGET, map.node(organization("PTA")));
    scene.assertRefusedSaying("自分自身", self);
  }

  @Test
  void labelsAreEditedInPlace() {
    Organization office = organization("保健所");
    assertEquals("保健所", map.textToEdit(map.node(office)));
    scene.play(map, () -> map.edit(map.node(office), "中央保健所"),
        () -> assertEquals("中央保健所", office.getShortName()));
    Relationship tie = tie(RelationKind.DATA);
    scene.play(map, () -> map.edit(map.edge(tie), "健診の集計値"),
        () -> assertEquals("健診の集計値", tie.getReason()));
  }

  @Test
  void deletingAnOrganizationTakesWhatCannotBeWithoutIt() {
    Organization center = organization("地産保");
    int ties = scene.model().getRelationships().size();
    long own = scene.model().getRelationships().stream()
        .filter(r -> r.getSource() == center || r.getTarget() == center).count();
    assertTrue(own > 0);
    scene.play(map, () -> map.delete(map.node(center)), () -> {
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
    scene.play(map, () -> map.delete(map.edge(tie)), () -> {
      assertFalse(scene.model().getRelationships().contains(tie));
      assertFalse(source.getOutgoingRelationships().contains(tie));
      assertTrue(map.shows(source));
    });
  }

  @Test
  void lanesCannotBeDeleted() {
    Verdict verdict = map.canDelete(map.node("LabourLane"));

    scene.assertRefused("区分のレーンは消せません。", verdict);
  }

  @Test
  void tiesAreJudgedFromThePalette() {
    Relationship tie = tie(RelationKind.REFER);
    int strength = tie.getStrength();
    String stronger = "StrengthenTie";
    scene.play(map, () -> map.use(stronger, map.edge(tie)), () -> {
      assertEquals(strength + 1, tie.getStrength());
      assertEquals(strength + 1, map.edge(tie).width());
    });
    RelationDirection direction = tie.getDirection();
    scene.play(map, () -> map.use("SwitchDirection", map.edge(tie)),
        () -> assertFalse(tie.getDirection() == direction));
    assertFalse(map.canUse(stronger, map.node(organization("PTA"))).allowed());
  }

  @Test
  void anOrganizationGetsASeatOnce() {
    String seat = "GiveSeat";
    Organization bank = organization("信用金庫");
    int seats = scene.model().getCouncil().getMemberships().size();
    scene.play(map, () -> map.use(seat, map.node(bank)), () -> {
      assertEquals(seats + 1, scene.model().getCouncil().getMemberships().size());
      assertSame(bank, scene.model().getCouncil().getMemberships().getLast().getOrganization());
    });
    assertFalse(map.canUse(seat, map.node(bank)).allowed(), "it has a seat now");
  }

  @Test
  void anEmptyCouncilShowsHowToBegin() {
    assertEquals(List.of(), map.nodes("Hint"));
    scene.change(() -> {
      scene.model().getRelationships().clear();
      scene.model().getOrganizations().clear();
    });

    Node hint = map.node("Hint");
    assertTrue(hint.text().contains("まだ機関がありません"), hint.text());
    assertFalse(map.canDelete(hint).allowed());
  }

  @Test
  void aDoubleClickOpensTheGrid() {
    List<Opening> opened = map.doubleClick(map.node(organization("PTA")));

    assertEquals("DG02", opened.getFirst().name());
    assertSame(scene.model(), opened.getFirst().about());
  }
}
