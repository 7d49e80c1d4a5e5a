package org.musubi.workbench.diagram.part;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.handles.HandleBounds;
import org.musubi.workbench.diagram.gesture.Elements;
import org.musubi.workbench.diagram.gesture.FrameFigure;
import org.musubi.workbench.diagram.gesture.Tints;

/** A faint frame around the element under the pointer; lines may end at the element. */
final class HoverPolicy extends GraphicalEditPolicy {

  private static final int DISTANCE = 3;

  private FrameFigure frame;

  @Override
  public EditPart getTargetEditPart(Request request) {
    return Elements.LINK.equals(request.getType()) || RequestConstants.REQ_SELECTION.equals(request.getType())
        ? getHost() : null;
  }

  @Override
  public void showTargetFeedback(Request request) {
    if (frame == null && RequestConstants.REQ_SELECTION.equals(request.getType())
        && getHost().getSelected() == EditPart.SELECTED_NONE && getHost() instanceof NodePart) {
      frame = new FrameFigure(Tints.HOVER, 2, null);
      HandleBounds figure = (HandleBounds) ((GraphicalEditPart) getHost()).getFigure();
      Rectangle area = figure.getHandleBounds().getCopy();
      ((GraphicalEditPart) getHost()).getFigure().translateToAbsolute(area);
      getFeedbackLayer().translateToRelative(area);
      frame.setBounds(area.expand(DISTANCE, DISTANCE));
      addFeedback(frame);
    }
  }

  @Override
  public void eraseTargetFeedback(Request request) {
    if (frame != null) {
      removeFeedback(frame);
      frame = null;
    }
  }

  @Override
  public void deactivate() {
    eraseTargetFeedback(null);
    super.deactivate();
  }
}
