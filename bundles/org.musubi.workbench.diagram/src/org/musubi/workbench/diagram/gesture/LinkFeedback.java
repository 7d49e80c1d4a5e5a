package org.musubi.workbench.diagram.gesture;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.SWT;
import org.musubi.viewpoint.tool.Verdict;

/** Line, frame and reason shown while a line is drawn: green where it may end, red where not. */
final class LinkFeedback {

  private final GraphicalEditPart anyPart;
  private final IFigure layer;
  private final Line line = new Line();
  private ReasonFigure reason;
  private FrameFigure frame;

  LinkFeedback(GraphicalEditPart anyPart) {
    this.anyPart = anyPart;
    this.layer = LayerManager.Helper.find(anyPart).getLayer(LayerConstants.FEEDBACK_LAYER);
  }

  /**
   * Shows the state of the gesture; positions are those of the canvas.
   *
   * @param from where the line begins, null = no line yet
   * @param target what is under the pointer, null = nothing
   * @param verdict whether the line may end there, null = nothing to judge
   */
  void show(IFigure from, Point pointer, IFigure target, Verdict verdict) {
    Point here = pointer.getCopy();
    layer.translateToRelative(here);
    line.allowed = verdict == null || verdict.allowed();
    if (from != null) {
      line.draw(centre(from), here);
      add(line);
    }
    removeFrame();
    if (target != null && verdict != null) {
      frame = new FrameFigure(verdict.allowed() ? Tints.ALLOWED : Tints.REFUSED, 2, null);
      frame.setBounds(area(target).expand(4, 4));
      add(frame);
    }
    if (verdict != null && !verdict.allowed() && !verdict.reason().isEmpty()) {
      if (reason == null) {
        reason = new ReasonFigure(anyPart.getViewer().getControl().getFont());
      }
      reason.show(verdict.reason(), here);
      add(reason);
    } else {
      removeReason();
    }
  }

  /** Takes everything away. */
  void erase() {
    removeFrame();
    removeReason();
    if (line.getParent() == layer) {
      layer.remove(line);
    }
  }

  private Rectangle area(IFigure figure) {
    Rectangle area = figure instanceof HandleBounds shaped ? shaped.getHandleBounds().getCopy()
        : figure.getBounds().getCopy();
    figure.translateToAbsolute(area);
    layer.translateToRelative(area);
    return area;
  }

  private Point centre(IFigure figure) {
    return area(figure).getCenter();
  }

  private void add(IFigure figure) {
    if (figure.getParent() != layer) {
      layer.add(figure);
    }
  }

  private void removeFrame() {
    if (frame != null) {
      layer.remove(frame);
      frame = null;
    }
  }

  private void removeReason() {
    if (reason != null && reason.getParent() == layer) {
      layer.remove(reason);
    }
  }

  private static final class Line extends Figure {

    private static final int DOT = 3;

    private Point from = new Point();
    private Point to = new Point();
    private boolean allowed;

    void draw(Point newFrom, Point newTo) {
      from = newFrom;
      to = newTo;
      setBounds(new Rectangle(from, to).expand(DOT + 2, DOT + 2));
      repaint();
    }

    @Override
    public boolean containsPoint(int x, int y) {
      return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
      graphics.setAntialias(SWT.ON);
      graphics.setForegroundColor(allowed ? Tints.ALLOWED : Tints.REFUSED);
      graphics.setBackgroundColor(allowed ? Tints.ALLOWED : Tints.REFUSED);
      graphics.setLineWidth(2);
      graphics.setLineStyle(allowed ? SWT.LINE_SOLID : SWT.LINE_DASH);
      graphics.drawLine(from, to);
      graphics.fillOval(to.x - DOT, to.y - DOT, 2 * DOT, 2 * DOT);
    }
  }
}
