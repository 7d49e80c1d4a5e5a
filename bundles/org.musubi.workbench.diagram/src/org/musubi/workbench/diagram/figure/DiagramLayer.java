package org.musubi.workbench.diagram.figure;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Transform;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.workbench.diagram.paint.PaintResources;
import org.musubi.workbench.diagram.paint.ScenePainter;
import org.musubi.workbench.diagram.paint.Surface;

/**
 * The paper of a diagram with everything drawn on it. Nodes lie below edges; only what touches the area to be painted
 * is painted, straight onto the canvas at the current scale.
 */
public final class DiagramLayer extends FreeformLayer {

  private static final Color GRID = new Color(232, 236, 240);
  private static final Color SHADE = new Color(150, 160, 170);
  private static final int ROOM = 60;
  private static final double SMALLEST_GRID = 6;
  /** So far from the origin that whole pixels tell the scale exactly. */
  private static final int FAR = 1 << 24;

  private final Supplier<Surface> canvas;
  private final PaintResources resources;
  private Color paper = new Color(255, 255, 255);
  private int grid;
  private int nodes;

  /** @param canvas gives what is being painted on, null when it is not the screen */
  public DiagramLayer(Supplier<Surface> canvas, PaintResources resources) {
    this.canvas = canvas;
    this.resources = resources;
    setLayoutManager(null);
    setOpaque(true);
  }

  /** Changes the colour of the paper. */
  public void setPaper(Rgb color) {
    paper = new Color(color.red(), color.green(), color.blue());
    repaint();
  }

  /** @param spacing distance of the lines of the grid in pixels, 0 = no grid is shown */
  public void setGrid(int spacing) {
    grid = spacing;
    repaint();
  }

  /** Puts a node above all other nodes and below the edges, an edge on top. */
  public void addElement(ElementFigure figure) {
    if (figure instanceof NodeFigure) {
      add(figure, null, nodes);
      nodes++;
    } else {
      add(figure, null, getChildren().size());
    }
  }

  @Override
  public void remove(IFigure figure) {
    super.remove(figure);
    if (figure instanceof NodeFigure) {
      nodes--;
    }
  }

  /** With room around the elements, to move and add some there. */
  @Override
  public Rectangle getFreeformExtent() {
    return super.getFreeformExtent().getCopy().expand(ROOM, ROOM);
  }

  @Override
  protected boolean useLocalCoordinates() {
    return false;
  }

  @Override
  public void paint(Graphics graphics) {
    Rectangle clip = graphics.getClip(new Rectangle());
    graphics.setBackgroundColor(paper);
    graphics.fillRectangle(clip);
    Surface surface = canvas.get();
    if (surface == null) {
      paintSimply(graphics, clip);
    } else {
      paint(surface, clip);
    }
  }

  private void paint(Surface surface, Rectangle clip) {
    GC gc = surface.gc();
    Point origin = new Point();
    translateToAbsolute(origin);
    Point far = new Point(FAR, 0);
    translateToAbsolute(far);
    double scale = (far.x - origin.x) / (double) FAR;
    GcState before = GcState.of(gc);
    try {
      if (before.isTransformed()) {
        clip.expand(1, 1);
        clipInPixels(surface);
      }
      paintGrid(gc, clip, scale, origin);
      ScenePainter painter = new ScenePainter(gc, resources, scale, origin.x, origin.y);
      try {
        paint(painter, clip);
      } finally {
        painter.finish();
      }
    } finally {
      before.restore(gc);
      if (before.isTransformed()) {
        gc.setClipping(clip.x, clip.y, clip.width, clip.height);
      }
    }
  }

  /** A clipping that draw2d sets in other coordinates than pixels leaves out parts of the pixels at its border. */
  private void clipInPixels(Surface surface) {
    GC gc = surface.gc();
    gc.setTransform(null);
    gc.setClipping(surface.area());
    gc.setBackground(paper);
    gc.fillRectangle(surface.area());
  }

  /** Paints what touches an area in coordinates of the diagram. */
  public void paint(ScenePainter painter, Rectangle clip) {
    for (ElementFigure figure : elements()) {
      if (figure.isVisible() && figure.intersects(clip)) {
        painter.paint(figure.primitives());
      }
    }
  }

  private void paintGrid(GC gc, Rectangle clip, double scale, Point origin) {
    if (grid == 0) {
      return;
    }
    int step = grid;
    while (step * scale < SMALLEST_GRID) {
      step *= 2;
    }
    Transform transform = new Transform(gc.getDevice(), (float) scale, 0, 0, (float) scale, origin.x, origin.y);
    try {
      gc.setTransform(transform);
      gc.setAntialias(SWT.OFF);
      gc.setLineAttributes(new LineAttributes((float) (1 / scale)));
      gc.setForeground(GRID);
      for (int x = Math.floorDiv(clip.x, step) * step; x < clip.right(); x += step) {
        gc.drawLine(x, clip.y, x, clip.bottom());
      }
      for (int y = Math.floorDiv(clip.y, step) * step; y < clip.bottom(); y += step) {
        gc.drawLine(clip.x, y, clip.right(), y);
      }
    } finally {
      gc.setTransform(null);
      transform.dispose();
    }
  }

  /** For thumbnails and the like that paint through draw2d: the outlines. */
  private void paintSimply(Graphics graphics, Rectangle clip) {
    graphics.setForegroundColor(SHADE);
    for (ElementFigure figure : elements()) {
      if (figure.isVisible() && figure.intersects(clip)) {
        if (figure instanceof EdgeFigure edge) {
          graphics.drawPolyline(edge.route());
        } else if (figure instanceof NodeFigure node) {
          graphics.drawRectangle(node.shape());
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private List<ElementFigure> elements() {
    return (List<ElementFigure>) (List<?>) getChildren();
  }
}
