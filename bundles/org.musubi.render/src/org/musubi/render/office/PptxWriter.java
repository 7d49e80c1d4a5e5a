package org.musubi.render.office;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
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
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlide;

/** Writes a PowerPoint slide of native shapes; connectors stay attached when a shape is moved. */
public final class PptxWriter implements DiagramWriter {
  /** PowerPoint allows no longer side: 56 inches at 96 dots. */
  private static final double LONGEST_SIDE = 5376;
  private static final int SHORTEST_SIDE = 96;
  private static final double POINTS = 0.75;

  @Override
  public RenderFormat format() {
    return RenderFormat.PPTX;
  }

  @Override
  public void write(Diagram diagram, SceneOptions options, OutputStream out) throws IOException, RenderException {
    DiagramGeometry geometry = LabelPlacement.place(diagram);
    Scene scene = new SceneBuilder(options).scene(diagram, geometry);
    if (Math.max(scene.width(), scene.height()) > LONGEST_SIDE) {
      throw new RenderException(OfficeText.SLIDE_TOO_LARGE.in(scene.locale(), scene.title()));
    }
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.setPageSize(new Dimension(points(scene.width()), points(scene.height())));
      XSLFSlide slide = show.createSlide();
      Map<ImageData, String> relations = new HashMap<>();
      Icons icons = new Icons();
      List<OfficeDrawing.Item> items = new OfficeDrawing(Dialect.POWERPOINT,
          image -> relations.computeIfAbsent(image, any -> relation(show, slide, icons.png(image))), geometry).draw(scene);
      slide.getXmlObject().getCSld().setSpTree(tree(items));
      background(slide.getXmlObject(), scene);
      properties(show.getProperties().getCoreProperties().getUnderlyingProperties(), scene, options.date());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      SteadyZip.copy(bytes.toByteArray(), out);
    } catch (XmlException e) {
      throw new IllegalStateException(e); // our own markup
    }
  }

  private static int points(double pixels) {
    return (int) Math.ceil(Math.max(SHORTEST_SIDE, pixels) * POINTS);
  }

  /** Adds the picture to the slide's relations; the shape POI makes for it is thrown away with the first shape tree. */
  private static String relation(XMLSlideShow show, XSLFSlide slide, byte[] png) {
    if (png == null) {
      return null;
    }
    XSLFPictureShape shape = slide.createPicture(show.addPicture(png, PictureData.PictureType.PNG));
    return ((CTPicture) shape.getXmlObject()).getBlipFill().getBlip().getEmbed();
  }

  private static CTGroupShape tree(List<OfficeDrawing.Item> items) throws XmlException {
    StringBuilder xml = new StringBuilder("<p:spTree").append(Dialect.POWERPOINT.namespaces()).append('>')
        .append("<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>");
    items.forEach(item -> xml.append(item.xml()));
    String whole = xml.append("</p:spTree>").toString();
    CTSlide holder = CTSlide.Factory.parse("<xml-fragment" + Dialect.POWERPOINT.namespaces() + "><p:cSld>" + whole
        + "</p:cSld></xml-fragment>");
    return holder.getCSld().getSpTree();
  }

  private static void background(CTSlide slide, Scene scene) {
    if (!scene.background().equals(org.musubi.viewpoint.view.Rgb.WHITE)) {
      slide.getCSld().addNewBg().addNewBgPr().addNewSolidFill().addNewSrgbClr().setVal(new byte[] {
          (byte) scene.background().red(), (byte) scene.background().green(), (byte) scene.background().blue()});
      slide.getCSld().getBg().getBgPr().addNewEffectLst();
    }
  }

  static void properties(PackageProperties properties, Scene scene, LocalDate date) {
    Date day = Date.from((date == null ? LocalDate.EPOCH : date).atStartOfDay(ZoneOffset.UTC).toInstant());
    properties.setTitleProperty(scene.title());
    properties.setLanguageProperty(scene.locale().toLanguageTag());
    properties.setCreatorProperty(Optional.of("Musubi"));
    properties.setCreatedProperty(Optional.of(day));
    properties.setModifiedProperty(Optional.of(day));
  }
}
