package org.musubi.workbench.diagram.control;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.musubi.workbench.diagram.canvas.Zoom;
import org.musubi.workbench.diagram.text.DiagramText;

/** Levels of magnification to choose from. */
final class ZoomMenu {

  private static final double[] LEVELS = {0.25, 0.5, 0.75, 1, 1.5, 2, 4};

  private ZoomMenu() {
  }

  static void fill(MenuManager menu, Zoom zoom) {
    for (double level : LEVELS) {
      menu.add(new Action(percent(level)) {
        @Override
        public void run() {
          zoom.to(level);
        }
      });
    }
    menu.add(new Separator());
    menu.add(DiagramBar.action(DiagramText.ZOOM_FIT, true, zoom::fit));
  }

  static String percent(double level) {
    return DiagramText.PERCENT.text(Math.round(level * 100));
  }
}
