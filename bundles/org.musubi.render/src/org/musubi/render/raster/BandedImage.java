package org.musubi.render.raster;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import java.util.function.Consumer;

/**
 * A picture that is painted in horizontal bands while it is read from top to bottom, so that a large one needs little
 * memory.
 */
final class BandedImage implements RenderedImage {
  private static final int BAND_PIXELS = 4_000_000;

  private final int width;
  private final int height;
  private final Consumer<Graphics2D> painter;
  private final BufferedImage band;
  private int painted = -1;

  /** @param painter paints the whole picture; is called for every band, with a clip */
  BandedImage(int width, int height, Consumer<Graphics2D> painter) {
    this.width = width;
    this.height = height;
    this.painter = painter;
    band = new BufferedImage(width, Math.clamp(BAND_PIXELS / width, 1, height), BufferedImage.TYPE_INT_RGB);
  }

  private Raster paintedBand(int number) {
    if (painted != number) {
      Graphics2D graphics = band.createGraphics();
      graphics.translate(0, -number * band.getHeight());
      painter.accept(graphics);
      graphics.dispose();
      painted = number;
    }
    return band.getRaster();
  }

  @Override
  public Raster getTile(int tileX, int tileY) {
    return paintedBand(tileY).createTranslatedChild(0, tileY * band.getHeight());
  }

  @Override
  public Raster getData(Rectangle region) {
    WritableRaster result = Raster.createWritableRaster(
        band.getSampleModel().createCompatibleSampleModel(region.width, region.height),
        new Point(region.x, region.y));
    return copyData(result);
  }

  @Override
  public WritableRaster copyData(WritableRaster wanted) {
    WritableRaster target = wanted == null ? Raster.createWritableRaster(
        band.getSampleModel().createCompatibleSampleModel(width, height), new Point(0, 0)) : wanted;
    Rectangle region = target.getBounds().intersection(new Rectangle(width, height));
    int y = region.y;
    while (y < region.y + region.height) {
      int number = y / band.getHeight();
      int rows = Math.min((number + 1) * band.getHeight(), region.y + region.height) - y;
      Raster part = getTile(0, number).createChild(region.x, y, region.width, rows, region.x, y, null);
      target.setRect(part);
      y += rows;
    }
    return target;
  }

  @Override
  public Raster getData() {
    return copyData(null);
  }

  @Override
  public Vector<RenderedImage> getSources() {
    return null;
  }

  @Override
  public Object getProperty(String name) {
    return java.awt.Image.UndefinedProperty;
  }

  @Override
  public String[] getPropertyNames() {
    return null;
  }

  @Override
  public ColorModel getColorModel() {
    return band.getColorModel();
  }

  @Override
  public SampleModel getSampleModel() {
    return band.getSampleModel();
  }

  @Override
  public int getWidth() {
    return width;
  }

  @Override
  public int getHeight() {
    return height;
  }

  @Override
  public int getMinX() {
    return 0;
  }

  @Override
  public int getMinY() {
    return 0;
  }

  @Override
  public int getNumXTiles() {
    return 1;
  }

  @Override
  public int getNumYTiles() {
    return Math.ceilDiv(height, band.getHeight());
  }

  @Override
  public int getMinTileX() {
    return 0;
  }

  @Override
  public int getMinTileY() {
    return 0;
  }

  @Override
  public int getTileWidth() {
    return width;
  }

  @Override
  public int getTileHeight() {
    return band.getHeight();
  }

  @Override
  public int getTileGridXOffset() {
    return 0;
  }

  @Override
  public int getTileGridYOffset() {
    return 0;
  }
}
