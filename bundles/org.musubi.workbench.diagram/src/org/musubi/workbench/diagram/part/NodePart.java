package org.musubi.workbench.diagram.part;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.musubi.render.scene.Primitive;
import org.musubi.viewpoint.view.NodeLook;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.figure.NodeFigure;
import org.musubi.workbench.diagram.gesture.Elements;
import org.musubi.workbench.diagram.gesture.NodeDragTracker;

/** A node, container, border node or list item on the canvas. */
public final class NodePart extends ElementPart {

  public NodePart(NodeView node, DiagramContext context) {
    super(node, context);
  }

  public NodeView node() {
    return (NodeView) getModel();
  }

  @Override
  protected IFigure createFigure() {
    return new NodeFigure();
  }

  @Override
  protected void createEditPolicies() {
    super.createEditPolicies();
    installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new NodeSelectionPolicy(context()));
    if (node().isContainer()) {
      installEditPolicy(EditPolicy.LAYOUT_ROLE, new ContainerPolicy(context()));
    }
  }

  @Override
  protected List<NodeView> getModelChildren() {
    List<NodeView> shown = new ArrayList<>();
    for (NodeView border : node().borderNodes()) {
      if (border.isVisible()) {
        shown.add(border);
      }
    }
    for (NodeView child : node().children()) {
      if (child.isVisible()) {
        shown.add(child);
      }
    }
    return shown;
  }

  @Override
  protected void refreshVisuals() {
    NodeLook look = node().look();
    List<Primitive> primitives = context().look().primitives(node());
    NodeFigure figure = (NodeFigure) getFigure();
    if (figure.primitives() != primitives) {
      figure.show(primitives, Elements.rectangle(context().look().place(node())), node().isContainer());
    }
    showTooltip(look == null ? null : look.tooltip());
  }

  @Override
  public DragTracker getDragTracker(Request request) {
    return context().look().isArranged(node()) && node().isContainer() ? new SelectEditPartTracker(this)
        : new NodeDragTracker(this);
  }
}
