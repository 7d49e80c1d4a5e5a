package org.musubi.render.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.render.fixture.DiagramMaker.BLUE;
import static org.musubi.render.fixture.DiagramMaker.DARK_BLUE;
import static org.musubi.render.fixture.DiagramMaker.look;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.render.fixture.DiagramMaker;
import org.musubi.render.fixture.SampleDiagrams;
import org.musubi.render.fixture.SampleImages;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.Shape;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {
  private static final SceneOptions OPTIONS = SceneOptions.of(Locale.JAPAN).withImages(new SampleImages());

  @Test
  void textStaysTextWithFontsOfAllSystems() throws IOException {
    Element root = SvgGoldens.parse(svg(SampleDiagrams.shapes(), OPTIONS));

    assertTrue(texts(root, "text").contains("図形の見本 " + SampleDiagrams.HARD_LETTERS));
    String fonts = root.getAttribute("font-family");
    assertTrue(fonts.contains("'Noto Sans CJK JP'") && fonts.contains("'Yu Gothic'") && fonts.contains("Meiryo")
        && fonts.contains("'Hiragino Sans'") && fonts.endsWith("sans-serif"), fonts);
  }

  @Test
  void whoListensHearsTitleNodesAndWhatEdgesTie() throws IOException {
    Element root = SvgGoldens.parse(svg(SampleDiagrams.containers(), OPTIONS));

    assertEquals("ja", root.getAttribute("lang"));
    assertEquals("協議会の構成", texts(root, "title").getFirst());
    assertTrue(texts(root, "title").contains("みどり保健所"));
    assertTrue(texts(root, "title").contains("連携:みどり保健所 → 髙﨑市(情報提供)"), texts(root, "title").toString());
  }

  @Test
  void theSameDiagramGivesTheSameBytes() throws IOException {
    assertArrayEquals(svg(SampleDiagrams.containers(), OPTIONS), svg(SampleDiagrams.containers(), OPTIONS));
  }

  @Test
  void aPictureUsedTwiceIsWrittenOnce() throws IOException {
    Element root = SvgGoldens.parse(svg(SampleDiagrams.shapes(), OPTIONS));

    assertEquals(1, root.getElementsByTagName("image").getLength());
    assertTrue(root.getElementsByTagName("use").getLength() > 1);
  }

  @Test
  void signsThatXmlForbidsAreLeftOut() throws IOException {
    Diagram diagram = single("改\u0000行\u0007なし\ud800<&>");

    Element root = SvgGoldens.parse(svg(diagram, OPTIONS));

    assertTrue(texts(root, "text").contains("改行なし<&>"), texts(root, "text").toString());
  }

  @Test
  void anElementLeadsWhereTheCallerSays() throws IOException {
    Element root = SvgGoldens.parse(svg(single("保健所"),
        OPTIONS.withLinks(element -> "https://example.org/?q=" + element.text())));

    Element link = (Element) root.getElementsByTagName("a").item(0);
    assertEquals("https://example.org/?q=保健所", link.getAttribute("href"));
    assertTrue(texts(link, "text").contains("保健所"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "vbscript:x"})
  void aLinkThatRunsAScriptIsLeftOut(String address) throws IOException {
    String svg = new String(svg(single("保健所"), OPTIONS.withLinks(element -> address)));

    assertFalse(svg.contains("<a "), svg);
  }

  private static Diagram single(String text) {
    DiagramMaker make = new DiagramMaker("一つ");
    make.node(null, DiagramMaker.nodes("機関"), NodeKind.NODE, look(Shape.RECTANGLE, BLUE, DARK_BLUE, text),
        new Bounds(0, 0, 200, 60));
    return make.diagram();
  }

  private static List<String> texts(Element root, String tag) {
    NodeList found = root.getElementsByTagName(tag);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static byte[] svg(Diagram diagram, SceneOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SvgWriter().write(diagram, options, out);
    return out.toByteArray();
  }
}
