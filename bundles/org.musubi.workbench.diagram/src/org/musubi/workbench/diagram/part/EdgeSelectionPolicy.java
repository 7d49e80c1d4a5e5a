package org.musubi.workbench.diagram.part;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.figure.EdgeFigure;
import org.musubi.workbench.diagram.gesture.BendTracker;
import org.musubi.workbench.diagram.gesture.EdgeGrip;
import org.musubi.workbench.diagram.gesture.Elements;
import org.musubi.workbench.diagram.gesture.LinkTracker;
import org.musubi.workbench.diagram.gesture.Reconnection;

/** Grips of a selected edge: its ends, its bends, and places for new bends. */
final class EdgeSelectionPolicy extends SelectionHandlesEditPolicy implements SelectionUpdate {

  private static final int ROOM_FOR_BEND = 40;

  private final DiagramContext context;

  EdgeSelectionPolicy(DiagramContext context) {
    this.context = context;
  }

  @Override
  public void selectedElementChanged() {
    addSelectionHandles();
  }

  @Override
  protected List<? extends Handle> createSelectionHandles() {
    GraphicalEditPart owner = (GraphicalEditPart) getHost();
    PointList route = ((EdgeFigure) owner.getFigure()).route();
    List<Handle> handles = new ArrayList<>();
    int last = route.size() - 1;
    if (last < 1) {
      return handles;
    }
    for (int i = 1; i <= last; i++) {
      int index = i;
      if (route.getPoint(i - 1).getDistance(route.getPoint(i)) > ROOM_FOR_BEND
          && owner.getSelected() == EditPart.SELECTED_PRIMARY) {
        handles.add(new EdgeGrip(owner, edge -> between(edge.route(), index), true,
            () -> new BendTracker(owner, index, true, context)));
      }
      if (i < last) {
        handles.add(new EdgeGrip(owner, edge -> at(edge.route(), index), false,
            () -> new BendTracker(owner, index, false, context)));
      }
    }
    handles.add(new EdgeGrip(owner, edge -> at(edge.route(), 0), false, () -> reconnection(owner, true)));
    handles.add(new EdgeGrip(owner, edge -> at(edge.route(), edge.route().size() - 1), false,
        () -> reconnection(owner, false)));
    return handles;
  }

  private DragTracker reconnection(GraphicalEditPart owner, boolean sourceEnd) {
    EdgeView edge = (EdgeView) owner.getModel();
    GraphicalEditPart fixed = Elements.part(owner.getViewer(), sourceEnd ? edge.end() : edge.source());
    return new LinkTracker(fixed, new Reconnection(edge, sourceEnd, context), context.feedback());
  }

  /** The line may have fewer points now than when the grips were made. */
  private static Point at(PointList route, int index) {
    return route.getPoint(Math.min(index, route.size() - 1));
  }

  private static Point between(PointList route, int index) {
    Point before = at(route, index - 1);
    Point after = at(route, index);
    return new Point((before.x + after.x) / 2, (before.y + after.y) / 2);
  }
}
