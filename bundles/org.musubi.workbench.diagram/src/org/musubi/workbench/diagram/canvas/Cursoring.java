package org.musubi.workbench.diagram.canvas;

import java.util.List;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.musubi.workbench.diagram.figure.EdgeFigure;
import org.musubi.workbench.diagram.figure.NodeFigure;
import org.musubi.workbench.diagram.part.ElementPart;
import org.musubi.workbench.diagram.part.NodePart;

/** Moves the selection from element to element by keys. */
public final class Cursoring {

  /** How much worse a step sideways is than one in the direction wanted. */
  private static final double SIDEWAYS = 3;

  private final DiagramViewer viewer;

  Cursoring(DiagramViewer viewer) {
    this.viewer = viewer;
  }

  /**
   * Selects the next or previous element in the order of the diagram.
   *
   * @return false at the end, where the key leaves the canvas
   */
  public boolean step(boolean forward) {
    List<? extends ElementPart> parts = order();
    if (parts.isEmpty()) {
      return false;
    }
    int index = viewer.getFocusEditPart() instanceof ElementPart part && part.getSelected() != EditPart.SELECTED_NONE
        ? parts.indexOf(part) : forward ? -1 : parts.size();
    int next = index + (forward ? 1 : -1);
    if (next < 0 || next >= parts.size()) {
      return false;
    }
    choose(parts.get(next));
    return true;
  }

  /** Selects the nearest node in a direction of {@code PositionConstants}. */
  public void go(int direction) {
    EditPart focus = viewer.getFocusEditPart();
    if (!(focus instanceof ElementPart from) || from.getSelected() == EditPart.SELECTED_NONE) {
      step(true);
      return;
    }
    Point here = centre(from);
    ElementPart best = null;
    double bestCost = Double.MAX_VALUE;
    for (NodePart candidate : viewer.nodeParts()) {
      double cost = candidate == from ? Double.MAX_VALUE : cost(here, centre(candidate), direction);
      if (cost < bestCost) {
        bestCost = cost;
        best = candidate;
      }
    }
    if (best != null) {
      choose(best);
    }
  }

  /** Selects the first edge at the selected node, or the next one when an edge is selected. */
  public void edge() {
    if (viewer.getFocusEditPart() instanceof NodePart node) {
      List<? extends ElementPart> edges = java.util.stream.Stream
          .concat(node.node().outgoing().stream(), node.node().incoming().stream())
          .map(viewer::part).filter(part -> part != null).toList();
      if (!edges.isEmpty()) {
        choose(edges.getFirst());
      }
    }
  }

  private List<? extends ElementPart> order() {
    return viewer.context().diagram().allElements().map(viewer::part).filter(part -> part != null).toList();
  }

  private void choose(ElementPart part) {
    viewer.select(part);
    viewer.reveal(part);
  }

  private static Point centre(GraphicalEditPart part) {
    return switch (part.getFigure()) {
      case NodeFigure node -> node.shape().getCenter();
      case EdgeFigure edge -> edge.middle();
      default -> part.getFigure().getBounds().getCenter();
    };
  }

  private static double cost(Point from, Point to, int direction) {
    double dx = to.x - from.x;
    double dy = to.y - from.y;
    double along = switch (direction) {
      case PositionConstants.EAST -> dx;
      case PositionConstants.WEST -> -dx;
      case PositionConstants.SOUTH -> dy;
      default -> -dy;
    };
    double aside = direction == PositionConstants.EAST || direction == PositionConstants.WEST ? dy : dx;
    return along <= 0 ? Double.MAX_VALUE : along + SIDEWAYS * Math.abs(aside);
  }
}
