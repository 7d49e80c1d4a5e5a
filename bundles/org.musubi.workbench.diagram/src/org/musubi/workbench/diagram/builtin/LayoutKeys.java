package org.musubi.workbench.diagram.builtin;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.drawing.DrawingLayout.EdgeKey;
import org.musubi.workbench.drawing.DrawingLayout.Key;
import org.musubi.workbench.drawing.DrawingLayout.NodeKey;

/** What the elements of a diagram are called in layouts. */
final class LayoutKeys {

  private final Map<ElementView, Key> known = new IdentityHashMap<>();
  private final Set<Key> taken = new HashSet<>();

  LayoutKeys(Diagram diagram) {
    diagram.allNodes().forEach(this::of);
    diagram.edges().forEach(this::of);
  }

  NodeKey of(NodeView node) {
    if (!known.containsKey(node)) {
      NodeKey parent = node.parent() == null ? null : of(node.parent());
      known.put(node, free(at -> new NodeKey(node.mapping().getName(), node.target(), parent, at)));
    }
    return (NodeKey) known.get(node);
  }

  /** An edge may end at an edge that comes later. */
  EdgeKey of(EdgeView edge) {
    if (!known.containsKey(edge)) {
      Key source = end(edge.source());
      Key target = end(edge.end());
      known.put(edge, free(at -> new EdgeKey(edge.mapping().getName(), edge.target(), source, target, at)));
    }
    return (EdgeKey) known.get(edge);
  }

  private Key end(ElementView view) {
    return switch (view) {
      case NodeView node -> of(node);
      case EdgeView edge -> of(edge);
    };
  }

  private Key free(IntFunction<Key> numbered) {
    int occurrence = 0;
    while (!taken.add(numbered.apply(occurrence))) {
      occurrence++;
    }
    return numbered.apply(occurrence);
  }
}
