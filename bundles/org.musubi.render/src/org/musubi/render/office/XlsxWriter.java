package org.musubi.render.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.musubi.render.format.DiagramWriter;
import org.musubi.render.format.RenderException;
import org.musubi.render.format.RenderFormat;
import org.musubi.render.scene.ImageData;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.SceneBuilder;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.layout.LabelPlacement;
import org.musubi.viewpoint.view.Diagram;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;

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
      XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(scene.title(), '-'));
      page(sheet, scene);
      XSSFDrawing drawing = sheet.createDrawingPatriarch();
      Map<ImageData, String> relations = new HashMap<>();
      Icons icons = new Icons();
      List<OfficeDrawing.Item> items = new OfficeDrawing(Dialect.EXCEL,
          image -> relations.computeIfAbsent(image, any -> relation(workbook, drawing, icons.png(image))), geometry)
              .draw(scene);
      drawing.getCTDrawing().set(drawing(items));
      PptxWriter.properties(workbook.getProperties().getCoreProperties().getUnderlyingProperties(), scene,
          options.date());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      SteadyZip.copy(bytes.toByteArray(), out);
    } catch (XmlException e) {
      throw new IllegalStateException(e); // our own markup
    }
  }

  private static void page(XSSFSheet sheet, Scene scene) {
    sheet.setDisplayGridlines(false);
    sheet.setPrintGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(scene.width() >= scene.height());
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 1);
  }

  /** Adds the picture to the drawing's relations; the shape POI makes for it is thrown away with the first drawing. */
  private static String relation(XSSFWorkbook workbook, XSSFDrawing drawing, byte[] png) {
    if (png == null) {
      return null;
    }
    int index = workbook.addPicture(png, Workbook.PICTURE_TYPE_PNG);
    return drawing.createPicture(new XSSFClientAnchor(), index).getCTPicture().getBlipFill().getBlip().getEmbed();
  }

  private static CTDrawing drawing(List<OfficeDrawing.Item> items) throws XmlException {
    StringBuilder xml = new StringBuilder("<xml-fragment").append(Dialect.EXCEL.namespaces()).append('>');
    for (OfficeDrawing.Item item : items) {
      Area area = item.area();
      xml.append("<xdr:absoluteAnchor><xdr:pos x=\"").append(Area.emu(area.x())).append("\" y=\"")
          .append(Area.emu(area.y())).append("\"/><xdr:ext cx=\"").append(Area.emu(area.width())).append("\" cy=\"")
          .append(Area.emu(area.height())).append("\"/>").append(item.xml())
          .append("<xdr:clientData/></xdr:absoluteAnchor>");
    }
    return CTDrawing.Factory.parse(xml.append("</xml-fragment>").toString());
  }
}
