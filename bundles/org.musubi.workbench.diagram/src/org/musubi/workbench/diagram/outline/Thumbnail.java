package org.musubi.workbench.diagram.outline;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.workbench.diagram.canvas.DiagramViewer;
import org.musubi.workbench.diagram.figure.DiagramLayer;
import org.musubi.workbench.diagram.figure.ElementFigure;
import org.musubi.workbench.diagram.paint.ScenePainter;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.DiagramUpdate;
import org.musubi.workbench.diagram.runtime.DiagramsListener;

/** The whole diagram in small, with a frame around what the canvas shows; the frame can be moved. */
final class Thumbnail {

  private static final int PAINT_DELAY_MILLIS = 150;
  private static final int MARGIN = 12;
  private static final int KEY_STEP = 40;
  private static final int SHADE_ALPHA = 26;
  private static final Color FRAME = new Color(0, 98, 190);

  private final DiagramViewer viewer;
  private final DiagramRuntime runtime;
  private final Canvas canvas;
  private final DiagramsListener follow = new Follow();
  private final Runnable repaint = this::outdate;
  private final java.beans.PropertyChangeListener scrolled = event -> redraw();
  private Image picture;
  private Rectangle extent = new Rectangle(0, 0, 1, 1);
  private double scale = 1;
  private Point grabbed;

  Thumbnail(Composite parent, DiagramViewer viewer, DiagramRuntime runtime) {
    this.viewer = viewer;
    this.runtime = runtime;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = OutlineText.THUMBNAIL_NAME.text();
      }
    });
    canvas.setToolTipText(OutlineText.THUMBNAIL_NAME.text());
    canvas.addListener(SWT.Paint, event -> paint(event.gc));
    canvas.addListener(SWT.Resize, event -> outdate());
    canvas.addListener(SWT.MouseDown, this::grab);
    canvas.addListener(SWT.MouseMove, this::drag);
    canvas.addListener(SWT.MouseUp, event -> grabbed = null);
    canvas.addListener(SWT.KeyDown, this::step);
    canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    viewport().addPropertyChangeListener(scrolled);
    viewport().getHorizontalRangeModel().addPropertyChangeListener(scrolled);
    viewport().getVerticalRangeModel().addPropertyChangeListener(scrolled);
    runtime.addListener(follow);
    canvas.addListener(SWT.Dispose, event -> dispose());
  }

  Control control() {
    return canvas;
  }

  /** What the canvas of the diagram shows, in pixels of this control. */
  Rectangle frame() {
    Rectangle shown = shown();
    return new Rectangle((int) Math.round((shown.x - extent.x) * scale) + offsetX(),
        (int) Math.round((shown.y - extent.y) * scale) + offsetY(), (int) Math.round(shown.width * scale),
        (int) Math.round(shown.height * scale));
  }

  /** Shows the part of the diagram around a place of this control. */
  void centreOn(int x, int y) {
    double level = viewer.zoom().level();
    Rectangle shown = shown();
    double left = (x - offsetX()) / scale + extent.x - shown.width / 2.0;
    double top = (y - offsetY()) / scale + extent.y - shown.height / 2.0;
    viewer.canvas().scrollTo((int) Math.round(left * level), (int) Math.round(top * level));
  }

  private Rectangle shown() {
    double level = viewer.zoom().level();
    Point view = viewport().getViewLocation();
    return new Rectangle((int) (view.x / level), (int) (view.y / level), (int) (viewport().getSize().width / level),
        (int) (viewport().getSize().height / level));
  }

  private void paint(GC gc) {
    org.eclipse.swt.graphics.Rectangle area = canvas.getClientArea();
    Rgb paper = viewer.context().diagram().background();
    gc.setBackground(new Color(paper.red(), paper.green(), paper.blue()));
    gc.fillRectangle(area);
    if (area.width < 2 || area.height < 2) {
      return;
    }
    if (picture == null) {
      picture = draw(area.width, area.height);
    }
    gc.drawImage(picture, 0, 0);
    Rectangle frame = frame();
    gc.setBackground(FRAME);
    gc.setAlpha(SHADE_ALPHA);
    gc.fillRectangle(frame.x, frame.y, frame.width, frame.height);
    gc.setAlpha(255);
    gc.setForeground(FRAME);
    gc.setLineWidth(canvas.isFocusControl() ? 2 : 1);
    gc.drawRectangle(frame.x, frame.y, frame.width - 1, frame.height - 1);
  }

  private Image draw(int width, int height) {
    measure(width, height);
    Image image = new Image(canvas.getDisplay(), width, height);
    GC gc = new GC(image);
    try {
      Rgb paper = viewer.context().diagram().background();
      gc.setBackground(new Color(paper.red(), paper.green(), paper.blue()));
      gc.fillRectangle(0, 0, width, height);
      ScenePainter painter = new ScenePainter(gc, viewer.resources(), scale, offsetX() - extent.x * scale,
          offsetY() - extent.y * scale);
      layer().paint(painter, extent);
      painter.finish();
    } finally {
      gc.dispose();
    }
    return image;
  }

  private void measure(int width, int height) {
    Rectangle all = null;
    for (Object child : layer().getChildren()) {
      Rectangle bounds = ((ElementFigure) child).getBounds();
      all = all == null ? bounds.getCopy() : all.union(bounds);
    }
    extent = all == null ? shown() : all.expand(MARGIN, MARGIN);
    scale = Math.min(1, Math.min(width / (double) Math.max(1, extent.width),
        height / (double) Math.max(1, extent.height)));
  }

  private int offsetX() {
    return (int) Math.max(0, (canvas.getClientArea().width - extent.width * scale) / 2);
  }

  private int offsetY() {
    return (int) Math.max(0, (canvas.getClientArea().height - extent.height * scale) / 2);
  }

  private void grab(Event event) {
    if (event.button == 1) {
      canvas.setFocus();
      Rectangle frame = frame();
      grabbed = frame.contains(event.x, event.y)
          ? new Point(event.x - frame.getCenter().x, event.y - frame.getCenter().y) : new Point();
      centreOn(event.x - grabbed.x, event.y - grabbed.y);
    }
  }

  private void drag(Event event) {
    if (grabbed != null) {
      centreOn(event.x - grabbed.x, event.y - grabbed.y);
    }
  }

  private void step(Event event) {
    Point view = viewport().getViewLocation();
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> viewer.canvas().scrollTo(view.x - KEY_STEP, view.y);
      case SWT.ARROW_RIGHT -> viewer.canvas().scrollTo(view.x + KEY_STEP, view.y);
      case SWT.ARROW_UP -> viewer.canvas().scrollTo(view.x, view.y - KEY_STEP);
      case SWT.ARROW_DOWN -> viewer.canvas().scrollTo(view.x, view.y + KEY_STEP);
      default -> { }
    }
  }

  private Viewport viewport() {
    return viewer.canvas().getViewport();
  }

  private DiagramLayer layer() {
    return viewer.diagramPart().layer();
  }

  private void redraw() {
    if (!canvas.isDisposed()) {
      canvas.redraw();
    }
  }

  private void outdate() {
    if (picture != null) {
      picture.dispose();
      picture = null;
    }
    redraw();
  }

  private void dispose() {
    runtime.removeListener(follow);
    if (!viewer.canvas().isDisposed()) {
      viewport().removePropertyChangeListener(scrolled);
      viewport().getHorizontalRangeModel().removePropertyChangeListener(scrolled);
      viewport().getVerticalRangeModel().removePropertyChangeListener(scrolled);
    }
    if (picture != null) {
      picture.dispose();
    }
  }

  /** Several changes in a row are drawn once. */
  private final class Follow implements DiagramsListener {

    @Override
    public void updated(DiagramUpdate update) {
      if (update.diagram() == viewer.context().diagram() && !canvas.isDisposed()) {
        canvas.getDisplay().timerExec(PAINT_DELAY_MILLIS, () -> {
          if (!canvas.isDisposed()) {
            repaint.run();
          }
        });
      }
    }
  }
}
