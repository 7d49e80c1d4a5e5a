package org.musubi.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Expected drawings, in the folder {@code golden}. They are compared element by element with all attributes and texts;
 * only white space between elements does not count.
 *
 * <p>To accept the drawings as they are now, run the golden tests once with the system property
 * {@code musubi.goldens=accept} and look at the difference before committing it. Where the environment variable
 * {@code CI} is set, nothing is ever written.
 */
final class SvgGoldens {
  private static final String PROPERTY = "musubi.goldens";

  private SvgGoldens() {
  }

  static void check(String name, byte[] actual) throws IOException {
    if ("accept".equals(System.getProperty(PROPERTY)) && System.getenv("CI") == null) {
      Path file = Path.of(System.getProperty("musubi.root"),
          "bundles/org.musubi.render.tests/src/org/musubi/render/golden", name + ".svg");
      Files.createDirectories(file.getParent());
      Files.write(file, actual);
      fail("Accepted " + file.getFileName() + "; run again without -D" + PROPERTY);
    }
    List<String> expected = lines(expected(name));
    List<String> found = lines(actual);
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      assertEquals(expected.get(i), found.get(i), name + ".svg, element " + (i + 1));
    }
    assertEquals(expected.size(), found.size(), "Number of elements of " + name + ".svg");
  }

  private static byte[] expected(String name) throws IOException {
    try (InputStream in = SvgGoldens.class.getResourceAsStream("/org/musubi/render/golden/" + name + ".svg")) {
      return in == null ? fail("There is no " + name + ".svg yet; see SvgGoldens") : in.readAllBytes();
    }
  }

  /** The root element of a drawing. */
  static Element parse(byte[] svg) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg)).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private static List<String> lines(byte[] svg) throws IOException {
    List<String> lines = new ArrayList<>();
    collect(parse(svg), "", lines);
    return lines;
  }

  private static void collect(Element element, String path, List<String> lines) {
    String here = path + "/" + element.getTagName();
    TreeMap<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      attributes.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    StringBuilder text = new StringBuilder();
    List<Element> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        children.add(inner);
      } else {
        text.append(child.getNodeValue());
      }
    }
    lines.add(here + " " + attributes + (children.isEmpty() ? " " + text : ""));
    children.forEach(child -> collect(child, here, lines));
  }
}
