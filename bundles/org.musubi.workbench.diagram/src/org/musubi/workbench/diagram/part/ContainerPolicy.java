package org.musubi.workbench.diagram.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.gesture.ActionCommand;
import org.musubi.workbench.diagram.gesture.CreateNodeRequest;
import org.musubi.workbench.diagram.gesture.Elements;
import org.musubi.workbench.diagram.gesture.FrameFigure;
import org.musubi.workbench.diagram.gesture.ReasonFigure;
import org.musubi.workbench.diagram.gesture.Refusal;
import org.musubi.workbench.diagram.gesture.Tints;
import org.musubi.workbench.diagram.text.DiagramText;

/** What happens to nodes in the diagram or in a container: they are made, moved, resized, or come from elsewhere. */
final class ContainerPolicy extends GraphicalEditPolicy {

  /** A rectangle smaller than this was not meant. */
  private static final int SMALLEST_DRAWN = 6;

  private final DiagramContext context;
  private FrameFigure frame;
  private ReasonFigure reason;

  ContainerPolicy(DiagramContext context) {
    this.context = context;
  }

  @Override
  public EditPart getTargetEditPart(Request request) {
    Object type = request.getType();
    if (RequestConstants.REQ_ADD.equals(type) || RequestConstants.REQ_MOVE.equals(type)) {
      return request instanceof ChangeBoundsRequest drag ? takerOf(drag) : getHost();
    }
    return RequestConstants.REQ_CREATE.equals(type) ? getHost() : null;
  }

  /** What lies under the pointer may take nothing, but stand in something that does, such as a lane. */
  private EditPart takerOf(ChangeBoundsRequest request) {
    List<?> parts = request.getEditParts() == null ? List.of() : request.getEditParts();
    List<NodeView> dragged = parts.stream().filter(NodePart.class::isInstance)
        .map(part -> ((NodePart) part).node()).toList();
    EditPart home = parts.isEmpty() ? null : ((EditPart) parts.getFirst()).getParent();
    for (EditPart part = getHost(); part != null && part.getModel() != null; part = part.getParent()) {
      NodeView container = Elements.node(part);
      if (part == home || part instanceof NodePart && context.actions().canMoveInto(dragged, container).allowed()) {
        return part;
      }
    }
    return getHost();
  }

  @Override
  public Command getCommand(Request request) {
    if (request instanceof CreateNodeRequest create) {
      return creation(create);
    }
    Object type = request.getType();
    if (RequestConstants.REQ_MOVE_CHILDREN.equals(type)) {
      Map<NodeView, Bounds> places = places((ChangeBoundsRequest) request);
      places.keySet().removeIf(context.look()::isArranged);
      return places.isEmpty() ? null
          : new ActionCommand(DiagramText.MOVE.text(), () -> context.actions().move(places));
    }
    if (RequestConstants.REQ_RESIZE_CHILDREN.equals(type)) {
      Map<NodeView, Bounds> places = places((ChangeBoundsRequest) request);
      return new ActionCommand(DiagramText.RESIZE.text(), () -> context.actions().resize(places));
    }
    if (RequestConstants.REQ_ADD.equals(type)) {
      return addition((ChangeBoundsRequest) request);
    }
    return null;
  }

  private NodeView container() {
    return Elements.node(getHost());
  }

  private Command creation(CreateNodeRequest request) {
    Verdict verdict = context.actions().canCreate(request.tool(), container());
    if (!verdict.allowed()) {
      return new Refusal(verdict.reason());
    }
    Dimension drawn = request.getSize();
    boolean clicked = drawn == null || drawn.width < SMALLEST_DRAWN || drawn.height < SMALLEST_DRAWN;
    Bounds area = Elements.areaIn((GraphicalEditPart) getHost(),
        new Rectangle(request.getLocation(), clicked ? new Dimension() : drawn));
    Bounds place = clicked ? area.sized(0, 0) : area;
    return new ActionCommand(DiagramText.CREATE.text(),
        () -> context.actions().create(request.tool(), container(), place));
  }

  private Command addition(ChangeBoundsRequest request) {
    Map<NodeView, Bounds> places = places(request);
    Verdict verdict = context.actions().canMoveInto(places.keySet(), container());
    return verdict.allowed()
        ? new ActionCommand(DiagramText.MOVE.text(), () -> context.actions().moveInto(places, container()))
        : new Refusal(verdict.reason());
  }

  private Map<NodeView, Bounds> places(ChangeBoundsRequest request) {
    Map<NodeView, Bounds> places = new LinkedHashMap<>();
    for (Object each : (List<?>) request.getEditParts()) {
      if (each instanceof NodePart part) {
        IFigure figure = part.getFigure();
        PrecisionRectangle area = new PrecisionRectangle(((HandleBounds) figure).getHandleBounds());
        figure.translateToAbsolute(area);
        Rectangle moved = request.getTransformedRectangle(area);
        figure.translateToRelative(moved);
        places.put(part.node(), Elements.bounds(moved));
      }
    }
    return places;
  }

  @Override
  public void showTargetFeedback(Request request) {
    boolean create = request instanceof CreateNodeRequest;
    if (!create && !RequestConstants.REQ_ADD.equals(request.getType())) {
      return;
    }
    Command command = getCommand(request);
    boolean allowed = command != null && command.canExecute();
    eraseTargetFeedback(request);
    if (container() != null) {
      frame = new FrameFigure(allowed ? Tints.ALLOWED : Tints.REFUSED, 2, null);
      IFigure figure = ((GraphicalEditPart) getHost()).getFigure();
      Rectangle area = ((HandleBounds) figure).getHandleBounds().getCopy();
      figure.translateToAbsolute(area);
      getFeedbackLayer().translateToRelative(area);
      frame.setBounds(area.expand(2, 2));
      addFeedback(frame);
    }
    String why = Refusal.reasonOf(command);
    context.feedback().refuse(why);
    if (!why.isEmpty()) {
      reason = new ReasonFigure(getHost().getViewer().getControl().getFont());
      org.eclipse.draw2d.geometry.Point pointer = create ? ((CreateNodeRequest) request).getLocation().getCopy()
          : ((ChangeBoundsRequest) request).getLocation().getCopy();
      getFeedbackLayer().translateToRelative(pointer);
      reason.show(why, pointer);
      addFeedback(reason);
    }
  }

  @Override
  public void eraseTargetFeedback(Request request) {
    if (frame != null) {
      removeFeedback(frame);
      frame = null;
    }
    if (reason != null) {
      removeFeedback(reason);
      reason = null;
    }
  }

  @Override
  public void deactivate() {
    eraseTargetFeedback(null);
    super.deactivate();
  }
}
