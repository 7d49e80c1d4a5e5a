package org.musubi.workbench.diagram.gesture;

import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.musubi.workbench.diagram.figure.EdgeFigure;

/** A grip on a selected edge: at an end, at a bend, or between two bends where a new one can be made. */
public final class EdgeGrip extends AbstractHandle {

  private final Supplier<DragTracker> tracker;
  private final boolean faint;

  /**
   * @param place finds the grip on the line, in the diagram
   * @param faint whether it stands for something that is not there yet
   */
  public EdgeGrip(GraphicalEditPart owner, Function<EdgeFigure, Point> place, boolean faint,
      Supplier<DragTracker> tracker) {
    this.tracker = tracker;
    this.faint = faint;
    setOwner(owner);
    setCursor(SharedCursors.SIZEALL);
    int size = faint ? GripHandle.SIZE - 3 : GripHandle.SIZE;
    setLocator(handle -> {
      Point point = place.apply((EdgeFigure) owner.getFigure()).getCopy();
      owner.getFigure().translateToAbsolute(point);
      handle.translateToRelative(point);
      handle.setBounds(new Rectangle(point.x - size / 2, point.y - size / 2, size, size));
    });
  }

  @Override
  protected DragTracker createDragTracker() {
    return tracker.get();
  }

  @Override
  protected void paintFigure(Graphics graphics) {
    if (faint) {
      graphics.setAntialias(SWT.ON);
      graphics.setBackgroundColor(Tints.HOVER);
      graphics.fillOval(getBounds());
    } else {
      GripHandle.paintGrip(graphics, getBounds());
    }
  }
}
