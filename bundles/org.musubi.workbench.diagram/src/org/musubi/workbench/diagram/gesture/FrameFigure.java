package org.musubi.workbench.diagram.gesture;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A rounded frame around an element, for hover, targets and dragged copies. */
public final class FrameFigure extends Figure {

  private static final int ARC = 8;
  private static final int FILL_ALPHA = 90;
  private static final int OPAQUE = 255;

  private final Color line;
  private final Color fill;
  private final int width;

  /** @param fill colour of the inside, painted see-through; null = none */
  public FrameFigure(Color line, int width, Color fill) {
    this.line = line;
    this.width = width;
    this.fill = fill;
  }

  @Override
  protected void paintFigure(Graphics graphics) {
    graphics.setAntialias(SWT.ON);
    Rectangle area = getBounds().getCopy().shrink(width / 2 + 1, width / 2 + 1);
    if (fill != null) {
      graphics.setAlpha(FILL_ALPHA);
      graphics.setBackgroundColor(fill);
      graphics.fillRoundRectangle(area, ARC, ARC);
      graphics.setAlpha(OPAQUE);
    }
    graphics.setForegroundColor(line);
    graphics.setLineWidth(width);
    graphics.drawRoundRectangle(area, ARC, ARC);
  }

  @Override
  public boolean containsPoint(int x, int y) {
    return false;
  }
}
