package org.musubi.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Drawing;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** How the room of lanes is used. */
class LaneShapeTest {
  @Test
  void quadrantsAreEquallyLargeAndTheirNodesStandSideBySide() {
    Drawing drawing = new Drawing();
    NodeView matrix = drawing.stack(null, "影響力×関心", false);
    List<NodeView> quadrants = new ArrayList<>();
    for (int row = 0; row < 2; row++) {
      NodeView line = drawing.stack(matrix, "", true);
      for (int column = 0; column < 2; column++) {
        quadrants.add(drawing.container(line, "枠", 420, 200));
      }
    }
    for (int i = 0; i < 14; i++) {
      drawing.node(quadrants.get(3), "機関" + i);
    }
    drawing.node(quadrants.get(0), "保健所");
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    LayoutChecks.assertTidy(drawing.diagram());
    DiagramGeometry geometry = new DiagramGeometry();
    Set<Bounds> sizes = quadrants.stream().map(each -> geometry.absolute(each).at(0, 0)).collect(Collectors.toSet());
    assertEquals(1, sizes.size(), sizes::toString);
    assertEquals(420, sizes.iterator().next().width());
    assertTrue(columns(quadrants.get(3)).size() >= 3, () -> columns(quadrants.get(3)).toString());
    assertReadingOrder(quadrants.get(3).children());
  }

  @Test
  void edgesBetweenLanesThatAreWiderThanNeededStartAndEndAtTheOutlines() {
    Drawing drawing = new Drawing();
    NodeView stack = drawing.stack(null, "ロードマップ", true);
    List<List<NodeView>> years = new ArrayList<>();
    for (int year = 0; year < 3; year++) {
      NodeView lane = drawing.container(stack, "令和" + (6 + year) + "年度", 280, 300);
      List<NodeView> projects = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        projects.add(drawing.node(lane, "事業" + i));
        if (year > 0) {
          drawing.edge(years.get(year - 1).get(i), projects.get(i), "60%");
        }
      }
      years.add(projects);
    }
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    DiagramGeometry geometry = new DiagramGeometry();
    for (EdgeView edge : drawing.diagram().edges()) {
      List<Point> points = geometry.edge(edge).points();
      assertEquals(2, points.size(), points::toString);
      assertEquals(geometry.absolute((NodeView) edge.source()).right(), points.getFirst().x());
      assertEquals(geometry.absolute((NodeView) edge.end()).x(), points.getLast().x());
    }
  }

  @Test
  void aNodeWithManyEdgesGetsRoomForTheirEnds() {
    Drawing drawing = new Drawing();
    NodeView stack = drawing.stack(null, "", true);
    NodeView left = drawing.container(stack, "左");
    NodeView right = drawing.container(stack, "右");
    NodeView hub = drawing.node(left, "保健所");
    for (int i = 0; i < 12; i++) {
      drawing.edge(hub, drawing.node(right, "機関" + i));
    }
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    DiagramGeometry geometry = new DiagramGeometry();
    List<Integer> starts = drawing.diagram().edges().stream()
        .map(edge -> geometry.edge(edge).points().getFirst().y()).sorted().toList();
    for (int i = 1; i < starts.size(); i++) {
      assertTrue(starts.get(i) - starts.get(i - 1) >= 8, starts::toString);
    }
  }

  @Test
  void aShortChainInALaneStaysInOneColumn() {
    Drawing drawing = new Drawing();
    NodeView stack = drawing.stack(null, "", true);
    NodeView first = drawing.container(stack, "活動");
    NodeView second = drawing.container(stack, "初期アウトカム");
    NodeView activity = drawing.node(first, "講座を開く");
    NodeView cause = drawing.node(second, "事業主が健康宣言をする");
    NodeView effect = drawing.node(second, "担当者を決める");
    drawing.edge(activity, cause);
    drawing.edge(cause, effect);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    assertEquals(1, columns(second).size());
    assertEquals(List.of(), LayoutChecks.crossings(drawing.diagram()));
  }

  @Test
  void aHubIsSetApartFromTheNodesOfItsLane() {
    Drawing drawing = new Drawing();
    NodeView stack = drawing.stack(null, "", true);
    NodeView lane = drawing.container(stack, "地域");
    NodeView other = drawing.container(stack, "職域");
    NodeView hub = drawing.node(lane, "保健所");
    for (int i = 0; i < 6; i++) {
      drawing.edge(drawing.node(lane, "市町村" + i), hub);
      drawing.edge(hub, drawing.node(other, "事業所" + i));
    }
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    assertEquals(2, columns(lane).size());
    DiagramGeometry geometry = new DiagramGeometry();
    lane.children().stream().filter(node -> node != hub).forEach(node ->
        assertTrue(geometry.absolute(node).right() < geometry.absolute(hub).x()));
    assertEquals(List.of(), LayoutChecks.crossings(drawing.diagram()));
  }

  private static Set<Integer> columns(NodeView lane) {
    return lane.children().stream().map(node -> new DiagramGeometry().absolute(node).centre().x())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void assertReadingOrder(List<NodeView> nodes) {
    DiagramGeometry geometry = new DiagramGeometry();
    for (int i = 1; i < nodes.size(); i++) {
      Bounds before = geometry.absolute(nodes.get(i - 1));
      Bounds after = geometry.absolute(nodes.get(i));
      assertTrue(after.y() > before.y() || after.y() == before.y() && after.x() > before.x());
    }
  }
}
