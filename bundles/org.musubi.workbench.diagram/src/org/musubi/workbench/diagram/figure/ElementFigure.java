package org.musubi.workbench.diagram.figure;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.musubi.render.scene.Primitive;
import org.musubi.workbench.diagram.paint.PrimitiveArea;

/**
 * A node or edge on the canvas: where it is and what it looks like. It does not paint itself, the {@link DiagramLayer}
 * paints all that is visible at once.
 */
public abstract sealed class ElementFigure extends Figure implements HandleBounds permits NodeFigure, EdgeFigure {

  private static final int MARGIN = 2;

  private List<Primitive> primitives = List.of();

  /** What is painted, in coordinates of the diagram. */
  public final List<Primitive> primitives() {
    return primitives;
  }

  /** Changes what is painted; the bounds become the area it covers together with {@code least}. */
  final void show(List<Primitive> newPrimitives, Rectangle least) {
    primitives = newPrimitives;
    org.eclipse.swt.graphics.Rectangle painted = PrimitiveArea.of(newPrimitives);
    Rectangle area = new Rectangle(painted.x, painted.y, painted.width, painted.height);
    if (newPrimitives.isEmpty()) {
      area = least.getCopy();
    } else {
      area.union(least);
    }
    repaint();
    setBounds(area.expand(MARGIN, MARGIN));
    repaint();
  }

  /** Nothing: see {@link DiagramLayer}. */
  @Override
  public final void paint(Graphics graphics) {
  }
}
