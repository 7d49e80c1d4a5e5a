package org.musubi.workbench.diagram.gesture;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/** From parts of the editor to elements of the diagram and back. */
public final class Elements {

  /** Type of requests that look for an end of a line. */
  public static final String LINK = "musubi link";

  private Elements() {
  }

  /** The element a part shows, null for the diagram itself and for nothing. */
  public static ElementView of(EditPart part) {
    return part != null && part.getModel() instanceof ElementView element ? element : null;
  }

  /** The node a part shows, null for the diagram itself, edges and nothing. */
  public static NodeView node(EditPart part) {
    return part != null && part.getModel() instanceof NodeView node ? node : null;
  }

  /** The part that shows an element, null when it is not on the canvas. */
  public static GraphicalEditPart part(EditPartViewer viewer, Object element) {
    return (GraphicalEditPart) viewer.getEditPartRegistry().get(element);
  }

  /** A place on the canvas as a place in the diagram. */
  public static org.musubi.viewpoint.view.Point placeIn(GraphicalEditPart anyPart, Point onCanvas) {
    Point place = onCanvas.getCopy();
    contents(anyPart).getFigure().translateToRelative(place);
    return new org.musubi.viewpoint.view.Point(place.x, place.y);
  }

  /** An area on the canvas as an area of the diagram. */
  public static Bounds areaIn(GraphicalEditPart anyPart, Rectangle onCanvas) {
    Rectangle area = onCanvas.getCopy();
    contents(anyPart).getFigure().translateToRelative(area);
    return new Bounds(area.x, area.y, area.width, area.height);
  }

  public static Rectangle rectangle(Bounds bounds) {
    return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
  }

  public static Bounds bounds(Rectangle area) {
    return new Bounds(area.x, area.y, area.width, area.height);
  }

  private static GraphicalEditPart contents(GraphicalEditPart anyPart) {
    return (GraphicalEditPart) anyPart.getViewer().getContents();
  }
}
