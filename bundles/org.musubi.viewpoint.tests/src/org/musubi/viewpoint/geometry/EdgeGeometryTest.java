package org.musubi.viewpoint.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.viewpoint.specification.EdgeArrows;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.viewpoint.view.Shape;

class EdgeGeometryTest {
  private final Drawing drawing = new Drawing().routing(EdgeRouting.STRAIGHT);

  @Test
  void aStraightEdgeEndsAtTheRealOutline() {
    NodeView circle = at(drawing.node(null, "", Shape.ELLIPSE, 100, 100, false), 0, 0);
    NodeView lozenge = at(drawing.node(null, "", Shape.LOZENGE, 100, 100, false), 300, 300);
    List<Point> points = EdgeGeometry.route(drawing.edge(circle, lozenge)).points();
    assertEquals(50, Polyline.distance(points.getFirst(), new Point(50, 50)), 1);
    assertEquals(50, 350 - points.getLast().x() + 350 - points.getLast().y(), 1);
  }

  @ParameterizedTest
  @EnumSource(EdgeRouting.class)
  void parallelEdgesDoNotLieOnEachOther(EdgeRouting routing) {
    drawing.routing(routing);
    NodeView a = at(drawing.node(null, "一"), 0, 0);
    NodeView b = at(drawing.node(null, "二"), 300, 40);
    EdgeView there = drawing.edge(a, b);
    EdgeView back = drawing.edge(b, a);
    EdgeView again = drawing.edge(a, b);
    if (routing == EdgeRouting.TREE) {
      return;
    }
    List<List<Point>> lines = List.of(there, back, again).stream().map(e -> EdgeGeometry.route(e).points()).toList();
    Point middle = Polyline.middle(lines.get(0));
    assertTrue(Polyline.distance(lines.get(1), middle) > 3);
    assertTrue(Polyline.distance(lines.get(2), middle) > 3);
    assertTrue(Polyline.distance(lines.get(2), Polyline.middle(lines.get(1))) > 3);
  }

  @Test
  void manhattanEdgesHaveRightAnglesWhateverTheirBends() {
    drawing.routing(EdgeRouting.MANHATTAN);
    NodeView a = at(drawing.node(null, "一"), 0, 0);
    NodeView b = at(drawing.node(null, "二"), 200, 300);
    EdgeView edge = drawing.edge(a, b);
    for (List<Point> bends : List.of(List.<Point>of(), List.of(new Point(120, 77)),
        List.of(new Point(150, 200), new Point(170, 260)), List.of(new Point(-50, 150), new Point(400, 150)))) {
      edge.state().setBends(bends);
      EdgeGeometry geometry = EdgeGeometry.route(edge);
      for (int i = 1; i < geometry.points().size(); i++) {
        Point from = geometry.points().get(i - 1);
        Point to = geometry.points().get(i);
        assertTrue(from.x() == to.x() || from.y() == to.y(), bends + " " + geometry.points());
      }
      assertTrue(geometry.cornerRadius() > 0);
    }
  }

  @Test
  void treeEdgesToOneTargetShareTheLastPart() {
    drawing.routing(EdgeRouting.TREE);
    NodeView root = at(drawing.node(null, "根"), 200, 0);
    NodeView left = at(drawing.node(null, "左"), 0, 200);
    NodeView right = at(drawing.node(null, "右"), 400, 200);
    List<Point> one = EdgeGeometry.route(drawing.edge(left, root)).points();
    List<Point> two = EdgeGeometry.route(drawing.edge(right, root)).points();
    assertEquals(one.getLast(), two.getLast());
    assertEquals(one.get(one.size() - 2), two.get(two.size() - 2));
  }

  @Test
  void aLoopLeavesAndComesBack() {
    NodeView node = at(drawing.node(null, "一"), 100, 100);
    EdgeView first = drawing.edge(node, node);
    EdgeView second = drawing.edge(node, node);
    Bounds box = Absolute.bounds(node);
    for (EdgeView loop : List.of(first, second)) {
      List<Point> points = EdgeGeometry.route(loop).points();
      assertEquals(5, points.size());
      assertEquals(box.right(), points.getFirst().x());
      assertEquals(box.y(), points.getLast().y());
    }
    assertFalse(EdgeGeometry.route(first).points().equals(EdgeGeometry.route(second).points()));
  }

  @ParameterizedTest
  @EnumSource(EdgeArrows.class)
  void everyHeadTouchesItsNodeAndTheLineTouchesTheHead(EdgeArrows arrow) {
    NodeView a = at(drawing.node(null, "一"), 0, 0);
    NodeView b = at(drawing.node(null, "二"), 300, 0);
    EdgeGeometry geometry = EdgeGeometry.route(drawing.edge(a, b, null, arrow));
    Point tip = geometry.points().getLast();
    assertEquals(arrow == EdgeArrows.NO_DECORATION, geometry.targetHead().parts().isEmpty());
    assertEquals(tip.x() - geometry.targetHead().room(), geometry.stroke().getLast().x(), 1);
    geometry.targetHead().parts().stream().flatMap(part -> part.corners().stream())
        .forEach(corner -> assertTrue(corner.x() <= tip.x() + 0.01 && corner.x() > tip.x() - 45));
    if (arrow != EdgeArrows.NO_DECORATION) {
      double nearest = geometry.targetHead().parts().stream().flatMap(part -> part.corners().stream())
          .mapToDouble(ArrowHead.Vertex::x).max().orElseThrow();
      assertEquals(tip.x(), nearest, 0.01);
    }
  }

  @Test
  void bendsOnTheOutlineAreKeptAsEnds() {
    NodeView a = at(drawing.node(null, "一"), 0, 0);
    NodeView b = at(drawing.node(null, "二"), 300, 300);
    Bounds from = Absolute.bounds(a);
    EdgeView edge = drawing.edge(a, b);
    Point exit = new Point(from.right(), from.y() + 4);
    edge.state().setBends(List.of(exit, new Point(200, 100)));
    assertEquals(exit, EdgeGeometry.route(edge).points().getFirst());
  }

  @Test
  void anEdgeMayEndAtAnEdge() {
    NodeView a = at(drawing.node(null, "一"), 0, 0);
    NodeView b = at(drawing.node(null, "二"), 400, 0);
    NodeView c = at(drawing.node(null, "三"), 200, 300);
    EdgeView first = drawing.edge(a, b);
    Point middle = Polyline.middle(EdgeGeometry.route(first).points());
    assertEquals(0, Polyline.distance(EdgeGeometry.route(drawing.edge(c, first)).points().getLast(), middle), 4);
  }

  @Test
  void labelsStandBesideTheLine() {
    NodeView a = at(drawing.node(null, "一"), 0, 0);
    NodeView b = at(drawing.node(null, "二"), 300, 0);
    EdgeGeometry geometry = EdgeGeometry.route(drawing.edge(a, b, "情報提供"));
    Bounds label = geometry.labels().getFirst().bounds();
    assertFalse(Polyline.crosses(geometry.points(), label));
    assertEquals(Polyline.middle(geometry.points()).x(), label.centre().x(), 2);
  }

  private static NodeView at(NodeView node, int x, int y) {
    node.state().setBounds(new Bounds(x, y, 0, 0));
    return node;
  }

  @Test
  void anEdgeDoesNotStrikeOutTheLabelBelowItsNode() {
    NodeView upper = drawing.node(null, "保健所", Shape.ELLIPSE, 40, 40, false);
    NodeView lower = drawing.node(null, "みどり市", Shape.ELLIPSE, 40, 40, false);
    upper.state().setBounds(new Bounds(100, 0, 40, 40));
    lower.state().setBounds(new Bounds(100, 200, 40, 40));
    EdgeView edge = drawing.edge(upper, lower);
    DiagramGeometry geometry = new DiagramGeometry();
    List<Point> points = geometry.edge(edge).points();
    assertTrue(points.getFirst().y() >= geometry.absoluteOuter(upper).bottom(), points::toString);
    assertEquals(200, points.getLast().y());
  }
}
