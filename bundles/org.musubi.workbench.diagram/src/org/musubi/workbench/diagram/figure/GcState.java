package org.musubi.workbench.diagram.figure;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;

/** What draw2d believes a graphics context to be set to; given back after painting on it directly. */
record GcState(Color foreground, Color background, Font font, LineAttributes line, int alpha, int antialias,
    int textAntialias, int interpolation) {

  static GcState of(GC gc) {
    return new GcState(gc.getForeground(), gc.getBackground(), gc.getFont(), gc.getLineAttributes(), gc.getAlpha(),
        gc.getAntialias(), gc.getTextAntialias(), gc.getInterpolation());
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
  }
}
