package org.musubi.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Drawing;
import org.musubi.viewpoint.specification.CompositeLayout;
import org.musubi.viewpoint.specification.CustomLayoutConfiguration;
import org.musubi.viewpoint.specification.EdgeArrows;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.specification.IntegerLayoutOption;
import org.musubi.viewpoint.specification.LayoutOptionTarget;
import org.musubi.viewpoint.specification.SpecificationFactory;
import org.musubi.viewpoint.specification.StringLayoutOption;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.viewpoint.view.Shape;

class DiagramLayoutTest {
  private static final String[] TEXTS = {"保健所", "特定健診受診率の向上", "働き盛り世代の健康づくり事業", "商工会議所",
      "地域産業保健センターと協会けんぽが協力して行う出前講座", "Walking event"};

  @ParameterizedTest
  @ValueSource(strings = {"org.eclipse.elk.layered", "org.eclipse.elk.stress", "org.eclipse.elk.force",
      "org.eclipse.elk.rectpacking", "org.eclipse.elk.mrtree", "org.eclipse.elk.radial", "org.eclipse.elk.box"})
  void everyAlgorithmGivesATidyDiagramTwiceTheSame(String algorithm) {
    Diagram first = network(40, 30, 5, algorithm).diagram();
    Diagram second = network(40, 30, 5, algorithm).diagram();
    DiagramLayout.arrange(first, LayoutScope.all());
    DiagramLayout.arrange(second, LayoutScope.all());
    LayoutChecks.assertTidy(first);
    assertEquals(places(first), places(second));
    assertEquals(bends(first), bends(second));
    DiagramLayout.arrange(first, LayoutScope.all());
    assertEquals(places(second), places(first));
  }

  @Test
  void withoutASpecifiedLayoutDirectedEdgesRunFromLeftToRight() {
    Drawing drawing = new Drawing();
    NodeView a = drawing.node(null, "原因");
    NodeView b = drawing.node(null, "課題");
    NodeView c = drawing.node(null, "影響");
    drawing.edge(a, b);
    drawing.edge(b, c);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    assertTrue(right(a) < b.state().bounds().x() && right(b) < c.state().bounds().x());
    LayoutChecks.assertTidy(drawing.diagram());
  }

  @Test
  void optionsOfTheSpecificationAreApplied() {
    Drawing drawing = new Drawing();
    CustomLayoutConfiguration layout = SpecificationFactory.eINSTANCE.createCustomLayoutConfiguration();
    layout.setId("org.eclipse.elk.layered");
    StringLayoutOption direction = SpecificationFactory.eINSTANCE.createStringLayoutOption();
    direction.setId("org.eclipse.elk.direction");
    direction.setValue("DOWN");
    direction.getTargets().add(LayoutOptionTarget.PARENT);
    IntegerLayoutOption spacing = SpecificationFactory.eINSTANCE.createIntegerLayoutOption();
    spacing.setId("org.eclipse.elk.layered.spacing.nodeNodeBetweenLayers");
    spacing.setValue(200);
    spacing.getTargets().add(LayoutOptionTarget.PARENT);
    layout.getLayoutOptions().addAll(List.of(direction, spacing));
    drawing.description().setLayout(layout);
    NodeView a = drawing.node(null, "一");
    NodeView b = drawing.node(null, "二");
    drawing.edge(a, b);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    assertTrue(b.state().bounds().y() - a.state().bounds().bottom() >= 195);
    assertEquals(List.of(), LayoutChoice.unknownIdentifiers(drawing.description()));
    direction.setValue("SIDEWAYS");
    layout.setId("no.such.algorithm");
    assertEquals(2, LayoutChoice.unknownIdentifiers(drawing.description()).size());
  }

  @Test
  void fourCompartmentsOfACompositeLayoutBecomeTwoByTwo() {
    Drawing drawing = new Drawing();
    CompositeLayout layout = SpecificationFactory.eINSTANCE.createCompositeLayout();
    drawing.description().setLayout(layout);
    NodeView board = drawing.container(null, "SWOT");
    List<NodeView> parts = new ArrayList<>();
    for (String name : List.of("強み", "弱み", "機会", "脅威")) {
      NodeView part = drawing.container(board, name);
      parts.add(part);
      for (int i = 0; i < name.length() + parts.size(); i++) {
        drawing.node(part, TEXTS[i % TEXTS.length]);
      }
    }
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    LayoutChecks.assertTidy(drawing.diagram());
    DiagramGeometry geometry = new DiagramGeometry();
    Bounds first = geometry.absolute(parts.get(0));
    assertEquals(first.y(), geometry.absolute(parts.get(1)).y());
    assertEquals(first.x(), geometry.absolute(parts.get(2)).x());
    for (NodeView part : parts) {
      assertEquals(first.width(), geometry.absolute(part).width());
      assertEquals(first.height(), geometry.absolute(part).height());
    }
  }

  @Test
  void pinnedNodesDoNotMoveAndOthersAvoidThem() {
    Random random = new Random(3);
    for (String algorithm : List.of("org.eclipse.elk.layered", "org.eclipse.elk.stress")) {
      Diagram diagram = network(40, 40, 8, algorithm).diagram();
      Map<NodeView, Bounds> pinned = new HashMap<>();
      for (NodeView node : diagram.nodes()) {
        if (pinned.size() < 6 && !node.isContainer()) {
          node.state().setBounds(new Bounds(300 * pinned.size(), 20 + random.nextInt(400), 40, 40));
          node.state().setPinned(true);
          pinned.put(node, node.state().bounds());
        }
      }
      DiagramLayout.arrange(diagram, LayoutScope.all());
      pinned.forEach((node, bounds) -> {
        assertEquals(bounds.x(), node.state().bounds().x());
        assertEquals(bounds.y(), node.state().bounds().y());
      });
      LayoutChecks.assertTidy(diagram);
    }
  }

  @Test
  void arrangingASelectionLeavesTheRest() {
    Diagram diagram = network(30, 25, 4, null).diagram();
    DiagramLayout.arrange(diagram, LayoutScope.all());
    List<NodeView> selection = diagram.nodes().subList(2, 9);
    for (NodeView node : selection) {
      node.state().setBounds(node.state().bounds().at(30, 30));
    }
    Map<NodeView, Bounds> before = new HashMap<>();
    diagram.allNodes().filter(node -> node.state().bounds() != null && !selection.contains(node))
        .forEach(node -> before.put(node, node.state().bounds()));
    DiagramLayout.arrange(diagram, LayoutScope.of(selection));
    before.forEach((node, bounds) -> assertEquals(bounds, node.state().bounds()));
    LayoutChecks.assertTidy(diagram);
  }

  @Test
  void newNodesComeNearTheirNeighboursWithoutMovingOthers() {
    Drawing drawing = network(30, 25, 4, null);
    Diagram diagram = drawing.diagram();
    assertTrue(DiagramLayout.firstOpen(diagram));
    assertFalse(DiagramLayout.firstOpen(diagram));
    Map<NodeView, Bounds> before = new HashMap<>();
    diagram.allNodes().forEach(node -> before.put(node, node.state().bounds()));
    NodeView neighbour = diagram.nodes().get(3);
    NodeView joined = drawing.node(null, "新しい事業");
    drawing.edge(neighbour, joined);
    NodeView alone = drawing.node(null, "別の事業");
    NodeView filled = drawing.container(null, "新しい枠");
    drawing.node(filled, "中身");
    drawing.node(filled, "中身二");
    assertTrue(DiagramLayout.firstOpen(diagram));
    before.forEach((node, bounds) -> assertEquals(bounds, node.state().bounds()));
    LayoutChecks.assertTidy(diagram);
    assertTrue(joined.state().bounds().x() > neighbour.state().bounds().x());
    assertNotEquals(null, alone.state().bounds());
  }

  @Test
  void hiddenElementsTakeNoPart() {
    Drawing drawing = new Drawing();
    NodeView hidden = drawing.node(null, "一");
    NodeView shown = drawing.node(null, "二");
    drawing.edge(hidden, shown);
    hidden.state().setHidden(true);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    assertEquals(null, hidden.state().bounds());
    LayoutChecks.assertTidy(drawing.diagram());
  }

  @Test
  void bendsOfTheUserStay() {
    Drawing drawing = new Drawing();
    EdgeView edge = drawing.edge(drawing.node(null, "一"), drawing.node(null, "二"));
    edge.state().setBends(List.of(new Point(500, 500)));
    edge.state().setRoutedByUser(true);
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    assertEquals(List.of(new Point(500, 500)), edge.state().bends());
  }

  @Test
  void labelsBelowNodesAreNotCovered() {
    Drawing drawing = new Drawing().routing(EdgeRouting.STRAIGHT);
    Random random = new Random(11);
    List<NodeView> nodes = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      int size = 20 + random.nextInt(60);
      nodes.add(drawing.node(null, TEXTS[i % TEXTS.length], Shape.DOT, size, size, false));
    }
    for (int i = 0; i < 40; i++) {
      drawing.edge(nodes.get(random.nextInt(30)), nodes.get(random.nextInt(30)), null, EdgeArrows.NO_DECORATION);
    }
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    LayoutChecks.assertTidy(drawing.diagram());
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.eclipse.elk.layered", "org.eclipse.elk.stress"})
  void twoThousandNodesAreTidyToo(String algorithm) {
    Diagram diagram = network(2000, 2400, 20, algorithm).diagram();
    DiagramLayout.arrange(diagram, LayoutScope.all());
    LayoutChecks.assertTidy(diagram);
  }

  /** Nodes of which some lie in containers, with edges at random. */
  static Drawing network(int count, int edges, int containers, String algorithm) {
    Random random = new Random(count * 31L + edges);
    Drawing drawing = new Drawing();
    if (algorithm != null) {
      CustomLayoutConfiguration layout = SpecificationFactory.eINSTANCE.createCustomLayoutConfiguration();
      layout.setId(algorithm);
      drawing.description().setLayout(layout);
    }
    List<NodeView> parents = new ArrayList<>();
    List<NodeView> nodes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      NodeView parent = parents.isEmpty() || random.nextInt(3) > 0 ? null
          : parents.get(random.nextInt(parents.size()));
      String text = TEXTS[random.nextInt(TEXTS.length)] + i;
      if (parents.size() < containers && random.nextInt(3) == 0) {
        NodeView container = drawing.container(parents.size() % 3 == 2 ? parents.getLast() : null, text);
        parents.add(container);
        nodes.add(container);
      } else if (random.nextInt(12) == 0) {
        nodes.add(drawing.list(parent, text, TEXTS));
      } else {
        nodes.add(drawing.node(parent, text));
      }
    }
    for (int i = 0; i < edges; i++) {
      drawing.edge(nodes.get(random.nextInt(count)), nodes.get(random.nextInt(count)), i % 4 == 0 ? "連携" : null);
    }
    return drawing;
  }

  private static int right(NodeView node) {
    return node.state().bounds().right();
  }

  private static List<Bounds> places(Diagram diagram) {
    List<Bounds> places = new ArrayList<>();
    diagram.allNodes().forEach(node -> places.add(node.state().bounds()));
    return places;
  }

  private static List<List<Point>> bends(Diagram diagram) {
    return diagram.edges().stream().map(edge -> edge.state().bends()).toList();
  }
}
