package org.musubi.workbench.diagram.part;

import org.eclipse.gef.EditPart;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.context.DiagramContext;

/** Makes the parts of a diagram. */
final class Parts {

  private Parts() {
  }

  static EditPart create(Object element, DiagramContext context) {
    return switch (element) {
      case NodeView node -> new NodePart(node, context);
      case EdgeView edge -> new EdgePart(edge, context);
      default -> throw new IllegalArgumentException("Not an element of a diagram: " + element);
    };
  }
}
