package org.musubi.workbench.diagram.gesture;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.swt.graphics.Color;

/** What is told of the element under the pointer: dark letters on light paper in every theme, with room around them. */
public final class Tip extends Label {

  private static final Color PAPER = new Color(255, 252, 238);
  private static final Color INK = new Color(32, 38, 46);

  public Tip(String text) {
    super(text);
    setOpaque(true);
    setBackgroundColor(PAPER);
    setForegroundColor(INK);
    setBorder(new MarginBorder(4, 7, 4, 7));
  }
}
