package org.musubi.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;

/** Makes pictures of charts, without a display. One renderer serves one thread. */
public final class ChartRenderer {

  private static final int SMALLEST = 40;

  private List<HotSpot> hotSpots = List.of();

  /**
   * A picture of {@code width × height} units with {@code zoom} pixels per unit.
   *
   * @throws IllegalArgumentException when a size or the zoom is not positive
   */
  public BufferedImage image(Chart chart, int width, int height, double zoom, ChartTheme theme) {
    if (width <= 0 || height <= 0 || !(zoom > 0)) {
      throw new IllegalArgumentException("Not a size of a picture: " + width + " × " + height + " × " + zoom);
    }
    BufferedImage image = new BufferedImage((int) Math.ceil(width * zoom), (int) Math.ceil(height * zoom),
        BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      graphics.setPaint(theme.background());
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.scale(zoom, zoom);
      draw(graphics, chart, Math.max(SMALLEST, width), Math.max(SMALLEST, height), theme,
          ChartFonts.ofTheMachine());
    } finally {
      graphics.dispose();
    }
    return image;
  }

  /** The picture as a PNG file. */
  public byte[] png(Chart chart, int width, int height, double zoom, ChartTheme theme) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image(chart, width, height, zoom, theme), "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * One page with the chart as lines and text, in the colours for paper. Japanese stays text when the machine has a
   * font that can be embedded, else it is drawn.
   *
   * @param width of the page in points
   * @param height of the page in points
   */
  public byte[] pdf(Chart chart, int width, int height) throws IOException {
    return new PdfPicture(width, height).write((graphics, fonts) ->
        draw(graphics, chart, width, height, ChartTheme.LIGHT, fonts));
  }

  /** Where the values are in the picture made last, in units before zoom; later ones lie above earlier ones. */
  public List<HotSpot> hotSpots() {
    return hotSpots;
  }

  private void draw(Graphics2D graphics, Chart chart, int width, int height, ChartTheme theme, ChartFonts fonts) {
    Paper paper = new Paper(graphics, width, height, theme, fonts);
    JFreeChart drawing = switch (chart) {
      case BarChart bars -> new BarDrawing(bars, paper).draw();
      case LineChart lines -> new LineDrawing(lines, paper).draw();
      case ScatterChart scatter -> new ScatterDrawing(scatter, paper).draw();
      case RadarChart radar -> new RadarDrawing(radar, paper).draw();
      case MatrixChart matrix -> new MatrixDrawing(matrix, paper).draw();
    };
    ChartRenderingInfo info = new ChartRenderingInfo();
    drawing.draw(graphics, new Rectangle2D.Double(0, 0, width, height), null, info);
    hotSpots = spots(info);
  }

  private static List<HotSpot> spots(ChartRenderingInfo info) {
    List<HotSpot> spots = new ArrayList<>();
    for (Object each : info.getEntityCollection().getEntities()) {
      switch (each) {
        case CategoryItemEntity item -> spots.add(new HotSpot(item.getArea(), item.getRowKey().toString(),
            item.getColumnKey().toString(), item.getToolTipText()));
        case ValueEntity value -> spots.add(new HotSpot(value.getArea(), value.series(), value.label(),
            value.getToolTipText()));
        default -> { }
      }
    }
    return List.copyOf(spots);
  }
}
