package org.musubi.workbench.diagram.paint;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.GC;

/**
 * Lets figures reach the graphics context that is painted on: draw2d's own scaling rounds every coordinate and font,
 * which moves letters at each zoom step.
 */
public final class PaintingSystem extends LightweightSystem {

  private GC current;

  @Override
  public void paint(GC gc) {
    GC outer = current;
    current = gc;
    try {
      super.paint(gc);
    } finally {
      current = outer;
    }
  }

  /** What is being painted on, null while nothing is painted. */
  public GC current() {
    return current;
  }
}
