package org.musubi.render.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.musubi.render.fixture.SampleDiagrams;
import org.musubi.render.fixture.SampleImages;
import org.musubi.render.format.DiagramWriter;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeView;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTAbsoluteAnchor;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/** Slides and sheets an office can go on working with, read back with POI. */
class OfficeWritersTest {
  static Stream<Diagram> diagrams() {
    return Stream.of(SampleDiagrams.shapes(), SampleDiagrams.containers(), SampleDiagrams.arrows());
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void slideHoldsAShapeWithTheTextOfEachNode(Diagram diagram) throws Exception {
    try (XMLSlideShow show = slideShow(diagram)) {
      List<XSLFShape> shapes = all(show.getSlides().get(0).getShapes());
      List<String> texts = shapes.stream().filter(XSLFTextShape.class::isInstance)
          .map(shape -> ((XSLFTextShape) shape).getText().replace("\n", "")).toList();
      diagram.allNodes().filter(NodeView::isVisible).filter(node -> !node.text().isBlank())
          .filter(node -> !node.look().labelHidden()).forEach(node ->
          assertTrue(texts.contains(node.text().replace("\n", "")) || node.parent() != null
              && texts.stream().anyMatch(text -> text.contains(node.text())), node + " in " + texts));
      assertTrue(texts.stream().anyMatch(text -> text.contains(diagram.name())), "the title");
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void connectorsAreAttachedToShapesAndEndAtThem(Diagram diagram) throws Exception {
    try (XMLSlideShow show = slideShow(diagram)) {
      Map<Long, XSLFShape> byId = new HashMap<>();
      List<XSLFShape> shapes = all(show.getSlides().get(0).getShapes());
      shapes.forEach(shape -> assertEquals(null, byId.put((long) shape.getShapeId(), shape), "ids are unique"));
      int attached = 0;
      for (XSLFShape shape : shapes) {
        if (shape instanceof XSLFConnectorShape connector) {
          CTConnector xml = (CTConnector) connector.getXmlObject();
          CTConnection start = xml.getNvCxnSpPr().getCNvCxnSpPr().getStCxn();
          CTConnection end = xml.getNvCxnSpPr().getCNvCxnSpPr().getEndCxn();
          for (CTConnection connection : List.of(start, end)) {
            Rectangle2D at = byId.get(connection.getId()).getAnchor();
            Rectangle2D line = connector.getAnchor();
            assertTrue(at.createUnion(line).getWidth() <= at.getWidth() + line.getWidth() + line.getHeight() + 1, "near");
          }
          attached++;
        }
      }
      long expected = diagram.edges().stream().filter(edge -> edge.isVisible() && edge.source() != edge.end()
          && edge.source() instanceof NodeView && edge.end() instanceof NodeView).count();
      assertEquals(expected, attached);
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void slideAndSheetAreValid(Diagram diagram) throws Exception {
    try (XMLSlideShow show = slideShow(diagram);
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(write(new XlsxWriter(), diagram)))) {
      valid(show.getSlides().get(0).getXmlObject());
      valid(workbook.getSheetAt(0).getDrawingPatriarch().getCTDrawing());
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void sheetHoldsTheSameShapesAndConnectors(Diagram diagram) throws Exception {
    try (XMLSlideShow show = slideShow(diagram);
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(write(new XlsxWriter(), diagram)))) {
      XSSFDrawing drawing = workbook.getSheetAt(0).getDrawingPatriarch();
      List<CTAbsoluteAnchor> anchors = drawing.getCTDrawing().getAbsoluteAnchorList();
      assertEquals(show.getSlides().get(0).getShapes().size(), anchors.size());
      Set<Long> ids = new HashSet<>();
      anchors.forEach(anchor -> {
        if (anchor.isSetSp()) {
          ids.add(anchor.getSp().getNvSpPr().getCNvPr().getId());
        } else if (anchor.isSetGrpSp()) {
          anchor.getGrpSp().getSpList().forEach(shape -> ids.add(shape.getNvSpPr().getCNvPr().getId()));
        }
      });
      anchors.stream().filter(CTAbsoluteAnchor::isSetCxnSp).forEach(anchor -> {
        assertTrue(ids.contains(anchor.getCxnSp().getNvCxnSpPr().getCNvCxnSpPr().getStCxn().getId()));
        assertTrue(ids.contains(anchor.getCxnSp().getNvCxnSpPr().getCNvCxnSpPr().getEndCxn().getId()));
      });
      assertFalse(workbook.getSheetAt(0).isDisplayGridlines());
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void theSameFigureGivesTheSameBytes(Diagram diagram) throws Exception {
    for (DiagramWriter writer : List.of(new PptxWriter(), new XlsxWriter())) {
      assertArrayEquals(write(writer, diagram), write(writer, diagram), writer.format().key());
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void iconsAreInTheFile(Diagram diagram) throws Exception {
    try (XMLSlideShow show = slideShow(diagram)) {
      List<XSLFShape> shapes = all(show.getSlides().get(0).getShapes());
      shapes.stream().filter(XSLFPictureShape.class::isInstance).map(XSLFPictureShape.class::cast)
          .forEach(picture -> assertEquals((byte) 0x89, picture.getPictureData().getData()[0]));
    }
  }

  private static XMLSlideShow slideShow(Diagram diagram) throws Exception {
    return new XMLSlideShow(new ByteArrayInputStream(write(new PptxWriter(), diagram)));
  }

  private static byte[] write(DiagramWriter writer, Diagram diagram) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(diagram, SceneOptions.of(Locale.JAPANESE).withImages(new SampleImages()), out);
    return out.toByteArray();
  }

  private static List<XSLFShape> all(List<XSLFShape> shapes) {
    List<XSLFShape> result = new ArrayList<>();
    for (XSLFShape shape : shapes) {
      result.add(shape);
      if (shape instanceof XSLFGroupShape group) {
        result.addAll(all(group.getShapes()));
      }
    }
    return result;
  }

  private static void valid(XmlObject xml) {
    List<org.apache.xmlbeans.XmlError> errors = new ArrayList<>();
    XmlOptions options = new XmlOptions();
    options.setErrorListener(errors);
    assertTrue(xml.validate(options), () -> Arrays.toString(errors.toArray()));
  }
}
