package org.musubi.workbench.diagram.gesture;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;

/** A note beside the pointer that says why something is not possible. */
public final class ReasonFigure extends Figure {

  private static final int WIDEST = 320;
  private static final int MARGIN = 6;
  private static final int DISTANCE = 18;
  private static final int ARC = 6;

  private String reason = "";

  public ReasonFigure(Font font) {
    setFont(font);
  }

  /** Shows a reason at the pointer. */
  public void show(String newReason, Point pointer) {
    reason = newReason;
    Dimension text = size();
    setBounds(new Rectangle(pointer.x + DISTANCE, pointer.y + DISTANCE, text.width + 2 * MARGIN,
        text.height + 2 * MARGIN));
    repaint();
  }

  public String reason() {
    return reason;
  }

  @Override
  public boolean containsPoint(int x, int y) {
    return false;
  }

  @Override
  protected void paintFigure(Graphics graphics) {
    graphics.setAntialias(SWT.ON);
    Rectangle area = getBounds().getCopy().resize(-1, -1);
    graphics.setBackgroundColor(Tints.REFUSED_PAPER);
    graphics.fillRoundRectangle(area, ARC, ARC);
    graphics.setForegroundColor(Tints.REFUSED);
    graphics.drawRoundRectangle(area, ARC, ARC);
    TextLayout layout = textLayout();
    try {
      graphics.drawTextLayout(layout, area.x + MARGIN, area.y + MARGIN);
    } finally {
      layout.dispose();
    }
  }

  private Dimension size() {
    TextLayout layout = textLayout();
    try {
      org.eclipse.swt.graphics.Rectangle bounds = layout.getBounds();
      return new Dimension(bounds.width, bounds.height);
    } finally {
      layout.dispose();
    }
  }

  private TextLayout textLayout() {
    TextLayout layout = new TextLayout(Display.getCurrent());
    layout.setFont(getFont());
    layout.setText(reason);
    if (FigureUtilities.getTextWidth(reason, getFont()) > WIDEST) {
      layout.setWidth(WIDEST);
    }
    return layout;
  }
}
