package org.musubi.viewpoint.refresh;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/** The variables that expressions see in a diagram. */
final class Scopes {
  private final Diagram diagram;
  private final Scope base;

  Scopes(Diagram diagram) {
    this.diagram = diagram;
    base = Scope.of(null).with("viewpoint", diagram).with("viewPoint", diagram).with("diagram", diagram);
  }

  /** For expressions about the diagram as a whole. */
  Scope on(EObject self) {
    return base.on(self);
  }

  /** For what lies in a container; {@code parent} is null on the diagram itself. */
  Scope in(NodeView parent, EObject self) {
    return base.on(self).with("containerView", parent == null ? diagram : parent)
        .with("container", parent == null ? diagram.target() : parent.target());
  }

  /** For an edge that may come into being between two views. */
  Scope between(ElementView source, ElementView end, EObject self) {
    return in(null, self).with("sourceView", source).with("targetView", end)
        .with("preSourceView", source).with("preTargetView", end)
        .with("preSource", source.target()).with("preTarget", end.target())
        .with("source", source.target()).with("target", end.target());
  }

  /** For the looks of an element that is there. */
  Scope of(ElementView view) {
    return switch (view) {
      case NodeView node -> in(node.parent(), node.target()).with("view", node);
      case EdgeView edge -> between(edge.source(), edge.end(), edge.target()).with("view", edge);
    };
  }
}
