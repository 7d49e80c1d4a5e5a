package org.musubi.render.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.musubi.render.fixture.SampleDiagrams;
import org.musubi.render.fixture.SampleImages;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Diagram;

class SvgGoldenTest {
  private static final SceneOptions OPTIONS =
      SceneOptions.of(Locale.JAPAN).withDate(LocalDate.of(2026, 11, 22)).withImages(new SampleImages());

  @Test
  void shapesAndTextsLookAsExpected() throws IOException {
    SvgGoldens.check("shapes", svg(SampleDiagrams.shapes(), OPTIONS));
  }

  @Test
  void containersAndTheirEdgesLookAsExpected() throws IOException {
    SvgGoldens.check("containers", svg(SampleDiagrams.containers(), OPTIONS));
  }

  @Test
  void everyArrowHeadLooksAsExpected() throws IOException {
    SvgGoldens.check("arrows", svg(SampleDiagrams.arrows(), OPTIONS));
  }

  @Test
  void anEmptyDiagramSaysWhatToDo() throws IOException {
    SvgGoldens.check("empty", svg(SampleDiagrams.empty(), OPTIONS.withDate(null)));
  }

  @Test
  void aBareFigureInEnglishLooksAsExpected() throws IOException {
    SvgGoldens.check("bare", svg(SampleDiagrams.containers(), SceneOptions.bare(Locale.ENGLISH)));
  }

  private static byte[] svg(Diagram diagram, SceneOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SvgWriter().write(diagram, options, out);
    return out.toByteArray();
  }
}
