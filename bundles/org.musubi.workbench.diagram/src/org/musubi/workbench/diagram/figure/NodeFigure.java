package org.musubi.workbench.diagram.figure;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.musubi.render.scene.Primitive;

/** A node, container, border node or list item on the canvas. */
public final class NodeFigure extends ElementFigure {

  private Rectangle shape = new Rectangle();
  private boolean container;

  /**
   * Changes place and look.
   *
   * @param place the outline of the node, without a label below it
   * @param isContainer whether its inside is free for other nodes
   */
  public void show(List<Primitive> primitives, Rectangle place, boolean isContainer) {
    container = isContainer;
    show(primitives, place);
    shape = place;
  }

  /** The outline without a label below it. */
  public Rectangle shape() {
    return shape;
  }

  public boolean isContainer() {
    return container;
  }

  @Override
  public boolean containsPoint(int x, int y) {
    return container ? shape.contains(x, y) : getBounds().contains(x, y);
  }

  @Override
  public Rectangle getHandleBounds() {
    return shape;
  }

  /** Moved by a layout manager or helper: the outline goes along. */
  @Override
  protected void primTranslate(int dx, int dy) {
    shape = shape.getTranslated(dx, dy);
    super.primTranslate(dx, dy);
  }
}
