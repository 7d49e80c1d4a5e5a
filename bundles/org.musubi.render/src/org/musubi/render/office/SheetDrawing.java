package org.musubi.render.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.musubi.render.scene.ImageData;
import org.musubi.render.scene.Scene;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;

/** Draws a scene on a worksheet as native shapes; connectors stay attached when a shape is moved. */
public final class SheetDrawing {
  private SheetDrawing() {
  }

  /** Draws on an empty sheet and sets it up to be printed on one page. */
  public static void draw(XSSFSheet sheet, Scene scene, DiagramGeometry geometry) {
    page(sheet, scene);
    XSSFWorkbook workbook = sheet.getWorkbook();
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    Map<ImageData, String> relations = new HashMap<>();
    Icons icons = new Icons();
    List<OfficeDrawing.Item> items = new OfficeDrawing(Dialect.EXCEL,
        image -> relations.computeIfAbsent(image, any -> relation(workbook, drawing, icons.png(image))), geometry)
            .draw(scene);
    try {
      drawing.getCTDrawing().set(drawing(items));
    } catch (XmlException e) {
      throw new IllegalStateException(e); // our own markup
    }
  }

  private static void page(XSSFSheet sheet, Scene scene) {
    sheet.setDisplayGridlines(false);
    sheet.setPrintGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
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
