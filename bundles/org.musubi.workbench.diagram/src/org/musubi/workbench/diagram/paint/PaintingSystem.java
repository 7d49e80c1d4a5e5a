package org.musubi.workbench.diagram.paint;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.GC;

/**
 * Lets figures reach the graphics context that is painted on: draw2d's own scaling rounds every coordinate and font,
 * which moves letters at each zoom step.
 */
public final class PaintingSystem extends LightweightSystem {

  private Surface current;

  @Override
  public void paint(GC gc) {
    Surface outer = current;
    current = new Surface(gc, gc.getClipping());
    try {
      super.paint(gc);
    } finally {
      current = outer;
    }
  }

  /** What is being painted on, null while nothing is painted. */
  public Surface current() {
    return current;
  }
}
