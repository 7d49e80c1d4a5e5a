package org.musubi.workbench.diagram.gesture;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.swt.events.MouseEvent;

/** Selects and moves; the middle button, or the space bar with the left one, moves the paper. */
public final class SelectTool extends PanningSelectionTool {

  private static final int MIDDLE = 2;

  private Point pressed;
  private Point view;

  @Override
  public void mouseDown(MouseEvent event, EditPartViewer viewer) {
    if (event.button == MIDDLE) {
      FigureCanvas canvas = (FigureCanvas) viewer.getControl();
      pressed = new Point(event.x, event.y);
      view = canvas.getViewport().getViewLocation();
      viewer.setCursor(SharedCursors.HAND);
    } else {
      super.mouseDown(event, viewer);
    }
  }

  @Override
  public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
    if (pressed == null) {
      super.mouseDrag(event, viewer);
    } else {
      ((FigureCanvas) viewer.getControl()).scrollTo(view.x + pressed.x - event.x, view.y + pressed.y - event.y);
    }
  }

  @Override
  public void mouseUp(MouseEvent event, EditPartViewer viewer) {
    if (pressed != null && event.button == MIDDLE) {
      pressed = null;
      viewer.setCursor(null);
    } else {
      super.mouseUp(event, viewer);
    }
  }
}
