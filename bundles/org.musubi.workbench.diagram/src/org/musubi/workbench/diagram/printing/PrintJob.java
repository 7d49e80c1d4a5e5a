package org.musubi.workbench.diagram.printing;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.musubi.render.scene.Scene;
import org.musubi.workbench.diagram.paint.PaintResources;
import org.musubi.workbench.diagram.paint.ScenePainter;

/**
 * Prints a figure.
 *
 * @param scene the figure
 * @param scale size on paper / size in the figure, 0 = everything on one sheet
 */
record PrintJob(Scene scene, double scale) {

  /** @return false when the printer refuses */
  boolean print(PrinterData data) {
    Printer printer = new Printer(data);
    try {
      if (!printer.startJob(scene.title())) {
        return false;
      }
      Paper paper = Paper.of(printer);
      PageGrid grid = scale == 0
          ? PageGrid.onOneSheet(scene.width(), scene.height(), paper.width(), paper.height())
          : PageGrid.tiled(scene.width(), scene.height(), paper.width(), paper.height(), scale);
      PaintResources resources = new PaintResources(printer);
      try {
        for (PageGrid.Sheet sheet : grid.sheets()) {
          if (!print(printer, resources, grid, sheet)) {
            printer.cancelJob();
            return false;
          }
        }
      } finally {
        resources.dispose();
      }
      printer.endJob();
      return true;
    } finally {
      printer.dispose();
    }
  }

  private boolean print(Printer printer, PaintResources resources, PageGrid grid, PageGrid.Sheet sheet) {
    if (!printer.startPage()) {
      return false;
    }
    GC gc = new GC(printer);
    try {
      Rectangle area = printer.getClientArea();
      Point dots = printer.getDPI();
      gc.setClipping(area);
      paint(gc, resources, area, dots.x / PageGrid.DOTS_PER_INCH * grid.scale(), sheet);
    } finally {
      gc.dispose();
    }
    printer.endPage();
    return true;
  }

  /** Paints what goes onto a sheet. */
  void paint(GC gc, PaintResources resources, Rectangle area, double dotsPerPixel, PageGrid.Sheet sheet) {
    ScenePainter painter = new ScenePainter(gc, resources, dotsPerPixel, area.x - sheet.x() * dotsPerPixel,
        area.y - sheet.y() * dotsPerPixel);
    painter.paint(scene.content());
    painter.finish();
  }
}
