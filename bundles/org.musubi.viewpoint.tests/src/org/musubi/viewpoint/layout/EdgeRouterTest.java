package org.musubi.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Drawing;
import org.musubi.viewpoint.geometry.EdgeLabelBox;
import org.musubi.viewpoint.geometry.Polyline;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

class EdgeRouterTest {
  @Test
  void aNodeInTheWayIsPassed() {
    Drawing drawing = new Drawing();
    NodeView left = at(drawing.node(null, "左"), 0, 100);
    NodeView right = at(drawing.node(null, "右"), 400, 100);
    at(drawing.node(null, "間にある長い名前の事業"), 180, 90);
    EdgeView edge = drawing.edge(left, right);
    assertFalse(LayoutChecks.crossings(drawing.diagram()).isEmpty());
    EdgeRouter.reroute(drawing.diagram(), List.of(edge));
    assertEquals(List.of(), LayoutChecks.crossings(drawing.diagram()));
  }

  @Test
  void randomMapsAreRoutedWithoutCrossingNodes() {
    for (int seed = 0; seed < 10; seed++) {
      Random random = new Random(seed);
      Drawing drawing = new Drawing();
      List<NodeView> nodes = new ArrayList<>();
      for (int i = 0; i < 36; i++) {
        nodes.add(at(drawing.node(null, "事業" + i), i % 6 * 150 + random.nextInt(60), i / 6 * 90 + random.nextInt(30)));
      }
      for (int i = 0; i < 50; i++) {
        NodeView a = nodes.get(random.nextInt(nodes.size()));
        NodeView b = nodes.get(random.nextInt(nodes.size()));
        if (a != b) {
          drawing.edge(a, b);
        }
      }
      EdgeRouter.reroute(drawing.diagram(), drawing.diagram().edges());
      assertEquals(List.of(), LayoutChecks.crossings(drawing.diagram()), "seed " + seed);
    }
  }

  @Test
  void edgesFromOneSideAreSpreadOverIt() {
    Drawing drawing = new Drawing();
    NodeView left = at(drawing.node(null, "左\n左\n左\n左"), 0, 100);
    List<Point> starts = new ArrayList<>();
    List<EdgeView> edges = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      edges.add(drawing.edge(left, at(drawing.node(null, "右" + i), 300, i * 80)));
    }
    EdgeRouter.reroute(drawing.diagram(), edges);
    DiagramGeometry geometry = new DiagramGeometry();
    edges.forEach(edge -> starts.add(geometry.edge(edge).points().getFirst()));
    assertEquals(4, starts.stream().distinct().count());
    for (int i = 1; i < starts.size(); i++) {
      assertTrue(starts.get(i).y() > starts.get(i - 1).y());
    }
  }

  @Test
  void edgesEnterContainersButAvoidOthers() {
    Drawing drawing = new Drawing();
    NodeView first = at(drawing.container(null, "一"), 0, 0);
    NodeView from = at(drawing.node(first, "から"), 0, 0);
    NodeView foreign = at(drawing.container(null, "二"), 200, 0);
    at(drawing.node(foreign, "途中"), 0, 0);
    NodeView last = at(drawing.container(null, "三"), 400, 0);
    NodeView to = at(drawing.node(last, "まで"), 0, 0);
    EdgeView edge = drawing.edge(from, to);
    EdgeRouter.reroute(drawing.diagram(), List.of(edge));
    DiagramGeometry geometry = new DiagramGeometry();
    assertFalse(Polyline.crosses(geometry.edge(edge).points(),
        geometry.absolute(foreign)));
  }

  @Test
  void labelsCoverNeitherNodesNorEachOther() {
    Drawing drawing = LaneLayoutTest.lanes(9, EdgeRouting.MANHATTAN, true, 24, 40,
        false);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    DiagramGeometry geometry = LabelPlacement.place(drawing.diagram());
    List<Bounds> labels = new ArrayList<>();
    for (EdgeView edge : drawing.diagram().edges()) {
      for (EdgeLabelBox label : geometry.edge(edge).labels()) {
        labels.forEach(other -> assertFalse(other.intersects(label.bounds())));
        labels.add(label.bounds());
        drawing.nodes().stream().filter(node -> node.children().isEmpty())
            .forEach(node -> assertFalse(geometry.absolute(node).intersects(label.bounds()), node::toString));
      }
    }
    assertTrue(labels.size() > 3);
  }

  private static NodeView at(NodeView node, int x, int y) {
    node.state().setBounds(new Bounds(x, y, 0, 0));
    return node;
  }
}
