package org.musubi.render.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.render.format.DiagramWriter;
import org.musubi.render.format.RenderException;
import org.musubi.render.format.RenderFormat;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.SceneBuilder;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.layout.LabelPlacement;
import org.musubi.viewpoint.view.Diagram;

/** Writes an Excel sheet of native shapes; connectors stay attached when a shape is moved. */
public final class XlsxWriter implements DiagramWriter {
  @Override
  public RenderFormat format() {
    return RenderFormat.XLSX;
  }

  @Override
  public void write(Diagram diagram, SceneOptions options, OutputStream out) throws IOException, RenderException {
    DiagramGeometry geometry = LabelPlacement.place(diagram);
    Scene scene = new SceneBuilder(options).scene(diagram, geometry);
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      SheetDrawing.draw(workbook.createSheet(WorkbookUtil.createSafeSheetName(scene.title(), '-')), scene, geometry);
      PptxWriter.properties(workbook.getProperties().getCoreProperties().getUnderlyingProperties(), scene,
          options.date());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      SteadyZip.copy(bytes.toByteArray(), out);
    }
  }
}
