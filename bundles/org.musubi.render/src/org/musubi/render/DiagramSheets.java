package org.musubi.render;

import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.render.office.XlsxWriter;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.layout.DiagramLayout;
import org.musubi.viewpoint.view.Diagram;

/** Diagrams as native shapes on sheets of a workbook that holds other sheets too. */
public final class DiagramSheets {

  private DiagramSheets() {
  }

  /**
   * Adds a sheet with a diagram at the end of a workbook, named after it, to be printed on one page of A4.
   *
   * @param diagram a refreshed diagram; without places it gets them
   * @param texts   changes every text that can be read, e.g. takes out personal names
   */
  public static void addTo(XSSFWorkbook workbook, Diagram diagram, SceneOptions options, UnaryOperator<String> texts) {
    DiagramLayout.firstOpen(diagram);
    XlsxWriter.add(diagram, options, workbook, texts);
  }
}
