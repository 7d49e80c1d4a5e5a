package org.musubi.workbench.diagram.gesture;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.SWT;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.text.DiagramText;

/** The button with a plus beside a selected node: drag from it to link, or into empty space to add what may follow. */
public final class QuickAddHandle extends AbstractHandle {

  private static final int SIZE = 18;
  private static final int DISTANCE = 8;
  private static final int ARM = 4;

  private final DiagramContext context;

  public QuickAddHandle(GraphicalEditPart owner, DiagramContext context) {
    this.context = context;
    setOwner(owner);
    setCursor(SharedCursors.CROSS);
    setToolTip(new Tip(DiagramText.QUICK_ADD_TIP.text()));
    setLocator(handle -> {
      Rectangle area = ((HandleBounds) owner.getFigure()).getHandleBounds().getCopy();
      owner.getFigure().translateToAbsolute(area);
      handle.translateToRelative(area);
      handle.setBounds(new Rectangle(area.right() + DISTANCE, area.y + (area.height - SIZE) / 2, SIZE, SIZE));
    });
  }

  @Override
  protected DragTracker createDragTracker() {
    return new LinkTracker(getOwner(), new QuickLink(getOwner(), context), context.feedback());
  }

  @Override
  protected void paintFigure(Graphics graphics) {
    graphics.setAntialias(SWT.ON);
    Rectangle area = getBounds().getCopy().shrink(1, 1);
    graphics.setBackgroundColor(Tints.SELECTION);
    graphics.fillOval(area);
    graphics.setForegroundColor(Tints.HANDLE);
    graphics.setLineWidth(2);
    int x = getBounds().x + SIZE / 2;
    int y = getBounds().y + SIZE / 2;
    graphics.drawLine(x - ARM, y, x + ARM, y);
    graphics.drawLine(x, y - ARM, x, y + ARM);
  }
}
