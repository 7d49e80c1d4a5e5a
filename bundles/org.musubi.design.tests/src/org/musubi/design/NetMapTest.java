package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.design.Scene.edge;
import static org.musubi.design.Scene.node;
import static org.musubi.design.Scene.nodes;
import static org.musubi.design.Scene.tool;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.specification.ToolDescription;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;

/** DG03 on the sample council: influence as size, colour and tower. */
class NetMapTest {

  private Scene scene;
  private Diagram map;

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
    NodeView great = node(map, organization("商工会議所"));
    NodeView small = node(map, organization("あさひ村"));

    assertEquals("商工会議所\n■■■■■ 5", great.text());
    assertEquals("あさひ村\n■□□□□ 1", small.text());
    assertEquals(80, great.look().width());
    assertEquals(40, small.look().width());
    assertFalse(great.look().fill().equals(small.look().fill()));
    assertEquals(scene.model().getOrganizations().size(), nodes(map, "NetOrganization").size());
    assertEquals(scene.model().getRelationships().size(), map.edges().size());
  }

  @Test
  void theTowerGrowsAndShrinks() {
    Organization town = organization("あさひ村");
    scene.play(map, () -> scene.tools().run(tool(map, ToolDescription.class, "RaiseInfluence"), node(map, town)),
        () -> {
          assertEquals(2, town.getCurrentAssessment().getInfluence());
          assertEquals(50, node(map, town).look().width());
        });
    ToolDescription lower = tool(map, ToolDescription.class, "LowerInfluence");
    for (int i = 0; i < 4; i++) {
      scene.tools().run(lower, node(map, town));
    }
    assertEquals(0, town.getCurrentAssessment().getInfluence());
  }

  @Test
  void goalsAreALayer() {
    scene.show(map, "Goals");

    assertTrue(node(map, organization("あさひ村")).text().endsWith("目標: 自営業・農業の人の健診"));
  }

  @Test
  void newOrganizationsAndTies() {
    NodeCreationDescription add = tool(map, NodeCreationDescription.class, "AddOrganization");
    scene.play(map, () -> scene.tools().create(add, map, null, null, null),
        () -> assertEquals("新しい機関", node(map, scene.model().getOrganizations().getLast()).text()));
    NodeView made = node(map, scene.model().getOrganizations().getLast());
    EdgeCreationDescription connect = tool(map, EdgeCreationDescription.class, "ConnectFund");
    scene.play(map, () -> scene.tools().connect(connect, node(map, organization("保健所")), made),
        () -> assertEquals(RelationKind.FUND, scene.model().getRelationships().getLast().getKind()));
    scene.play(map, () -> scene.tools().editLabel(made, "中央会"),
        () -> assertEquals("中央会", scene.model().getOrganizations().getLast().getName()));
    scene.play(map, () -> scene.tools().delete(List.of(node(map, scene.model().getOrganizations().getLast()))),
        () -> assertEquals(45, scene.model().getRelationships().size()));
  }

  @Test
  void filtersHideWhatTheySay() {
    scene.filter(map, "OnlyMoneyAndData");
    assertTrue(map.edges().stream().filter(EdgeView::isVisible).map(line -> (Relationship) line.target())
        .allMatch(tie -> tie.getKind() == RelationKind.FUND || tie.getKind() == RelationKind.DATA));
    assertTrue(map.edges().stream().anyMatch(EdgeView::isVisible));
    scene.filter(map, "OnlyInfluential");
    assertFalse(Scene.shows(map, organization("あさひ村")));
    assertTrue(Scene.shows(map, organization("商工会議所")));
    Relationship hidden = organization("あさひ村").getOutgoingRelationships().stream().findFirst()
        .orElseGet(() -> organization("あさひ村").getIncomingRelationships().getFirst());
    assertFalse(edge(map, hidden).isVisible(), "a line goes with its end");
  }
}
