package org.musubi.render.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

import org.musubi.render.scene.ImageData;

/** Draws pictures; one that cannot be read is left out. Belongs to one drawing; not safe for several threads. */
public final class ImagePainter {
  /** More pixels than that are not an icon but an attack on the memory. */
  private static final long MOST_PIXELS = 40_000_000;

  private final Map<ImageData, Optional<Drawing>> drawings = new HashMap<>();

  /** A picture that was understood. */
  public interface Drawing {
    /** Natural width. */
    double width();

    /** Natural height. */
    double height();

    /** Draws it at (0, 0) in its natural size. */
    void draw(Graphics2D graphics);
  }

  /** The picture, or nothing when it cannot be read. */
  public Optional<Drawing> drawing(ImageData image) {
    return drawings.computeIfAbsent(image, ImagePainter::read);
  }

  /** Draws a picture into the middle of a rectangle, as large as it can be without being distorted. */
  void draw(Graphics2D graphics, ImageData image, Rectangle2D area) {
    drawing(image).ifPresent(drawing -> {
      Graphics2D own = (Graphics2D) graphics.create();
      own.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      own.transform(placed(drawing, area));
      drawing.draw(own);
      own.dispose();
    });
  }

  /** Brings a picture of natural size to the middle of a rectangle. */
  public static AffineTransform placed(Drawing drawing, Rectangle2D area) {
    double scale = Math.min(area.getWidth() / drawing.width(), area.getHeight() / drawing.height());
    AffineTransform place = AffineTransform.getTranslateInstance(
        area.getCenterX() - drawing.width() * scale / 2, area.getCenterY() - drawing.height() * scale / 2);
    place.scale(scale, scale);
    return place;
  }

  private static Optional<Drawing> read(ImageData image) {
    return image.format() == ImageData.Format.SVG ? vector(image) : raster(image);
  }

  private static Optional<Drawing> vector(ImageData image) {
    // A picture must not fetch anything from elsewhere.
    LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
    try {
      SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(image.bytes()), null, context);
      return document == null || !(document.size().width > 0) || !(document.size().height > 0)
          ? Optional.empty() : Optional.of(new Vector(document));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Drawing> raster(ImageData image) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(image.bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          return Optional.empty();
        }
        return Optional.of(new Raster(reader.read(0)));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // Readers throw all kinds of exceptions at damaged files; the figure is complete without the picture.
      return Optional.empty();
    }
  }

  private record Vector(SVGDocument document) implements Drawing {
    @Override
    public double width() {
      return document.size().width;
    }

    @Override
    public double height() {
      return document.size().height;
    }

    @Override
    public void draw(Graphics2D graphics) {
      document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(document.size()));
    }
  }

  private record Raster(BufferedImage pixels) implements Drawing {
    @Override
    public double width() {
      return pixels.getWidth();
    }

    @Override
    public double height() {
      return pixels.getHeight();
    }

    @Override
    public void draw(Graphics2D graphics) {
      graphics.drawImage(pixels, 0, 0, null);
    }
  }
}
