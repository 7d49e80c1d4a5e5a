package org.musubi.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Drawing;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;

class LaneLayoutTest {
  private static final String[] STAGES = {"投入", "活動", "直接の結果（アウトプット）", "短期成果", "中期成果", "最終成果"};
  private static final String[] TEXTS = {"保健師", "職場の健康づくり講座を年4回開く", "受診率が上がる",
      "働く人が自分の健康に気をつけるようになり、生活習慣が変わる", "健康寿命の延伸"};

  @ParameterizedTest
  @EnumSource(EdgeRouting.class)
  void edgesBetweenLanesPassNoNode(EdgeRouting routing) {
    for (int seed = 0; seed < 12; seed++) {
      Drawing drawing = lanes(seed, routing, true, 3 + seed * 3, seed * 4, false);
      DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
      LayoutChecks.assertTidy(drawing.diagram());
      assertEquals(List.of(), LayoutChecks.crossings(drawing.diagram()), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void edgesWithinLanesAndBackwardsPassNoNode(boolean horizontal) {
    for (int seed = 0; seed < 12; seed++) {
      Drawing drawing = lanes(seed, EdgeRouting.MANHATTAN, horizontal, 6 + seed * 2, 4 + seed * 2, true);
      DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
      LayoutChecks.assertTidy(drawing.diagram());
      assertEquals(List.of(), LayoutChecks.crossings(drawing.diagram()), "seed " + seed);
    }
  }

  @Test
  void lanesStandSideBySideInOrderWithNodesInThem() {
    Drawing drawing = lanes(5, EdgeRouting.MANHATTAN, true, 14, 14, false);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    DiagramGeometry geometry = new DiagramGeometry();
    NodeView stack = drawing.diagram().nodes().getFirst();
    int right = geometry.absolute(stack).x();
    for (NodeView lane : stack.children()) {
      Bounds bounds = geometry.absolute(lane);
      assertEquals(right, bounds.x());
      right = bounds.right();
      assertTrue(geometry.node(lane).label().bounds().width() <= bounds.width());
    }
  }

  @Test
  void aChainWithoutCrossingsIsDrawnStraight() {
    Drawing drawing = new Drawing();
    NodeView stack = drawing.stack(null, "ロジックモデル", true);
    List<NodeView> chain = new ArrayList<>();
    for (String stage : STAGES) {
      chain.add(drawing.node(drawing.container(stack, stage), stage));
    }
    for (int i = 1; i < chain.size(); i++) {
      drawing.edge(chain.get(i - 1), chain.get(i));
    }
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    DiagramGeometry geometry = new DiagramGeometry();
    drawing.diagram().edges()
        .forEach(edge -> assertEquals(2, geometry.edge(edge).points().size(), () -> geometry.edge(edge).toString()));
  }

  @Test
  void orderingAvoidsCrossings() {
    Drawing drawing = new Drawing();
    NodeView stack = drawing.stack(null, "", true);
    NodeView left = drawing.container(stack, "左");
    NodeView right = drawing.container(stack, "右");
    List<NodeView> lefts = new ArrayList<>();
    List<NodeView> rights = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      lefts.add(drawing.node(left, "左" + i));
      rights.add(drawing.node(right, "右" + i));
    }
    for (int i = 0; i < 6; i++) {
      drawing.edge(lefts.get(i), rights.get(5 - i));
    }
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    DiagramGeometry geometry = new DiagramGeometry();
    for (int i = 0; i < 6; i++) {
      assertEquals(geometry.absolute(lefts.get(i)).centre().y(), geometry.absolute(rights.get(5 - i)).centre().y(), 1);
    }
  }

  @Test
  void pinnedNodesInLanesStay() {
    Drawing drawing = lanes(7, EdgeRouting.MANHATTAN, true, 20, 20, true);
    NodeView pinned = drawing.nodes().stream().filter(node -> node.children().isEmpty()).findFirst().orElseThrow();
    pinned.state().setBounds(new Bounds(15, 130, 100, 40));
    pinned.state().setPinned(true);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    assertEquals(new Bounds(15, 130, 0, 0), pinned.state().bounds().sized(0, 0));
    LayoutChecks.assertTidy(drawing.diagram());
    assertEquals(List.of(), LayoutChecks.crossings(drawing.diagram()));
  }

  @Test
  void aNewNodeJoinsItsLaneWithoutMovingOthers() {
    Drawing drawing = lanes(4, EdgeRouting.MANHATTAN, true, 16, 16, false);
    DiagramLayout.firstOpen(drawing.diagram());
    List<Bounds> before = drawing.nodes().stream().map(node -> node.state().bounds()).toList();
    List<NodeView> nodes = drawing.nodes();
    NodeView lane = drawing.diagram().nodes().getFirst().children().get(2);
    NodeView added = drawing.node(lane, "追加した成果");
    DiagramLayout.firstOpen(drawing.diagram());
    for (int i = 0; i < nodes.size(); i++) {
      assertEquals(before.get(i), nodes.get(i).state().bounds());
    }
    assertTrue(added.state().bounds().y() >= 0);
    LayoutChecks.assertTidy(drawing.diagram());
  }

  /** A logic model of random size; forward edges lead to later lanes only. */
  static Drawing lanes(int seed, EdgeRouting routing, boolean horizontal, int count, int edges, boolean any) {
    Random random = new Random(seed);
    Drawing drawing = new Drawing().routing(routing);
    NodeView stack = drawing.stack(null, "ロジックモデル", horizontal);
    List<NodeView> lanes = new ArrayList<>();
    for (String stage : STAGES) {
      lanes.add(drawing.container(stack, stage));
    }
    List<NodeView> nodes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      NodeView lane = lanes.get(random.nextInt(lanes.size()));
      nodes.add(random.nextInt(8) == 0 ? drawing.list(lane, "指標" + i, "受診率", "喫煙率")
          : drawing.node(lane, TEXTS[random.nextInt(TEXTS.length)] + i));
    }
    for (int i = 0; i < edges; i++) {
      NodeView a = nodes.get(random.nextInt(count));
      NodeView b = nodes.get(random.nextInt(count));
      int order = Integer.compare(lanes.indexOf(a.parent()), lanes.indexOf(b.parent()));
      if (any && a != b) {
        drawing.edge(a, b, i % 5 == 0 ? "根拠" : null);
      } else if (!any && order != 0) {
        drawing.edge(order < 0 ? a : b, order < 0 ? b : a, i % 5 == 0 ? "根拠" : null);
      }
    }
    return drawing;
  }
}
