package org.musubi.design.scenario.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.design.scenario.Edge;
import org.musubi.design.scenario.Node;
import org.musubi.design.scenario.Picture;
import org.musubi.design.scenario.Scene;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;

/** DG03 on the sample council: influence as size, colour and tower. */
class NetMapTest {

  private Scene scene;
  private Picture map;

  @BeforeEach
  void openMap() {
    scene = Scene.ofSample();
    map = scene.open("DG03", scene.model());
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private Organization organization(String shortName) {
    return scene.model().getOrganizations().stream().filter(o -> shortName.equals(o.getShortName())).findFirst()
        .orElseThrow();
  }

  @Test
  void influenceIsSizeAndColorAndTower() {
    Node great = map.node(organization("商工会議所"));
    Node small = map.node(organization("あさひ村"));

    assertEquals("商工会議所\n■■■■■ 5", great.text());
    assertEquals("あさひ村\n■□□□□ 1", small.text());
    assertEquals(80, great.width());
    assertEquals(40, small.width());
    assertFalse(great.fill().equals(small.fill()));
    assertEquals(scene.model().getOrganizations().size(), map.nodes("NetOrganization").size());
    assertEquals(scene.model().getRelationships().size(), map.edges().size());
  }

  @Test
  void theTowerGrowsAndShrinks() {
    Organization town = organization("あさひ村");
    scene.play(map, () -> map.use("RaiseInfluence", map.node(town)), () -> {
      assertEquals(2, town.getCurrentAssessment().getInfluence());
      assertEquals(50, map.node(town).width());
    });
    String lower = "LowerInfluence";
    for (int i = 0; i < 4; i++) {
      map.use(lower, map.node(town));
    }
    assertEquals(0, town.getCurrentAssessment().getInfluence());
  }

  @Test
  void goalsAreALayer() {
    map.show("Goals");

    assertTrue(map.node(organization("あさひ村")).text().endsWith("目標: 自営業・農業の人の健診"));
  }

  @Test
  void newOrganizationsAndTies() {
    String add = "AddOrganization";
    scene.play(map, () -> map.create(add, map),
        () -> assertEquals("新しい機関", map.node(scene.model().getOrganizations().getLast()).text()));
    Organization made = scene.model().getOrganizations().getLast();
    String connect = "ConnectFund";
    scene.play(map, () -> map.connect(connect, map.node(organization("保健所")), map.node(made)),
        () -> assertEquals(RelationKind.FUND, scene.model().getRelationships().getLast().getKind()));
    scene.play(map, () -> map.edit(map.node(made), "中央会"),
        () -> assertEquals("中央会", made.getName()));
    scene.play(map, () -> map.delete(map.node(made)),
        () -> assertEquals(45, scene.model().getRelationships().size()));
  }

  @Test
  void filtersHideWhatTheySay() {
    map.filter("OnlyMoneyAndData");
    assertTrue(map.edges().stream().filter(Edge::isVisible).map(line -> (Relationship) line.target())
        .allMatch(tie -> tie.getKind() == RelationKind.FUND || tie.getKind() == RelationKind.DATA));
    assertTrue(map.edges().stream().anyMatch(Edge::isVisible));
    map.filter("OnlyInfluential");
    assertFalse(map.shows(organization("あさひ村")));
    assertTrue(map.shows(organization("商工会議所")));
    Relationship hidden = organization("あさひ村").getOutgoingRelationships().stream().findFirst()
        .orElseGet(() -> organization("あさひ村").getIncomingRelationships().getFirst());
    assertFalse(map.edge(hidden).isVisible(), "a line goes with its end");
  }
}
