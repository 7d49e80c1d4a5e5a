package org.musubi.workbench.diagram.gesture;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.swt.SWT;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.figure.EdgeFigure;

/** Where the edges of a node will go while it is dragged or resized: straight, as far as it matters for the eye. */
public final class EdgesPreview extends Figure {

  private static final int MARGIN = 3;

  private final List<PointList> lines = new ArrayList<>();

  /** Shows the edges of a node; those between two nodes that are dragged are shown by their source. */
  public void show(GraphicalEditPart node, ChangeBoundsRequest request) {
    lines.clear();
    if (node.getModel() instanceof NodeView view) {
      add(view, node, request);
    }
    Rectangle area = null;
    for (PointList line : lines) {
      getParent().translateToRelative(line);
      area = area == null ? line.getBounds().getCopy() : area.union(line.getBounds());
    }
    setBounds(area == null ? new Rectangle() : area.expand(MARGIN, MARGIN));
    repaint();
  }

  private void add(NodeView view, GraphicalEditPart anyPart, ChangeBoundsRequest request) {
    view.outgoing().forEach(edge -> add(edge, anyPart, request));
    for (EdgeView edge : view.incoming()) {
      if (!isDragged(edge.source(), anyPart, request)) {
        add(edge, anyPart, request);
      }
    }
    view.borderNodes().forEach(border -> add(border, anyPart, request));
    view.children().forEach(child -> add(child, anyPart, request));
  }

  private void add(EdgeView edge, GraphicalEditPart anyPart, ChangeBoundsRequest request) {
    Rectangle from = area(edge.source(), anyPart, request);
    Rectangle to = area(edge.end(), anyPart, request);
    if (edge.isVisible() && from != null && to != null && !from.intersects(to)) {
      PointList line = new PointList();
      line.addPoint(border(from, to.getCenter()));
      line.addPoint(border(to, from.getCenter()));
      lines.add(line);
    }
  }

  /** The area of an element on the canvas as it will be; null when it is not shown. */
  private static Rectangle area(ElementView view, GraphicalEditPart anyPart, ChangeBoundsRequest request) {
    GraphicalEditPart part = Elements.part(anyPart.getViewer(), view);
    if (part == null) {
      return null;
    }
    if (part.getFigure() instanceof EdgeFigure edge) {
      Point middle = edge.middle().getCopy();
      edge.translateToAbsolute(middle);
      return new Rectangle(middle, middle);
    }
    PrecisionRectangle area = new PrecisionRectangle(((HandleBounds) part.getFigure()).getHandleBounds());
    part.getFigure().translateToAbsolute(area);
    return isDragged(view, anyPart, request) ? request.getTransformedRectangle(area) : area;
  }

  private static boolean isDragged(ElementView view, GraphicalEditPart anyPart, ChangeBoundsRequest request) {
    for (ElementView each = view; each instanceof NodeView node; each = node.parent()) {
      EditPart part = Elements.part(anyPart.getViewer(), node);
      if (part != null && request.getEditParts() != null && request.getEditParts().contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Where the line from the centre of an area to a place leaves the area. */
  static Point border(Rectangle area, Point towards) {
    Point centre = area.getCenter();
    double dx = towards.x - centre.x;
    double dy = towards.y - centre.y;
    double part = 1;
    if (dx != 0) {
      part = Math.min(part, area.width / 2.0 / Math.abs(dx));
    }
    if (dy != 0) {
      part = Math.min(part, area.height / 2.0 / Math.abs(dy));
    }
    return new Point((int) Math.round(centre.x + dx * part), (int) Math.round(centre.y + dy * part));
  }

  @Override
  protected void paintFigure(Graphics graphics) {
    graphics.setAntialias(SWT.ON);
    graphics.setForegroundColor(Tints.SELECTION);
    graphics.setLineWidth(1);
    graphics.setLineStyle(SWT.LINE_DASH);
    lines.forEach(graphics::drawPolyline);
  }

  @Override
  public boolean containsPoint(int x, int y) {
    return false;
  }
}
