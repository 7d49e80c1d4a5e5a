package org.musubi.workbench.diagram.printing;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/**
 * What can be printed on of a sheet, in pixels of a figure at 100 %.
 *
 * @param width the shorter side when upright
 * @param height the longer side when upright
 */
record Paper(double width, double height) {

  private static final double MILLIMETRES_PER_INCH = 25.4;
  private static final Paper A4 = new Paper(190 / MILLIMETRES_PER_INCH * PageGrid.DOTS_PER_INCH,
      277 / MILLIMETRES_PER_INCH * PageGrid.DOTS_PER_INCH);

  /** Of the usual printer; A4 when there is none. */
  static Paper usual() {
    PrinterData data = Printer.getDefaultPrinterData();
    if (data == null) {
      return A4;
    }
    Printer printer = new Printer(data);
    try {
      Paper paper = of(printer);
      return paper.width > 0 && paper.height > 0 ? paper : A4;
    } finally {
      printer.dispose();
    }
  }

  static Paper of(Printer printer) {
    Rectangle area = printer.getClientArea();
    Point dots = printer.getDPI();
    return new Paper(area.width / (double) dots.x * PageGrid.DOTS_PER_INCH,
        area.height / (double) dots.y * PageGrid.DOTS_PER_INCH);
  }

  Paper turned(boolean lying) {
    double shorter = Math.min(width, height);
    double longer = Math.max(width, height);
    return lying ? new Paper(longer, shorter) : new Paper(shorter, longer);
  }
}
