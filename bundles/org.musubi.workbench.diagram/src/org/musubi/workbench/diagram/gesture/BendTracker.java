package org.musubi.workbench.diagram.gesture;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.SimpleDragTracker;
import org.eclipse.swt.SWT;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.figure.EdgeFigure;

/** Moves a bend of an edge or makes a new one; a bend pulled onto the straight line vanishes. */
public final class BendTracker extends SimpleDragTracker {

  private static final double STRAIGHT = 6;

  private final GraphicalEditPart owner;
  private final DiagramContext context;
  private final PointList route;
  private final int index;
  private final Polyline feedback = new Polyline() {
    @Override
    public void paintFigure(Graphics graphics) {
      graphics.setAntialias(SWT.ON);
      super.paintFigure(graphics);
    }
  };

  /**
   * @param index of the point on the line that moves
   * @param isNew whether the point is put in before the one of that index
   */
  public BendTracker(GraphicalEditPart owner, int index, boolean isNew, DiagramContext context) {
    this.owner = owner;
    this.context = context;
    this.index = index;
    this.route = ((EdgeFigure) owner.getFigure()).route().getCopy();
    if (isNew) {
      Point before = route.getPoint(index - 1);
      Point after = route.getPoint(index);
      route.insertPoint(new Point((before.x + after.x) / 2, (before.y + after.y) / 2), index);
    }
    feedback.setForegroundColor(Tints.SELECTION);
    feedback.setLineWidth(2);
  }

  @Override
  protected String getCommandName() {
    return Elements.LINK;
  }

  @Override
  protected void showSourceFeedback() {
    if (feedback.getParent() == null) {
      addFeedback(feedback);
    }
    Point place = getLocation().getCopy();
    owner.getFigure().translateToRelative(place);
    route.setPoint(place, index);
    PointList shown = route.getCopy();
    owner.getFigure().translateToAbsolute(shown);
    IFigure layer = feedback.getParent();
    layer.translateToRelative(shown);
    feedback.setPoints(shown);
  }

  @Override
  protected void eraseSourceFeedback() {
    if (feedback.getParent() != null) {
      removeFeedback(feedback);
    }
  }

  @Override
  protected boolean handleDragInProgress() {
    if (isInState(STATE_DRAG_IN_PROGRESS)) {
      showSourceFeedback();
    }
    return true;
  }

  @Override
  protected void performDrag() {
    List<org.musubi.viewpoint.view.Point> bends = new ArrayList<>();
    for (int i = 1; i < route.size() - 1; i++) {
      Point point = route.getPoint(i);
      boolean straight = i == index
          && EdgeFigure.distance(route.getPoint(i - 1), route.getPoint(i + 1), point.x, point.y) < STRAIGHT;
      if (!straight) {
        bends.add(new org.musubi.viewpoint.view.Point(point.x, point.y));
      }
    }
    context.actions().bend((EdgeView) owner.getModel(), bends);
  }

  @Override
  protected boolean handleButtonUp(int button) {
    if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
      eraseSourceFeedback();
      performDrag();
    }
    return true;
  }

  @Override
  public void deactivate() {
    eraseSourceFeedback();
    super.deactivate();
  }
}
