package org.musubi.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartRendererTest {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;

  private final ChartRenderer renderer = new ChartRenderer();

  static Stream<Chart> charts() {
    return Stream.of(Samples.bars(), Samples.position(), Samples.longLabels(), Samples.stacked(), Samples.lines(),
        Samples.scatter(), Samples.radar(), Samples.matrix());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyKindIsDrawnInItsColours(Chart chart) {
    for (ChartTheme theme : List.of(ChartTheme.LIGHT, ChartTheme.DARK)) {
      BufferedImage image = renderer.image(chart, WIDTH, HEIGHT, 1, theme);
      assertEquals(theme.background().getRGB(), image.getRGB(1, 1), "background");
      Set<Integer> colours = colours(image);
      boolean coloured = colours.contains(theme.highlight().getRGB()) || colours.contains(theme.series(0).getRGB());
      assertTrue(coloured, () -> "no colour of the theme in " + chart.text().title());
      assertFalse(renderer.hotSpots().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyKindFitsIntoSmallAndLargePictures(Chart chart) {
    for (int[] size : new int[][] {{40, 30}, {200, 120}, {1600, 900}, {300, 900}}) {
      BufferedImage image = renderer.image(chart, size[0], size[1], 1, ChartTheme.LIGHT);
      assertEquals(size[0], image.getWidth());
      assertEquals(size[1], image.getHeight());
    }
  }

  @Test
  void zoomMakesMorePixelsButLeavesTheHotSpotsWhereTheyAre() {
    renderer.image(Samples.bars(), WIDTH, HEIGHT, 1, ChartTheme.LIGHT);
    List<Rectangle2D> plain = areas();
    BufferedImage zoomed = renderer.image(Samples.bars(), WIDTH, HEIGHT, 2, ChartTheme.LIGHT);
    assertEquals(2 * WIDTH, zoomed.getWidth());
    assertEquals(plain.size(), areas().size());
    for (int i = 0; i < plain.size(); i++) {
      assertEquals(plain.get(i).getCenterX(), areas().get(i).getCenterX(), 2);
      assertEquals(plain.get(i).getCenterY(), areas().get(i).getCenterY(), 2);
    }
  }

  @Test
  void aBarStandsWhereItsHotSpotIsAndTheHighlightedOneStandsOut() {
    BufferedImage image = renderer.image(Samples.bars(), WIDTH, HEIGHT, 1, ChartTheme.LIGHT);
    assertEquals(ChartTheme.LIGHT.highlight(), at(image, spot("みどり圏域")));
    assertEquals(ChartTheme.LIGHT.muted(), at(image, spot("緑市")));
    assertEquals("緑市:51.2%", spot("緑市").tooltip());
  }

  @Test
  void higherValuesMakeHigherBars() {
    renderer.image(Samples.bars(), WIDTH, HEIGHT, 1, ChartTheme.LIGHT);
    assertTrue(height("緑市") > height("みどり圏域"));
    assertTrue(height("みどり圏域") > height("森川村"));
  }

  @Test
  void aMissingValueLeavesAGap() {
    renderer.image(Samples.bars(), WIDTH, HEIGHT, 1, ChartTheme.LIGHT);
    assertTrue(renderer.hotSpots().stream().noneMatch(spot -> spot.label().equals("若葉町")));
    renderer.image(Samples.lines(), WIDTH, HEIGHT, 1, ChartTheme.LIGHT);
    assertEquals(11, renderer.hotSpots().size());
    renderer.image(Samples.scatter(), WIDTH, HEIGHT, 1, ChartTheme.LIGHT);
    assertEquals(47, renderer.hotSpots().size());
    renderer.image(Samples.radar(), WIDTH, HEIGHT, 1, ChartTheme.LIGHT);
    assertEquals(11, renderer.hotSpots().size());
    renderer.image(Samples.matrix(), WIDTH, HEIGHT, 1, ChartTheme.LIGHT);
    assertEquals(4, renderer.hotSpots().size());
  }

  @Test
  void bubblesOnOnePlaceCanAllBeSeen() {
    renderer.image(Samples.matrix(), WIDTH, HEIGHT, 1, ChartTheme.LIGHT);
    Rectangle2D one = spot("課題-01 特定健診の受診率が低い").area().getBounds2D();
    Rectangle2D other = spot("課題-02 働く世代の喫煙率が高い").area().getBounds2D();
    assertNotEquals(one.getCenterX(), other.getCenterX(), 5);
  }

  @Test
  void aChartWithoutValuesSaysSo() {
    BarChart nothing = BarChart.of(Samples.TEXT, Samples.series("", "みどり圏域", null));
    BarChart one = BarChart.of(Samples.TEXT, Samples.series("", "みどり圏域", 1.0));
    BufferedImage image = renderer.image(nothing, WIDTH, HEIGHT, 1, ChartTheme.LIGHT);
    assertTrue(renderer.hotSpots().isEmpty());
    boolean written = false;
    for (int x = WIDTH / 3; x < WIDTH; x++) {
      written |= image.getRGB(x, HEIGHT / 2) != Color.WHITE.getRGB();
    }
    assertTrue(written);
    renderer.image(one, WIDTH, HEIGHT, 1, ChartTheme.LIGHT);
    assertEquals(1, renderer.hotSpots().size());
    assertTrue(renderer.image(BarChart.of(Samples.TEXT, List.of()), WIDTH, HEIGHT, 1, ChartTheme.LIGHT) != null);
    assertTrue(renderer.image(ScatterChart.of(Samples.TEXT, List.of()), WIDTH, HEIGHT, 1, ChartTheme.LIGHT) != null);
  }

  @Test
  void twoBarsMayHaveOneLabel() {
    renderer.image(BarChart.of(Samples.TEXT, Samples.series("", "計", 1.0, "計", 2.0)), WIDTH, HEIGHT, 1,
        ChartTheme.LIGHT);
    assertEquals(2, renderer.hotSpots().size());
  }

  @Test
  void negativeValuesHangDown() {
    renderer.image(BarChart.of(Samples.TEXT, Samples.series("", "増", 3.0, "減", -3.0)), WIDTH, HEIGHT, 1,
        ChartTheme.LIGHT);
    double zero = spot("増").area().getBounds2D().getMaxY();
    assertEquals(zero, spot("減").area().getBounds2D().getMinY(), 1.5);
  }

  @Test
  void pngIsAPictureOfThatSize() throws IOException {
    byte[] png = renderer.png(Samples.lines(), 300, 200, 2, ChartTheme.LIGHT);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(600, read.getWidth());
    assertEquals(400, read.getHeight());
  }

  @Test
  void aPictureWithoutSizeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> renderer.image(Samples.bars(), 0, 10, 1, ChartTheme.LIGHT));
    assertThrows(IllegalArgumentException.class, () -> renderer.image(Samples.bars(), 10, 10, 0, ChartTheme.LIGHT));
    assertThrows(IllegalArgumentException.class,
        () -> new RadarChart(Samples.TEXT, List.of("a"), List.of(), Double.NaN));
  }

  private HotSpot spot(String label) {
    return renderer.hotSpots().stream().filter(spot -> spot.label().equals(label)).findFirst().orElseThrow();
  }

  private double height(String label) {
    return spot(label).area().getBounds2D().getHeight();
  }

  private List<Rectangle2D> areas() {
    return renderer.hotSpots().stream().map(spot -> spot.area().getBounds2D()).toList();
  }

  private static Color at(BufferedImage image, HotSpot spot) {
    Rectangle2D area = spot.area().getBounds2D();
    return new Color(image.getRGB((int) area.getCenterX(), (int) area.getCenterY()));
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }
}
