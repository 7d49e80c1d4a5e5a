package org.musubi.workbench.diagram.gesture;

import org.eclipse.swt.graphics.Color;

/** Colours of handles and feedback; they are seen on the light paper in every theme. */
public final class Tints {

  public static final Color SELECTION = new Color(0, 98, 190);
  public static final Color HOVER = new Color(120, 175, 230);
  public static final Color ALLOWED = new Color(0, 140, 90);
  public static final Color REFUSED = new Color(196, 40, 40);
  public static final Color REFUSED_PAPER = new Color(255, 240, 238);
  public static final Color HANDLE = new Color(255, 255, 255);
  public static final Color GHOST = new Color(200, 224, 248);

  private Tints() {
  }
}
