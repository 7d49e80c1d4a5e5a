package org.musubi.render.raster;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.musubi.render.format.DiagramWriter;
import org.musubi.render.format.RenderException;
import org.musubi.render.format.RenderFormat;
import org.musubi.render.format.RenderText;
import org.musubi.render.paint.Outlines;
import org.musubi.render.paint.ScenePainter;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.SceneBuilder;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Diagram;

/** Writes PNG. A large picture is painted in bands, so the size of the memory hardly limits it. */
public final class PngWriter implements DiagramWriter {
  /** Programs that show pictures give up earlier. */
  private static final int LONGEST_SIDE = 60_000;
  private static final long MOST_PIXELS = 600_000_000;
  private static final double DOTS_PER_METRE = 96 / 0.0254;
  private static final String METADATA = "javax_imageio_png_1.0";

  private final double scale;

  /** @param scale pixels of the picture for one pixel of the diagram, more than 0; 1 = 96 dots an inch */
  public PngWriter(double scale) {
    if (!(scale > 0) || Double.isInfinite(scale)) {
      throw new IllegalArgumentException("scale " + scale);
    }
    this.scale = scale;
  }

  @Override
  public RenderFormat format() {
    return RenderFormat.PNG;
  }

  @Override
  public void write(Diagram diagram, SceneOptions options, OutputStream out) throws IOException, RenderException {
    write(new SceneBuilder(options).scene(diagram), out);
  }

  /** Writes a figure. */
  public void write(Scene scene, OutputStream out) throws IOException, RenderException {
    double width = Math.max(1, Math.ceil(scene.width() * scale));
    double height = Math.max(1, Math.ceil(scene.height() * scale));
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
      throw new RenderException(RenderText.PICTURE_TOO_LARGE.in(scene.locale(), scene.title(),
          String.format(Locale.ROOT, "%.0f", width), String.format(Locale.ROOT, "%.0f", height),
          String.format(Locale.ROOT, "%.2f", largestScale(scene))));
    }
    ScenePainter painter = new ScenePainter();
    encode(new BandedImage((int) width, (int) height, graphics -> {
      // The last row and column belong to the figure in part only.
      graphics.setColor(Outlines.color(scene.background()));
      graphics.fillRect(0, 0, (int) width, (int) height);
      graphics.scale(scale, scale);
      painter.paint(scene, graphics);
    }), out);
  }

  private static double largestScale(Scene scene) {
    double bySide = LONGEST_SIDE / Math.max(scene.width(), scene.height());
    double byArea = Math.sqrt(MOST_PIXELS / scene.width() / scene.height());
    return Math.floor(Math.min(bySide, byArea) * 99) / 100;
  }

  private void encode(RenderedImage picture, OutputStream out) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      IIOMetadata metadata = writer.getDefaultImageMetadata(
          ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB), null);
      metadata.mergeTree(METADATA, resolution());
      writer.write(new IIOImage(picture, null, metadata));
    } catch (IIOInvalidTreeException e) {
      throw new IllegalStateException(e);
    } finally {
      writer.dispose();
    }
  }

  /** Lets office programs place the picture in its true size whatever the scale is. */
  private IIOMetadataNode resolution() {
    String dots = Long.toString(Math.round(DOTS_PER_METRE * scale));
    IIOMetadataNode physical = new IIOMetadataNode("pHYs");
    physical.setAttribute("pixelsPerUnitXAxis", dots);
    physical.setAttribute("pixelsPerUnitYAxis", dots);
    physical.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(METADATA);
    root.appendChild(physical);
    return root;
  }
}
