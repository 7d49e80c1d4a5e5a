package org.musubi.render.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.render.fixture.DiagramMaker.look;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.render.fixture.DiagramMaker;
import org.musubi.render.fixture.SampleDiagrams;
import org.musubi.render.fixture.SampleImages;
import org.musubi.render.format.RenderException;
import org.musubi.render.paint.ScenePainter;
import org.musubi.render.scene.ImageData;
import org.musubi.render.scene.ImageSource;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.SceneBuilder;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.Shape;

class PngWriterTest {
  private static final SceneOptions OPTIONS = SceneOptions.of(Locale.JAPAN).withImages(new SampleImages());
  private static final Rgb PALE = new Rgb(230, 240, 250);

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 2.25})
  void thePictureHasTheSizeAskedFor(double scale) throws Exception {
    Scene scene = new SceneBuilder(OPTIONS).scene(SampleDiagrams.containers());

    BufferedImage picture = png(scene, scale);

    assertEquals(Math.ceil(scene.width() * scale), picture.getWidth());
    assertEquals(Math.ceil(scene.height() * scale), picture.getHeight());
  }

  @Test
  void textIsWrittenInsideItsBoxAndNowhereElse() throws Exception {
    DiagramMaker make = new DiagramMaker("文字");
    make.node(null, DiagramMaker.nodes("機関"), NodeKind.NODE,
        look(Shape.RECTANGLE, PALE, PALE, "髙﨑①㈱WWWWあいうえおかきく"), new Bounds(0, 0, 150, 60));
    SceneOptions bare = SceneOptions.bare(Locale.JAPAN);
    Scene scene = new SceneBuilder(bare).scene(make.diagram());
    int scale = 3;

    BufferedImage picture = png(scene, scale);

    int left = (int) (scene.width() - 150) / 2 * scale;
    Rectangle ink = ink(picture);
    Rectangle box = new Rectangle(left, (int) (scene.height() - 60) / 2 * scale, 150 * scale, 60 * scale);
    assertTrue(box.contains(ink), ink + " in " + box);
    assertTrue(ink.width > 60 * scale && ink.height > 9 * scale, "too little is written: " + ink);
  }

  @Test
  void bandsFitTogether() throws Exception {
    Scene scene = new SceneBuilder(OPTIONS).scene(SampleDiagrams.arrows());
    int width = (int) Math.ceil(scene.width() * 4);
    int height = (int) Math.ceil(scene.height() * 4);
    assertTrue((long) width * height > 2 * 4_000_000, "the picture must need several bands");
    BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = whole.createGraphics();
    graphics.scale(4, 4);
    new ScenePainter().paint(scene, graphics);
    graphics.dispose();

    BufferedImage banded = png(scene, 4);

    int different = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        different += whole.getRGB(x, y) == banded.getRGB(x, y) ? 0 : 1;
      }
    }
    assertTrue(different < width * height / 10_000, different + " pixels differ");
  }

  @Test
  void aPictureNobodyCanOpenIsRefusedWithTheScaleThatWorks() throws Exception {
    Diagram diagram = SampleDiagrams.containers();

    RenderException refused = assertThrows(RenderException.class,
        () -> new PngWriter(500).write(diagram, OPTIONS, new ByteArrayOutputStream()));

    assertTrue(refused.getMessage().contains("協議会の構成"), refused.getMessage());
    String scale = refused.getMessage().replaceAll(".*倍率を ([0-9.]+) 以下.*", "$1");
    Scene scene = new SceneBuilder(OPTIONS).scene(diagram);
    assertTrue(Double.parseDouble(scale) * scene.width() <= 60_000, scale);
  }

  @Test
  void aDamagedPictureDoesNotStopTheFigure() throws Exception {
    SceneOptions damaged = OPTIONS.withImages(new ImageSource() {
      @Override
      public Optional<ImageData> image(String path) {
        return ImageData.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
      }

      @Override
      public Optional<ImageData> icon(EObject element) {
        return ImageData.of("<svg><broken".getBytes(StandardCharsets.UTF_8));
      }
    });

    BufferedImage picture = png(new SceneBuilder(damaged).scene(SampleDiagrams.shapes()), 1);

    assertTrue(ink(picture).height > 100);
  }

  /** Rectangle around everything darker than the box. */
  private static Rectangle ink(BufferedImage picture) {
    Rectangle ink = null;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if ((picture.getRGB(x, y) & 0xff) < 200) {
          Rectangle pixel = new Rectangle(x, y, 1, 1);
          ink = ink == null ? pixel : ink.union(pixel);
        }
      }
    }
    return ink == null ? new Rectangle() : ink;
  }

  private static BufferedImage png(Scene scene, double scale) throws IOException, RenderException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PngWriter(scale).write(scene, out);
    return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
  }
}
