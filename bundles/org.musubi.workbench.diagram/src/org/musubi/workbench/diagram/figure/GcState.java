package org.musubi.workbench.diagram.figure;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Transform;

/**
 * What draw2d believes a graphics context to be set to; given back after painting on it directly. Newer versions of
 * draw2d magnify by the transformation of the context, which the figures painted next rely on.
 */
record GcState(Color foreground, Color background, Font font, LineAttributes line, int alpha, int antialias,
    int textAntialias, int interpolation, float[] transformation) {

  private static final float[] IDENTITY = {1, 0, 0, 1, 0, 0};
  private static final double TOLERANCE = 1e-4;

  static GcState of(GC gc) {
    return new GcState(gc.getForeground(), gc.getBackground(), gc.getFont(), gc.getLineAttributes(), gc.getAlpha(),
        gc.getAntialias(), gc.getTextAntialias(), gc.getInterpolation(), transformation(gc));
  }

  /** Whether coordinates are magnified or moved on their way to the screen. */
  boolean isTransformed() {
    for (int i = 0; i < IDENTITY.length; i++) {
      if (Math.abs(transformation[i] - IDENTITY[i]) > TOLERANCE) {
        return true;
      }
    }
    return false;
  }

  void restore(GC gc) {
    gc.setForeground(foreground);
    gc.setBackground(background);
    gc.setFont(font);
    gc.setLineAttributes(line);
    gc.setAlpha(alpha);
    gc.setAntialias(antialias);
    gc.setTextAntialias(textAntialias);
    gc.setInterpolation(interpolation);
    if (!isTransformed()) {
      gc.setTransform(null);
      return;
    }
    Transform transform = new Transform(gc.getDevice(), transformation);
    try {
      gc.setTransform(transform);
    } finally {
      transform.dispose();
    }
  }

  private static float[] transformation(GC gc) {
    Transform transform = new Transform(gc.getDevice());
    try {
      gc.getTransform(transform);
      float[] elements = new float[IDENTITY.length];
      transform.getElements(elements);
      return elements;
    } finally {
      transform.dispose();
    }
  }
}
