package org.musubi.workbench.diagram.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.GestureEvent;
import org.eclipse.swt.widgets.Event;
import org.musubi.workbench.diagram.figure.ElementFigure;

/** Magnification of a canvas: by wheel with Ctrl, by pinching, in steps, or to fit. */
public final class Zoom {

  private static final double[] LEVELS = {0.01, 0.02, 0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1,
      1.25, 1.5, 2, 3, 4};
  private static final double STEP = 1.15;
  private static final int MARGIN = 24;

  private final FigureCanvas canvas;
  private final DiagramViewer viewer;
  private final ZoomManager manager;
  private final List<DoubleConsumer> listeners = new ArrayList<>();
  private double pinchStart = 1;

  Zoom(DiagramViewer viewer, FigureCanvas canvas) {
    this.viewer = viewer;
    this.canvas = canvas;
    manager = ((ScalableFreeformRootEditPart) viewer.getRootEditPart()).getZoomManager();
    manager.setZoomLevels(LEVELS);
    canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    canvas.addGestureListener(this::gesture);
  }

  /** Tells of every new magnification; the listeners of GEF are of another type in newer versions of GEF. */
  public void onChange(DoubleConsumer listener) {
    listeners.add(listener);
  }

  /** 1 = as large as specified. */
  public double level() {
    return manager.getZoom();
  }

  /** The next larger step. */
  public void in() {
    at(centre(), manager.getNextZoomLevel());
  }

  /** The next smaller step. */
  public void out() {
    at(centre(), manager.getPreviousZoomLevel());
  }

  public void original() {
    to(1);
  }

  /** Magnifies so that what is in the middle of the window stays there. */
  public void to(double level) {
    at(centre(), level);
  }

  /** Makes the whole diagram fit into the window, but not larger than 100 %. */
  public void fit() {
    Rectangle extent = extent();
    if (extent == null) {
      original();
      return;
    }
    extent.expand(MARGIN, MARGIN);
    org.eclipse.swt.graphics.Rectangle window = canvas.getClientArea();
    double level = Math.min(1, Math.min(window.width / (double) extent.width, window.height / (double) extent.height));
    set(level);
    Viewport viewport = canvas.getViewport();
    viewport.getUpdateManager().performValidation();
    Point centre = extent.getCenter();
    viewport.setViewLocation((int) Math.round(centre.x * level()) - window.width / 2,
        (int) Math.round(centre.y * level()) - window.height / 2);
  }

  /** Changes the magnification so that what is at a place of the canvas stays there. */
  public void at(Point place, double level) {
    Viewport viewport = canvas.getViewport();
    Point view = viewport.getViewLocation();
    double before = level();
    double x = (view.x + place.x) / before;
    double y = (view.y + place.y) / before;
    set(level);
    viewport.getUpdateManager().performValidation();
    viewport.setViewLocation((int) Math.round(x * level()) - place.x, (int) Math.round(y * level()) - place.y);
  }

  private void set(double level) {
    double before = level();
    manager.setZoom(Math.clamp(level, LEVELS[0], LEVELS[LEVELS.length - 1]));
    if (level() != before) {
      listeners.forEach(listener -> listener.accept(level()));
    }
  }

  private void wheel(Event event) {
    if ((event.stateMask & SWT.MOD1) != 0) {
      event.doit = false;
      at(new Point(event.x, event.y), level() * (event.count > 0 ? STEP : 1 / STEP));
    }
  }

  private void gesture(GestureEvent event) {
    if (event.detail == SWT.GESTURE_BEGIN) {
      pinchStart = level();
    } else if (event.detail == SWT.GESTURE_MAGNIFY) {
      at(new Point(event.x, event.y), pinchStart * event.magnification);
    }
  }

  private Point centre() {
    org.eclipse.swt.graphics.Rectangle window = canvas.getClientArea();
    return new Point(window.width / 2, window.height / 2);
  }

  private Rectangle extent() {
    Rectangle extent = null;
    for (Object child : viewer.diagramPart().layer().getChildren()) {
      Rectangle area = ((ElementFigure) child).getBounds();
      extent = extent == null ? area.getCopy() : extent.union(area);
    }
    return extent;
  }
}
