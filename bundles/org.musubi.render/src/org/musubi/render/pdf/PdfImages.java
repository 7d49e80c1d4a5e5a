package org.musubi.render.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.musubi.render.paint.ImagePainter;
import org.musubi.render.paint.ImagePainter.Drawing;
import org.musubi.render.scene.ImageData;
import org.musubi.render.scene.Picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

/** Pictures of one document: each gets into it once; drawings stay drawings. */
final class PdfImages {
  private record Embedded(Drawing drawing, PDXObject object) {
  }

  private final PDDocument document;
  private final ImagePainter painter = new ImagePainter();
  private final Map<ImageData, Optional<Embedded>> embedded = new HashMap<>();

  PdfImages(PDDocument document) {
    this.document = document;
  }

  /** Draws a picture onto a page whose y axis points down. */
  void draw(Picture picture, PDPageContentStream page) throws IOException {
    ImageData image = picture.image();
    if (!embedded.containsKey(image)) {
      embedded.put(image, embed(image));
    }
    if (embedded.get(image).isEmpty()) {
      return;
    }
    Embedded found = embedded.get(image).get();
    AffineTransform place = ImagePainter.placed(found.drawing(),
        new Rectangle2D.Double(picture.x(), picture.y(), picture.width(), picture.height()));
    page.saveGraphicsState();
    place.translate(0, found.drawing().height());
    place.scale(1, -1);
    if (found.object() instanceof PDFormXObject form) {
      page.transform(new Matrix(place));
      page.drawForm(form);
    } else {
      place.scale(found.drawing().width(), found.drawing().height());
      page.drawImage((PDImageXObject) found.object(), new Matrix(place));
    }
    page.restoreGraphicsState();
  }

  private Optional<Embedded> embed(ImageData image) throws IOException {
    Optional<Drawing> drawing = painter.drawing(image);
    return drawing.isEmpty() ? Optional.empty() : Optional.of(new Embedded(drawing.get(),
        image.format() == ImageData.Format.SVG ? vector(drawing.get()) : raster(drawing.get())));
  }

  private PDXObject vector(Drawing drawing) throws IOException {
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) drawing.width(), (float) drawing.height());
    drawing.draw(graphics);
    graphics.dispose();
    return graphics.getXFormObject();
  }

  private PDXObject raster(Drawing drawing) throws IOException {
    BufferedImage pixels = new BufferedImage((int) drawing.width(), (int) drawing.height(),
        BufferedImage.TYPE_INT_ARGB);
    var graphics = pixels.createGraphics();
    drawing.draw(graphics);
    graphics.dispose();
    return LosslessFactory.createFromImage(document, pixels);
  }
}
