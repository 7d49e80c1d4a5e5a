package org.musubi.workbench.diagram.figure;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Transform;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.workbench.diagram.paint.PaintResources;
import org.musubi.workbench.diagram.paint.ScenePainter;

/**
 * The paper of a diagram with everything drawn on it. Nodes lie below edges; only what touches the area to be painted
 * is painted, straight onto the canvas at the current scale.
 */
public final class DiagramLayer extends FreeformLayer {

  private static final Color GRID = new Color(232, 236, 240);
  private static final Color SHADE = new Color(150, 160, 170);
  private static final int ROOM = 60;
  private static final double SMALLEST_GRID = 6;

  private final Supplier<GC> canvas;
  private final PaintResources resources;
  private Color paper = new Color(255, 255, 255);
  private int grid;
  private int nodes;

  /** @param canvas gives what is being painted on, null when it is not the screen */
  public DiagramLayer(Supplier<GC> canvas, PaintResources resources) {
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
    GC gc = canvas.get();
    if (gc == null) {
      paintSimply(graphics, clip);
    } else {
      paint(gc, clip);
    }
  }

  private void paint(GC gc, Rectangle clip) {
    PrecisionPoint origin = new PrecisionPoint(0, 0);
    translateToAbsolute(origin);
    PrecisionPoint unit = new PrecisionPoint(1000, 0);
    translateToAbsolute(unit);
    double scale = (unit.preciseX - origin.preciseX) / 1000;
    GcState before = GcState.of(gc);
    try {
      paintGrid(gc, clip, scale, origin);
      ScenePainter painter = new ScenePainter(gc, resources, scale, origin.preciseX, origin.preciseY);
      try {
        paint(painter, clip);
      } finally {
        painter.finish();
      }
    } finally {
      before.restore(gc);
    }
  }

  /** Paints what touches an area in coordinates of the diagram. */
  public void paint(ScenePainter painter, Rectangle clip) {
    for (ElementFigure figure : elements()) {
      if (figure.isVisible() && figure.intersects(clip)) {
        painter.paint(figure.primitives());
      }
    }
  }

  private void paintGrid(GC gc, Rectangle clip, double scale, PrecisionPoint origin) {
    if (grid == 0) {
      return;
    }
    int step = grid;
    while (step * scale < SMALLEST_GRID) {
      step *= 2;
    }
    Transform transform = new Transform(gc.getDevice(), (float) scale, 0, 0, (float) scale, (float) origin.preciseX,
        (float) origin.preciseY);
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
    return getChildren();
  }
}
