package org.musubi.workbench.diagram.part;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.musubi.render.scene.Primitive;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.figure.EdgeFigure;

/** An edge on the canvas. Its course is computed by the runtime, so it needs no anchors and no router here. */
public final class EdgePart extends ElementPart {

  public EdgePart(EdgeView edge, DiagramContext context) {
    super(edge, context);
  }

  public EdgeView edge() {
    return (EdgeView) getModel();
  }

  @Override
  protected IFigure createFigure() {
    return new EdgeFigure();
  }

  @Override
  protected void createEditPolicies() {
    super.createEditPolicies();
    installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new EdgeSelectionPolicy(context()));
  }

  @Override
  protected void refreshVisuals() {
    List<Primitive> primitives = context().look().primitives(edge());
    EdgeFigure figure = (EdgeFigure) getFigure();
    if (figure.primitives() == primitives) {
      return;
    }
    PointList route = new PointList();
    for (Point point : context().look().route(edge())) {
      route.addPoint(point.x(), point.y());
    }
    figure.show(primitives, route);
  }

  @Override
  public DragTracker getDragTracker(Request request) {
    return new SelectEditPartTracker(this);
  }
}
