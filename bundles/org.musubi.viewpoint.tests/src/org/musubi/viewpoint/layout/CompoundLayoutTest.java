package org.musubi.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Drawing;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Containers whose contents are joined across their outlines. */
class CompoundLayoutTest {
  private final Drawing drawing = new Drawing();
  private final NodeView region = drawing.container(null, "みどり圏域");
  private final NodeView plan = drawing.container(null, "上位計画の目標");
  private final List<NodeView> issues = new ArrayList<>();
  private final List<NodeView> goals = new ArrayList<>();

  private void joinCrosswise(int count) {
    for (int i = 0; i < count; i++) {
      issues.add(drawing.container(region, "課題" + i));
      drawing.node(issues.get(i), "事業" + i);
      drawing.node(issues.get(i), "共同の事業" + i);
      goals.add(drawing.node(plan, "目標" + i));
    }
    for (int i = 0; i < count; i++) {
      drawing.edge(issues.get(i), goals.get(count - 1 - i));
    }
  }

  @Test
  void whatIsJoinedAcrossContainersFacesEachOther() {
    joinCrosswise(5);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    LayoutChecks.assertTidy(drawing.diagram());
    assertEquals(List.of(), LayoutChecks.crossings(drawing.diagram()));
    DiagramGeometry geometry = new DiagramGeometry();
    List<NodeView> sorted = new ArrayList<>(issues);
    sorted.sort((a, b) -> Integer.compare(geometry.absolute(a).y(), geometry.absolute(b).y()));
    int last = Integer.MIN_VALUE;
    for (NodeView issue : sorted) {
      int y = geometry.absolute((NodeView) issue.outgoing().getFirst().end()).y();
      assertTrue(y > last, "edges cross");
      last = y;
    }
  }

  @Test
  void coursesOfSuchEdgesEndAtTheirNodes() {
    joinCrosswise(4);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    DiagramGeometry geometry = new DiagramGeometry();
    for (EdgeView edge : drawing.diagram().edges()) {
      List<Point> points = geometry.edge(edge).points();
      assertEquals(geometry.absolute((NodeView) edge.source()).right(), points.getFirst().x());
      assertEquals(geometry.absolute((NodeView) edge.end()).x(), points.getLast().x());
    }
  }

  @Test
  void pinnedNodesInJoinedContainersStay() {
    joinCrosswise(3);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    NodeView pinned = goals.get(1);
    Bounds place = pinned.state().bounds().moved(90, 35);
    pinned.state().setBounds(place);
    pinned.state().setPinned(true);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    assertEquals(place, pinned.state().bounds());
    LayoutChecks.assertTidy(drawing.diagram());
  }
}
