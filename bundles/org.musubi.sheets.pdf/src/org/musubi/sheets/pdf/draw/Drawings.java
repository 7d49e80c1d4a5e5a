package org.musubi.sheets.pdf.draw;

import java.awt.geom.Rectangle2D;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConnector;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFShapeGroup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.xmlbeans.XmlAnySimpleType;
import org.musubi.sheets.pdf.page.Lines;
import org.musubi.sheets.pdf.page.PageGrid;
import org.musubi.sheets.pdf.page.PageGrid.Axis;
import org.musubi.sheets.pdf.page.SheetSize;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGroupTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRelativeRect;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws what lies upon the cells: pictures, charts, shapes. */
public final class Drawings implements Closeable {

  private static final double EMU = 12_700;
  private static final double PERCENT_THOUSANDTHS = 100_000;
  private static final double TOLERANCE = 0.5;
  private static final double INSET = 1.5;
  private static final double LEAST_CHART = 20;
  private static final int FRAME = 0x808080;

  /** A shape and where it is on the sheet. */
  private record Placed(XSSFShape shape, Box box) {
  }

  private final Pictures pictures;
  private final ShapePainter shapes;
  private final Map<XSSFSheet, List<Placed>> placed = new HashMap<>();

  public Drawings(PDDocument document, Typography typography, BookCells cells) {
    pictures = new Pictures(document, new ChartReader(cells));
    shapes = new ShapePainter(new Typesetter(typography));
  }

  /** Makes a sheet reach as far as the drawings on it. */
  public static void reach(XSSFSheet sheet, SheetSize size) {
    for (Placed each : placed(sheet, size)) {
      size.reach(size.rows().at(each.box().bottom() - TOLERANCE), size.columns().at(each.box().right() - TOLERANCE));
    }
  }

  void draw(Ink ink, SheetToPrint printed, PageGrid grid) throws IOException {
    if (!placed.containsKey(printed.sheet())) {
      placed.put(printed.sheet(), placed(printed.sheet(), printed.size()));
    }
    List<Placed> all = placed.get(printed.sheet());
    if (all.isEmpty()) {
      return;
    }
    for (int[] rows : parts(grid.rows())) {
      for (int[] columns : parts(grid.columns())) {
        draw(ink, all, printed.size(), grid, rows, columns);
      }
    }
  }

  /** First and end of the repeated rows or columns and of the others. */
  private static List<int[]> parts(Axis axis) {
    List<int[]> parts = new ArrayList<>();
    if (axis.titles() > 0) {
      parts.add(new int[] {0, axis.titles()});
    }
    parts.add(new int[] {axis.titles(), axis.count()});
    return parts;
  }

  private void draw(Ink ink, List<Placed> all, SheetSize size, PageGrid grid, int[] rows, int[] columns)
      throws IOException {
    double x = grid.columns().starts()[columns[0]];
    double y = grid.rows().starts()[rows[0]];
    Box part = new Box(x, y, grid.columns().starts()[columns[1]] - x, grid.rows().starts()[rows[1]] - y);
    double dx = x - size.columns().start(grid.columns().indices()[columns[0]]);
    double dy = y - size.rows().start(grid.rows().indices()[rows[0]]);
    for (Placed each : all) {
      Box box = each.box().moved(dx, dy);
      // A line has no width or no height.
      Box seen = new Box(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2).within(part);
      if (!seen.isEmpty()) {
        ink.clip(part.x(), part.y(), part.width(), part.height());
        draw(ink, each.shape(), box);
        ink.leave();
      }
    }
  }

  private static List<Placed> placed(XSSFSheet sheet, SheetSize size) {
    List<Placed> result = new ArrayList<>();
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    for (XSSFShape shape : drawing == null ? List.<XSSFShape>of() : drawing.getShapes()) {
      if (shape.getAnchor() instanceof XSSFClientAnchor anchor) {
        result.add(new Placed(shape, place(anchor, size)));
      }
    }
    return result;
  }

  private static Box place(XSSFClientAnchor anchor, SheetSize size) {
    double x = anchor.getPosition() != null ? emu(anchor.getPosition().xgetX().getStringValue())
        : at(size.columns(), anchor.getCol1(), anchor.getDx1());
    double y = anchor.getPosition() != null ? emu(anchor.getPosition().xgetY().getStringValue())
        : at(size.rows(), anchor.getRow1(), anchor.getDy1());
    if (anchor.getSize() != null) {
      return new Box(x, y, anchor.getSize().getCx() / EMU, anchor.getSize().getCy() / EMU);
    }
    return new Box(x, y, Math.max(0, at(size.columns(), anchor.getCol2(), anchor.getDx2()) - x),
        Math.max(0, at(size.rows(), anchor.getRow2(), anchor.getDy2()) - y));
  }

  private static double emu(String number) {
    try {
      return Long.parseLong(number) / EMU;
    } catch (NumberFormatException otherUnit) {
      return 0;
    }
  }

  private static double at(Lines lines, int index, int offset) {
    return lines.start(index) + Math.clamp(offset / EMU, 0, lines.size(index));
  }

  private void draw(Ink ink, XSSFShape shape, Box box) throws IOException {
    switch (shape) {
      case XSSFPicture picture -> picture(ink, picture, box);
      case XSSFGraphicFrame frame -> chart(ink, frame, box);
      case XSSFSimpleShape simple -> shapes.draw(ink, simple.getCTShape().getSpPr(), simple.getCTShape().getStyle(),
          simple.getCTShape().getTxBody(), simple.getDrawing(), box);
      case XSSFConnector connector -> shapes.draw(ink, connector.getCTConnector().getSpPr(),
          connector.getCTConnector().getStyle(), null, connector.getDrawing(), box);
      case XSSFShapeGroup group -> group(ink, group, box);
      default -> { }
    }
  }

  private void group(Ink ink, XSSFShapeGroup group, Box box) throws IOException {
    CTGroupTransform2D inside = group.getCTGroupShape().getGrpSpPr().getXfrm();
    if (inside == null || inside.getChExt() == null || inside.getChOff() == null) {
      return;
    }
    double scaleX = inside.getChExt().getCx() == 0 ? 0 : box.width() / (inside.getChExt().getCx() / EMU);
    double scaleY = inside.getChExt().getCy() == 0 ? 0 : box.height() / (inside.getChExt().getCy() / EMU);
    double originX = emu(inside.getChOff().xgetX().getStringValue());
    double originY = emu(inside.getChOff().xgetY().getStringValue());
    for (XSSFShape child : group) {
      Box own = ownPlace(child);
      if (own != null) {
        draw(ink, child, new Box(box.x() + (own.x() - originX) * scaleX, box.y() + (own.y() - originY) * scaleY,
            own.width() * scaleX, own.height() * scaleY));
      }
    }
  }

  private static Box ownPlace(XSSFShape shape) {
    if (shape instanceof XSSFShapeGroup group) {
      CTGroupTransform2D place = group.getCTGroupShape().getGrpSpPr().getXfrm();
      return place == null || place.getOff() == null || place.getExt() == null ? null
          : new Box(emu(place.getOff().xgetX().getStringValue()), emu(place.getOff().xgetY().getStringValue()),
              place.getExt().getCx() / EMU, place.getExt().getCy() / EMU);
    }
    CTShapeProperties properties = switch (shape) {
      case XSSFPicture picture -> picture.getCTPicture().getSpPr();
      case XSSFSimpleShape simple -> simple.getCTShape().getSpPr();
      case XSSFConnector connector -> connector.getCTConnector().getSpPr();
      default -> null;
    };
    if (properties == null || !properties.isSetXfrm() || !properties.getXfrm().isSetOff()
        || !properties.getXfrm().isSetExt()) {
      return null;
    }
    var place = properties.getXfrm();
    return new Box(emu(place.getOff().xgetX().getStringValue()), emu(place.getOff().xgetY().getStringValue()),
        place.getExt().getCx() / EMU, place.getExt().getCy() / EMU);
  }

  private void picture(Ink ink, XSSFPicture picture, Box box) throws IOException {
    Optional<PDImageXObject> image = picture.getPictureData() == null ? Optional.empty()
        : pictures.picture(picture.getPictureData());
    if (image.isEmpty()) {
      ink.stroke(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), 0.5, new float[0], FRAME);
      return;
    }
    CTRelativeRect cut = picture.getCTPicture().getBlipFill().getSrcRect();
    if (cut == null) {
      ink.picture(image.get(), box.x(), box.y(), box.width(), box.height());
      return;
    }
    double left = share(cut.xgetL());
    double top = share(cut.xgetT());
    double width = box.width() / Math.max(0.01, 1 - left - share(cut.xgetR()));
    double height = box.height() / Math.max(0.01, 1 - top - share(cut.xgetB()));
    ink.clip(box.x(), box.y(), box.width(), box.height());
    ink.picture(image.get(), box.x() - left * width, box.y() - top * height, width, height);
    ink.leave();
  }

  private static double share(XmlAnySimpleType part) {
    try {
      return part == null ? 0 : Integer.parseInt(part.getStringValue()) / PERCENT_THOUSANDTHS;
    } catch (NumberFormatException otherUnit) {
      return 0;
    }
  }

  private void chart(Ink ink, XSSFGraphicFrame frame, Box place) throws IOException {
    if (place.width() < LEAST_CHART || place.height() < LEAST_CHART || !(part(frame) instanceof XSSFChart chart)) {
      return;
    }
    // A little smaller than its place, so that it does not cover the borders of cells beside it.
    Box box = new Box(place.x() + INSET, place.y() + INSET, place.width() - 2 * INSET, place.height() - 2 * INSET);
    Optional<PDFormXObject> drawn = pictures.chart(chart, (int) Math.round(box.width()),
        (int) Math.round(box.height()));
    if (drawn.isPresent()) {
      ink.form(drawn.get(), box.x(), box.y(), box.width(), box.height());
    }
    ink.stroke(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), 0.5, new float[0], FRAME);
  }

  private static POIXMLDocumentPart part(XSSFGraphicFrame frame) {
    Node data = frame.getCTGraphicalObjectFrame().getGraphic().getGraphicData().getDomNode();
    for (Node node = data.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element chart && "chart".equals(chart.getLocalName())) {
        return frame.getDrawing().getRelationById(chart.getAttributeNS(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
      }
    }
    return null;
  }

  /** Releases what was drawn; only after the document has been saved. */
  @Override
  public void close() throws IOException {
    pictures.close();
  }
}
