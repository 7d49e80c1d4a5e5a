package org.musubi.workbench.diagram.part;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.musubi.viewpoint.specification.ResizeKind;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.gesture.EdgesPreview;
import org.musubi.workbench.diagram.gesture.FrameFigure;
import org.musubi.workbench.diagram.gesture.GripHandle;
import org.musubi.workbench.diagram.gesture.QuickAddHandle;
import org.musubi.workbench.diagram.gesture.SelectionFrame;
import org.musubi.workbench.diagram.gesture.Tints;

/** Handles of a selected node and what is seen while it is dragged or resized. */
final class NodeSelectionPolicy extends ResizableEditPolicy implements SelectionUpdate {

  private static final int[] CORNERS_AND_SIDES = {PositionConstants.NORTH_WEST, PositionConstants.NORTH_EAST,
      PositionConstants.SOUTH_EAST, PositionConstants.SOUTH_WEST, PositionConstants.EAST, PositionConstants.SOUTH};

  private final DiagramContext context;
  private EdgesPreview edges;

  NodeSelectionPolicy(DiagramContext context) {
    this.context = context;
  }

  @Override
  public void selectedElementChanged() {
    addSelectionHandles();
  }

  @Override
  protected List<? extends Handle> createSelectionHandles() {
    GraphicalEditPart owner = (GraphicalEditPart) getHost();
    boolean primary = owner.getSelected() == EditPart.SELECTED_PRIMARY;
    List<Handle> handles = new ArrayList<>();
    handles.add(new SelectionFrame(owner, primary));
    if (primary) {
      int directions = directions();
      for (int direction : CORNERS_AND_SIDES) {
        if ((direction & directions) == direction) {
          handles.add(new GripHandle(owner, direction));
        }
      }
      if (canBeContinued()) {
        handles.add(new QuickAddHandle(owner, context));
      }
    }
    return handles;
  }

  /** A single selected element can be continued. */
  private boolean canBeContinued() {
    return getHost().getViewer().getSelectedEditParts().size() <= 1
        && !context.actions().quickAdds(node()).isEmpty();
  }

  private NodeView node() {
    return (NodeView) getHost().getModel();
  }

  /** Sides that can be pulled, as the notation allows. */
  private int directions() {
    if (node().look() == null || node().kind() == NodeKind.LIST_ITEM || node().kind() == NodeKind.BORDER_NODE
        || context.look().isArranged(node()) || node().state().isCollapsed()) {
      return PositionConstants.NONE;
    }
    ResizeKind kind = node().look().resize();
    return switch (kind) {
      case NSEW -> PositionConstants.NSEW;
      case NORTH_SOUTH -> PositionConstants.NORTH_SOUTH;
      case EAST_WEST -> PositionConstants.EAST_WEST;
      case NONE -> node().isContainer() ? PositionConstants.NSEW : PositionConstants.NONE;
    };
  }

  @Override
  protected void showChangeBoundsFeedback(ChangeBoundsRequest request) {
    super.showChangeBoundsFeedback(request);
    if (edges == null) {
      edges = new EdgesPreview();
      addFeedback(edges);
    }
    edges.show((GraphicalEditPart) getHost(), request);
  }

  @Override
  protected void eraseChangeBoundsFeedback(ChangeBoundsRequest request) {
    super.eraseChangeBoundsFeedback(request);
    if (edges != null) {
      removeFeedback(edges);
      edges = null;
    }
  }

  @Override
  protected IFigure createDragSourceFeedbackFigure() {
    FrameFigure ghost = new FrameFigure(Tints.SELECTION, 1, Tints.GHOST);
    ghost.setBounds(getInitialFeedbackBounds());
    addFeedback(ghost);
    return ghost;
  }
}
