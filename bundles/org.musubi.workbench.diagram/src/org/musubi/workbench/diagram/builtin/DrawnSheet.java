package org.musubi.workbench.diagram.builtin;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.render.DiagramSheets;
import org.musubi.render.format.RenderException;
import org.musubi.render.scene.SceneOptions;
import org.musubi.sheets.xlsx.WorkbookAddition;
import org.musubi.viewpoint.layout.DiagramLayout;
import org.musubi.viewpoint.view.Diagram;

/**
 * A diagram as native shapes behind the sheets of a workbook.
 *
 * @param figure a copy of the diagram as it was when it was asked for
 */
record DrawnSheet(Diagram figure, SceneOptions options) implements WorkbookAddition {

  @Override
  public String name() {
    return figure.name();
  }

  @Override
  public void addTo(XSSFWorkbook workbook, UnaryOperator<String> texts) throws IOException {
    DiagramLayout.firstOpen(figure);
    try {
      DiagramSheets.add(workbook, name(), figure, options, texts);
    } catch (RenderException failed) {
      throw new IOException(failed.getMessage(), failed);
    }
  }
}
