package org.musubi.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Drawing;
import org.musubi.viewpoint.geometry.EdgeLabelBox;
import org.musubi.viewpoint.specification.CustomLayoutConfiguration;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.specification.SpecificationFactory;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Shape;

/** Networks of straight edges. */
class NetworkLayoutTest {
  @Test
  void aLongChainLiesRatherThanStands() {
    Drawing drawing = network();
    List<NodeView> nodes = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      nodes.add(drawing.node(null, "機関" + i));
      if (i > 0) {
        drawing.edge(nodes.get(i - 1), nodes.get(i));
      }
    }
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    Bounds extent = new DiagramGeometry().extent(drawing.diagram());
    assertTrue(extent.width() > extent.height(), extent::toString);
  }

  @Test
  void edgesKeepClearOfOtherNodesAndTheirLabels() {
    for (int seed = 0; seed < 6; seed++) {
      Drawing drawing = random(seed, 24, 30);
      DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
      LayoutChecks.assertTidy(drawing.diagram());
      assertEquals(List.of(), LayoutChecks.crossings(drawing.diagram()), "seed " + seed);
    }
  }

  @Test
  void labelsOfEdgesCoverNeitherNodesNorEachOther() {
    for (int seed = 0; seed < 6; seed++) {
      Drawing drawing = random(seed, 14, 40);
      DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
      DiagramGeometry geometry = LabelPlacement.place(drawing.diagram());
      List<Bounds> taken = new ArrayList<>();
      drawing.nodes().forEach(node -> taken.add(geometry.absoluteOuter(node)));
      int shown = 0;
      for (EdgeView edge : drawing.diagram().edges()) {
        for (EdgeLabelBox label : geometry.edge(edge).labels()) {
          assertTrue(taken.stream().noneMatch(label.bounds()::intersects), () -> edge.toString());
          taken.add(label.bounds());
          shown++;
        }
      }
      assertTrue(shown > 10, "only " + shown + " labels are left");
    }
  }

  @Test
  void twoEdgesThatHaveToGoAroundANodeDoNotLieOnEachOther() {
    Drawing drawing = network();
    NodeView left = at(drawing, "左", 0);
    at(drawing, "中", 300);
    NodeView right = at(drawing, "右", 600);
    EdgeView one = drawing.edge(left, right);
    EdgeView other = drawing.edge(left, right);
    EdgeRouter.reroute(drawing.diagram(), drawing.diagram().edges());
    assertTrue(!one.state().bends().isEmpty() && !one.state().bends().equals(other.state().bends()),
        () -> one.state().bends() + " " + other.state().bends());
  }

  @Test
  void largeNetworksAreTidyAndAlwaysTheSame() {
    Drawing drawing = random(3, 700, 1000);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    List<Bounds> first = drawing.nodes().stream().map(node -> node.state().bounds()).toList();
    LayoutChecks.assertTidy(drawing.diagram());
    Bounds extent = new DiagramGeometry().extent(drawing.diagram());
    double shape = (double) extent.width() / extent.height();
    assertTrue(shape > 0.6 && shape < 4, extent::toString);
    Drawing again = random(3, 700, 1000);
    DiagramLayout.arrange(again.diagram(), LayoutScope.all());
    assertEquals(first, again.nodes().stream().map(node -> node.state().bounds()).toList());
  }

  @Test
  void joinedNodesOfLargeNetworksStandNearEachOther() {
    Drawing drawing = random(5, 400, 500);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    DiagramGeometry geometry = new DiagramGeometry();
    double joined = drawing.diagram().edges().stream()
        .mapToDouble(edge -> distance(geometry, (NodeView) edge.source(), (NodeView) edge.end())).average().orElse(0);
    List<NodeView> nodes = drawing.nodes();
    double any = 0;
    for (int i = 0; i < nodes.size(); i++) {
      any += distance(geometry, nodes.get(i), nodes.get((i + nodes.size() / 2) % nodes.size())) / nodes.size();
    }
    assertTrue(joined < any / 2, joined + " " + any);
  }

  private static double distance(DiagramGeometry geometry, NodeView a, NodeView b) {
    Bounds one = geometry.absolute(a);
    Bounds other = geometry.absolute(b);
    return Math.hypot(one.centre().x() - other.centre().x(), one.centre().y() - other.centre().y());
  }

  private static NodeView at(Drawing drawing, String text, int x) {
    NodeView node = drawing.node(null, text);
    node.state().setBounds(new Bounds(x, 100, 60, 30));
    return node;
  }

  private static Drawing network() {
    Drawing drawing = new Drawing().routing(EdgeRouting.STRAIGHT);
    CustomLayoutConfiguration layout = SpecificationFactory.eINSTANCE.createCustomLayoutConfiguration();
    layout.setId("org.eclipse.elk.stress");
    drawing.description().setLayout(layout);
    return drawing;
  }

  private static Drawing random(int seed, int count, int edges) {
    Random random = new Random(seed);
    Drawing drawing = network();
    List<NodeView> nodes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      nodes.add(drawing.node(null, "第" + i + "機関", Shape.ELLIPSE, 40, 40, false));
      if (i > 0) {
        drawing.edge(nodes.get(random.nextInt(Math.max(0, i - 8), i)), nodes.get(i), "共催");
      }
    }
    for (int i = count; i <= edges; i++) {
      int at = random.nextInt(count - 5);
      drawing.edge(nodes.get(at), nodes.get(at + 1 + random.nextInt(4)), "データ");
    }
    return drawing;
  }
}
