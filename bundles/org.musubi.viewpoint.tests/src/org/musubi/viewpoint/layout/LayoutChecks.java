package org.musubi.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Polyline;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;

/** What must hold for every laid out diagram. */
final class LayoutChecks {
  private LayoutChecks() {
  }

  static void assertTidy(Diagram diagram) {
    DiagramGeometry geometry = new DiagramGeometry();
    assertApart(diagram.nodes(), geometry);
    diagram.allNodes().filter(NodeView::isVisible).forEach(node -> {
      if (node.kind() != NodeKind.LIST_ITEM && node.kind() != NodeKind.BORDER_NODE) {
        assertNotNull(node.state().bounds(), () -> node + " has no place");
      }
      if (node.kind() != NodeKind.LIST && node.kind() != NodeKind.STACK) {
        assertApart(node.children(), geometry);
      }
      Bounds around = geometry.absolute(node);
      for (NodeView child : node.children()) {
        if (child.isVisible()) {
          Bounds inner = geometry.absoluteOuter(child);
          assertEquals(around, around.union(inner), () -> child + " leaves " + node);
        }
      }
    });
  }

  private static void assertApart(List<NodeView> siblings, DiagramGeometry geometry) {
    List<NodeView> shown = siblings.stream().filter(NodeView::isVisible).toList();
    for (int i = 0; i < shown.size(); i++) {
      Bounds one = geometry.absoluteOuter(shown.get(i));
      for (int j = i + 1; j < shown.size(); j++) {
        NodeView a = shown.get(i);
        NodeView b = shown.get(j);
        assertFalse(one.intersects(geometry.absoluteOuter(b)), () -> a + " covers " + b);
      }
    }
  }

  /** Edges that run through a node they have nothing to do with. */
  static List<String> crossings(Diagram diagram) {
    DiagramGeometry geometry = new DiagramGeometry();
    List<String> crossings = new ArrayList<>();
    List<NodeView> leaves = diagram.allNodes().filter(NodeView::isVisible)
        .filter(node -> node.kind() == NodeKind.NODE || node.kind() == NodeKind.LIST).toList();
    for (EdgeView edge : diagram.edges()) {
      Set<Object> own = new HashSet<>(Obstacles.ends(edge));
      for (NodeView leaf : leaves) {
        if (!own.contains(leaf) && Polyline.crosses(geometry.edge(edge).points(), geometry.absolute(leaf).grown(-1))) {
          crossings.add(edge + " crosses " + leaf + " " + geometry.edge(edge).points() + geometry.absolute(leaf));
        }
      }
    }
    return crossings;
  }
}
