package org.musubi.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.geometry.Drawing;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.specification.OrderedTreeLayout;
import org.musubi.viewpoint.specification.SpecificationFactory;
import org.musubi.viewpoint.view.NodeView;

class OrderedTreeTest {
  private final Drawing drawing = new Drawing();
  private final OrderedTreeLayout layout = SpecificationFactory.eINSTANCE.createOrderedTreeLayout();
  private final List<NodeView> nodes = new ArrayList<>();

  @BeforeEach
  void sixNodes() {
    layout.setChildrenExpression("feature:children");
    drawing.description().setLayout(layout);
    for (int i = 0; i < 6; i++) {
      nodes.add(drawing.about(EcoreFactory.eINSTANCE.createEObject(), "係" + i));
    }
  }

  private EObject element(int i) {
    return nodes.get(i).target();
  }

  private int x(int i) {
    return nodes.get(i).state().bounds().centre().x();
  }

  private int y(int i) {
    return nodes.get(i).state().bounds().y();
  }

  @Test
  void childrenStandInTheirOrderBelowTheirParent() {
    Map<EObject, List<EObject>> children = Map.of(element(0), List.of(element(3), element(1), element(2)),
        element(1), List.of(element(5), element(4)));
    drawing.diagram().setTreeChildren(element -> children.getOrDefault(element, List.of()));
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    LayoutChecks.assertTidy(drawing.diagram());
    assertTrue(y(0) < y(1) && y(1) == y(2) && y(2) == y(3) && y(3) < y(4) && y(4) == y(5));
    assertTrue(x(3) < x(1) && x(1) < x(2));
    assertTrue(x(5) < x(4));
    assertEquals((x(5) + x(4)) / 2, x(1), 1);
  }

  @Test
  void circlesAndNodesThatBelongToNoTreeArePlacedToo() {
    Map<EObject, List<EObject>> children = Map.of(element(0), List.of(element(1)), element(1), List.of(element(2)),
        element(2), List.of(element(0), element(2)));
    drawing.diagram().setTreeChildren(element -> children.getOrDefault(element, List.of()));
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    LayoutChecks.assertTidy(drawing.diagram());
    assertTrue(y(0) < y(1) && y(1) < y(2) && y(2) < y(3));
  }

  @Test
  void onlyNodesOfTheNamedMappingsBelongToTheTree() {
    NodeMapping other = SpecificationFactory.eINSTANCE.createNodeMapping();
    layout.getNodeMapping().add(other);
    drawing.diagram().setTreeChildren(element -> element == element(0) ? List.of(element(1)) : List.of());
    DiagramLayout.arrange(drawing.diagram(), LayoutScope.all());
    LayoutChecks.assertTidy(drawing.diagram());
    assertEquals(y(0), y(1));
  }
}
