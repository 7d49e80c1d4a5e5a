package org.musubi.sheets.pdf.draw;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFPictureData;
import org.musubi.charts.Chart;
import org.musubi.charts.ChartRenderer;

/** Pictures and charts in one document: each picture gets into it once, charts as drawings. */
final class Pictures implements Closeable {

  private record Size(XSSFChart chart, int width, int height) {
  }

  private final PDDocument document;
  private final LayerUtility layers;
  private final ChartReader reader;
  private final ChartRenderer renderer = new ChartRenderer();
  private final Map<PackagePartName, Optional<PDImageXObject>> pictures = new HashMap<>();
  private final Map<Size, Optional<PDFormXObject>> charts = new HashMap<>();
  private final List<PDDocument> open = new ArrayList<>();

  Pictures(PDDocument document, ChartReader reader) {
    this.document = document;
    this.layers = new LayerUtility(document);
    this.reader = reader;
  }

  /** A picture, or empty when its format cannot be printed. */
  Optional<PDImageXObject> picture(XSSFPictureData data) throws IOException {
    PackagePartName name = data.getPackagePart().getPartName();
    Optional<PDImageXObject> known = pictures.get(name);
    if (known == null) {
      known = embed(data);
      pictures.put(name, known);
    }
    return known;
  }

  private Optional<PDImageXObject> embed(XSSFPictureData data) throws IOException {
    try {
      return Optional.of(PDImageXObject.createFromByteArray(document, data.getData(), "picture"));
    } catch (IllegalArgumentException | IOException unknownFormat) {
      // Drawings of Windows (EMF, WMF) and damaged pictures; a frame is drawn in their place.
      return Optional.empty();
    }
  }

  /** A chart drawn in a size in points, or empty when it cannot be read. */
  Optional<PDFormXObject> chart(XSSFChart chart, int width, int height) throws IOException {
    Size size = new Size(chart, width, height);
    Optional<PDFormXObject> known = charts.get(size);
    if (known == null) {
      Optional<Chart> read = reader.read(chart);
      known = read.isEmpty() ? Optional.empty() : Optional.of(draw(read.get(), width, height));
      charts.put(size, known);
    }
    return known;
  }

  private PDFormXObject draw(Chart chart, int width, int height) throws IOException {
    PDDocument drawn = Loader.loadPDF(renderer.pdf(chart, width, height));
    open.add(drawn);
    return layers.importPageAsForm(drawn, 0);
  }

  /** Releases the drawn charts; only after the document has been saved. */
  @Override
  public void close() throws IOException {
    for (PDDocument drawn : open) {
      drawn.close();
    }
  }
}
