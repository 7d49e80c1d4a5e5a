package org.musubi.workbench.diagram.problems;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.musubi.viewpoint.specification.ERROR_LEVEL;
import org.musubi.workbench.diagram.gesture.Tip;

/** A small sign at an element with a problem; levels differ in shape, not only in colour. */
final class MarkFigure extends Figure {

  private static final int SIZE = 16;
  private static final int STEM_TOP = 5;
  private static final int STEM_BOTTOM = 9;
  private static final int DOT = 12;
  private static final Color ERROR = new Color(196, 40, 40);
  private static final Color WARNING = new Color(230, 159, 0);
  private static final Color INFORMATION = new Color(0, 98, 190);
  private static final Color INK = new Color(255, 255, 255);
  private static final Color DARK_INK = new Color(40, 40, 40);

  /** Below this magnification there is only a spot of colour, so that thousands of marks are painted quickly. */
  private static final double COARSE = 0.3;

  private final ERROR_LEVEL level;

  MarkFigure(ERROR_LEVEL level, String message) {
    this.level = level;
    setToolTip(new Tip(message));
  }

  /** Puts the middle of the mark on a point. */
  void placeAt(Point middle) {
    setBounds(new Rectangle(middle.x - SIZE / 2, middle.y - SIZE / 2, SIZE, SIZE));
  }

  @Override
  protected void paintFigure(Graphics graphics) {
    Rectangle area = getBounds();
    int centre = area.x + SIZE / 2;
    if (graphics.getAbsoluteScale() < COARSE) {
      graphics.setBackgroundColor(color());
      graphics.fillRectangle(area);
      return;
    }
    graphics.setAntialias(SWT.ON);
    switch (level) {
      case ERROR -> {
        graphics.setBackgroundColor(ERROR);
        graphics.fillOval(area);
      }
      case WARNING -> {
        PointList triangle = new PointList();
        triangle.addPoint(centre, area.y);
        triangle.addPoint(area.right() - 1, area.bottom() - 1);
        triangle.addPoint(area.x, area.bottom() - 1);
        graphics.setBackgroundColor(WARNING);
        graphics.fillPolygon(triangle);
      }
      default -> {
        graphics.setBackgroundColor(INFORMATION);
        graphics.fillRoundRectangle(area, SIZE / 4, SIZE / 4);
      }
    }
    graphics.setForegroundColor(level == ERROR_LEVEL.WARNING ? DARK_INK : INK);
    graphics.setLineWidth(2);
    if (level == ERROR_LEVEL.INFO) {
      graphics.drawLine(centre, area.y + 7, centre, area.y + DOT);
      graphics.drawLine(centre, area.y + 4, centre, area.y + 5);
    } else {
      graphics.drawLine(centre, area.y + STEM_TOP, centre, area.y + STEM_BOTTOM);
      graphics.drawLine(centre, area.y + DOT, centre, area.y + DOT + 1);
    }
  }

  private Color color() {
    return switch (level) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      default -> INFORMATION;
    };
  }
}
