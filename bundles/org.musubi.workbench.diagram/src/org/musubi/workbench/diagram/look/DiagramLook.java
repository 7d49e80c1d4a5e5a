package org.musubi.workbench.diagram.look;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.musubi.render.scene.Group;
import org.musubi.render.scene.Primitive;
import org.musubi.render.scene.SceneBuilder;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.EdgeGeometry;
import org.musubi.viewpoint.geometry.LabelBox;
import org.musubi.viewpoint.geometry.NodeGeometry;
import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.workbench.diagram.context.Look;

/**
 * Places and looks of one diagram, remembered until something changes. What is painted is made by the same builder that
 * makes exported figures.
 *
 * <p>An element that looks as before gives the very same list of primitives, so that it can be seen cheaply what has to
 * be painted again.
 */
public final class DiagramLook implements Look {

  private final SceneBuilder scenes;
  private final Map<ElementView, Painted> painted = new IdentityHashMap<>();
  private DiagramGeometry geometry = new DiagramGeometry();

  public DiagramLook(SceneBuilder scenes) {
    this.scenes = scenes;
  }

  /** Forgets what depends on place, size or look of an element. */
  public void changed(ElementView element) {
    painted.remove(element);
    switch (element) {
      case NodeView node -> geometry.invalidate(node);
      case EdgeView edge -> geometry.invalidate(edge);
    }
  }

  /** Forgets an element that is not in the diagram any more. */
  public void removed(ElementView element) {
    changed(element);
    painted.remove(element);
  }

  /** Forgets everything. */
  public void reset() {
    painted.clear();
    geometry = new DiagramGeometry();
  }

  /** The places as the runtime knows them. */
  public DiagramGeometry geometry() {
    return geometry;
  }

  @Override
  public Bounds place(NodeView node) {
    return geometry.absolute(node);
  }

  @Override
  public Bounds content(NodeView container) {
    Bounds place = geometry.absolute(container);
    return geometry.node(container).content().moved(place.x(), place.y());
  }

  @Override
  public boolean isArranged(NodeView node) {
    NodeView parent = node.parent();
    return parent != null && node.kind() != NodeKind.BORDER_NODE
        && (parent.kind() == NodeKind.LIST || parent.kind() == NodeKind.STACK);
  }

  @Override
  public Bounds needed(NodeView node) {
    Size size = geometry.needed(node);
    return geometry.absolute(node).sized(size.width(), size.height());
  }

  @Override
  public Bounds label(NodeView node) {
    LabelBox label = geometry.node(node).label();
    Bounds place = geometry.absolute(node);
    return label == null ? place : label.bounds().moved(place.x(), place.y());
  }

  @Override
  public List<Point> route(EdgeView edge) {
    return geometry.edge(edge).points();
  }

  @Override
  public List<Primitive> primitives(ElementView element) {
    Painted known = painted.get(element);
    Painted now = switch (element) {
      case NodeView node -> node(node, known);
      case EdgeView edge -> edge(edge, known);
    };
    if (now != known) {
      painted.put(element, now);
    }
    return now.primitives;
  }

  private Painted node(NodeView node, Painted known) {
    NodeGeometry parts = geometry.node(node);
    Bounds place = geometry.absolute(node);
    if (known != null && known.geometry == parts && known.look == node.look() && known.place.equals(place)) {
      return known;
    }
    Group group = scenes.node(node, parts);
    return new Painted(parts, node.look(), place,
        List.of(new Group(node, place.x(), place.y(), group.opacity(), group.title(), group.description(),
            group.link(), group.content())));
  }

  private Painted edge(EdgeView edge, Painted known) {
    EdgeGeometry course = geometry.edge(edge);
    if (known != null && known.geometry == course && known.look == edge.look()) {
      return known;
    }
    return new Painted(course, edge.look(), null, List.of(scenes.edge(edge, course)));
  }

  private record Painted(Object geometry, Object look, Bounds place, List<Primitive> primitives) {
  }
}
