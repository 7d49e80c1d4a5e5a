package org.musubi.render.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final int NAME_LENGTH = 31;
  private static final Pattern TEXTS = Pattern.compile(">[^<>]+<|\\b(?:name|descr|title)=\"[^\"]+\"");

  @Override
  public RenderFormat format() {
    return RenderFormat.XLSX;
  }

  @Override
  public void write(Diagram diagram, SceneOptions options, OutputStream out) throws IOException, RenderException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Scene scene = add(diagram, options, workbook, UnaryOperator.identity());
      PptxWriter.properties(workbook.getProperties().getCoreProperties().getUnderlyingProperties(), scene,
          options.date());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      SteadyZip.copy(bytes.toByteArray(), out);
    }
  }

  /**
   * Adds a sheet with the diagram at the end of a workbook; its name is made different from those there are.
   *
   * @param texts changes every text that can be read, e.g. takes out names
   */
  public static Scene add(Diagram diagram, SceneOptions options, XSSFWorkbook workbook,
      UnaryOperator<String> texts) {
    DiagramGeometry geometry = LabelPlacement.place(diagram);
    Scene scene = new SceneBuilder(options).scene(diagram, geometry);
    XSSFSheet sheet = workbook.createSheet(freeName(workbook, texts.apply(scene.title())));
    page(sheet, scene);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    Map<ImageData, String> relations = new HashMap<>();
    Icons icons = new Icons();
    List<OfficeDrawing.Item> items = new OfficeDrawing(Dialect.EXCEL,
        image -> relations.computeIfAbsent(image, any -> relation(workbook, drawing, icons.png(image))), geometry)
            .draw(scene);
    try {
      drawing.getCTDrawing().set(drawing(items, texts));
    } catch (XmlException e) {
      throw new IllegalStateException(e); // our own markup
    }
    return scene;
  }

  private static String freeName(XSSFWorkbook workbook, String title) {
    String name = WorkbookUtil.createSafeSheetName(title, '-');
    String free = name;
    for (int number = 2; workbook.getSheetIndex(free) >= 0; number++) {
      String ending = "-" + number;
      free = name.substring(0, Math.min(name.length(), NAME_LENGTH - ending.length())) + ending;
    }
    return free;
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

  private static CTDrawing drawing(List<OfficeDrawing.Item> items, UnaryOperator<String> texts)
      throws XmlException {
    StringBuilder xml = new StringBuilder("<xml-fragment").append(Dialect.EXCEL.namespaces()).append('>');
    for (OfficeDrawing.Item item : items) {
      Area area = item.area();
      xml.append("<xdr:absoluteAnchor><xdr:pos x=\"").append(Area.emu(area.x())).append("\" y=\"")
          .append(Area.emu(area.y())).append("\"/><xdr:ext cx=\"").append(Area.emu(area.width())).append("\" cy=\"")
          .append(Area.emu(area.height())).append("\"/>").append(item.xml())
          .append("<xdr:clientData/></xdr:absoluteAnchor>");
    }
    return CTDrawing.Factory.parse(changed(xml.append("</xml-fragment>").toString(), texts));
  }

  /** Changes what people read: the texts of the shapes and what is read out for them. */
  private static String changed(String xml, UnaryOperator<String> texts) {
    return TEXTS.matcher(xml).replaceAll(found -> {
      String before = found.group();
      int start = before.startsWith(">") ? 1 : before.indexOf('"') + 1;
      String text = Markup.unescape(before.substring(start, before.length() - 1));
      String after = texts.apply(text);
      return Matcher.quoteReplacement(after.equals(text) ? before
          : before.substring(0, start) + Markup.escape(after) + before.charAt(before.length() - 1));
    });
  }
}
