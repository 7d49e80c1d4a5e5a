package org.musubi.workbench.diagram.gesture;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.handles.MoveHandleLocator;
import org.eclipse.swt.SWT;

/** The frame around a selected node; dragging it moves the node. */
public final class SelectionFrame extends MoveHandle {

  private static final int ARC = 6;
  private static final int LINE = 2;

  private final boolean primary;

  public SelectionFrame(GraphicalEditPart owner, boolean primary) {
    super(owner, new MoveHandleLocator(owner.getFigure()));
    this.primary = primary;
  }

  @Override
  protected void initialize() {
    setOpaque(false);
    setBorder(new org.eclipse.draw2d.MarginBorder(LINE + 1));
  }

  @Override
  protected DragTracker createDragTracker() {
    return new NodeDragTracker(getOwner());
  }

  @Override
  protected void paintFigure(Graphics graphics) {
    graphics.setAntialias(SWT.ON);
    graphics.setForegroundColor(primary ? Tints.SELECTION : Tints.HOVER);
    graphics.setLineWidth(LINE);
    Rectangle area = getBounds().getCopy().shrink(1, 1);
    graphics.drawRoundRectangle(area, ARC, ARC);
  }
}
