package org.musubi.render.office;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import org.musubi.render.paint.ImagePainter;
import org.musubi.render.scene.ImageData;

/** Pictures as PNG, which every office program shows; drawings are painted large enough to be enlarged. */
final class Icons {
  private static final double DRAWING_SCALE = 4;

  private final ImagePainter painter = new ImagePainter();
  private final Map<ImageData, byte[]> known = new HashMap<>();

  /** The picture as PNG, null when it cannot be read. */
  byte[] png(ImageData image) {
    if (!known.containsKey(image)) {
      known.put(image, painter.drawing(image).map(drawing -> paint(image, drawing)).orElse(null));
    }
    return known.get(image);
  }

  private static byte[] paint(ImageData image, ImagePainter.Drawing drawing) {
    double scale = image.format() == ImageData.Format.SVG ? DRAWING_SCALE : 1;
    BufferedImage pixels = new BufferedImage((int) Math.ceil(drawing.width() * scale),
        (int) Math.ceil(drawing.height() * scale), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = pixels.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    drawing.draw(graphics);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(pixels, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // to memory
    }
    return out.toByteArray();
  }
}
