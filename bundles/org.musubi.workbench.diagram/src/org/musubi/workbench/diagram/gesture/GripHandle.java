package org.musubi.workbench.diagram.gesture;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.SWT;

/** A round grip at a corner or side of a selected node. */
public final class GripHandle extends ResizeHandle {

  static final int SIZE = 10;

  /** @param direction side or corner as {@code PositionConstants} say */
  public GripHandle(GraphicalEditPart owner, int direction) {
    super(owner, direction);
    setPreferredSize(SIZE, SIZE);
  }

  @Override
  public void paintFigure(Graphics graphics) {
    paintGrip(graphics, getBounds());
  }

  static void paintGrip(Graphics graphics, Rectangle bounds) {
    graphics.setAntialias(SWT.ON);
    Rectangle area = bounds.getCopy().shrink(1, 1);
    graphics.setBackgroundColor(Tints.HANDLE);
    graphics.fillOval(area);
    graphics.setForegroundColor(Tints.SELECTION);
    graphics.setLineWidth(2);
    graphics.drawOval(area.resize(-1, -1));
  }
}
