package org.musubi.viewpoint.store;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.store.StoredRepresentation.StoredDiagram;
import org.musubi.viewpoint.store.StoredRepresentation.StoredTable;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Point;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.StyleOverride;

/** Reads a file of diagrams. Unknown elements and attributes are passed over; a damaged value damages the file. */
final class DiagramsReader {
  private static final String NAMESPACE_STEM = "http://org.musubi/diagrams/";

  private final String file;
  private XMLStreamReader in;

  DiagramsReader(String file) {
    this.file = file;
  }

  List<StoredRepresentation> read(InputStream stream) throws DiagramsFileException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    List<StoredRepresentation> result = new ArrayList<>();
    try {
      // Decoded here: the parser would print to the error stream about bytes that are no UTF-8.
      in = factory.createXMLStreamReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      in.nextTag();
      root();
      while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
        switch (in.getLocalName()) {
          case "diagram" -> result.add(diagram());
          case "table" -> result.add(table());
          default -> skip();
        }
      }
      return result;
    } catch (XMLStreamException e) {
      throw damaged(e.getLocation() == null ? 0 : e.getLocation().getLineNumber(), e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw damaged(in.getLocation().getLineNumber(), e.getMessage(), e);
    }
  }

  private DiagramsFileException damaged(int line, String why, Exception cause) {
    String sentence = why == null ? ""
        : why.replaceAll("\\s+", " ").replaceFirst("^ParseError at .*? Message: ", "").strip();
    return new DiagramsFileException(StoreMessage.DAMAGED.with(file, line, sentence), cause);
  }

  private void root() throws DiagramsFileException {
    String namespace = in.getNamespaceURI();
    if (DiagramsWriter.NAMESPACE.equals(namespace) && "diagrams".equals(in.getLocalName())) {
      return;
    }
    if (namespace != null && namespace.startsWith(NAMESPACE_STEM)) {
      throw new DiagramsFileException(
          StoreMessage.NEWER.with(file, namespace.substring(NAMESPACE_STEM.length())), null);
    }
    throw damaged(in.getLocation().getLineNumber(), "<" + in.getLocalName() + ">", null);
  }

  private StoredDiagram diagram() throws XMLStreamException {
    String id = required("id");
    String description = required("description");
    String target = required("target");
    String name = required("name");
    boolean unsynchronized = flag("unsynchronized");
    List<String> layers = new ArrayList<>();
    List<String> filters = new ArrayList<>();
    List<String> manual = new ArrayList<>();
    List<StoredElement> elements = new ArrayList<>();
    Map<String, String> mappings = new HashMap<>();
    Map<String, String> parents = new HashMap<>();
    while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
      switch (in.getLocalName()) {
        case "layer" -> layers.add(required("name"));
        case "filter" -> filters.add(required("name"));
        case "manual" -> manual.add(required("name"));
        case "mapping" -> mappings.put(required("number"), required("name"));
        case "parent" -> parents.put(required("number"), required("of"));
        case "node" -> elements.add(node(mappings, parents));
        case "edge" -> elements.add(edge(mappings));
        default -> {
          // of a later version
        }
      }
      skip();
    }
    return new StoredDiagram(id, description, target, name, layers, filters, unsynchronized, manual, elements);
  }

  private StoredTable table() throws XMLStreamException {
    String id = required("id");
    String description = required("description");
    String target = required("target");
    String name = required("name");
    Map<String, Integer> widths = new HashMap<>();
    while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
      if ("column".equals(in.getLocalName())) {
        widths.put(required("key"), Integer.valueOf(required("width")));
      }
      skip();
    }
    return new StoredTable(id, description, target, name, widths);
  }

  private StoredElement.Node node(Map<String, String> mappings, Map<String, String> parents) {
    String parent = value("in");
    if (parent != null && !parents.containsKey(parent)) {
      throw new IllegalArgumentException("<node> in=" + parent);
    }
    String own = key(mappings);
    String key = parent == null ? own : own + "<" + parents.get(parent);
    return new StoredElement.Node(key, bounds(value("at")), flag("sized"), flag("pinned"),
        flag("collapsed"), flag("hidden"), style());
  }

  private StoredElement.Edge edge(Map<String, String> mappings) {
    String via = value("via");
    String routing = value("routing");
    return new StoredElement.Edge(key(mappings), via == null ? List.of()
        : Arrays.stream(via.strip().split("\\s+")).map(DiagramsReader::point).toList(), flag("routed"),
        routing == null ? null : EdgeRouting.get(routing), flag("hidden"), style());
  }

  private String key(Map<String, String> mappings) {
    String mapping = mappings.get(required("by"));
    if (mapping == null) {
      throw new IllegalArgumentException("<" + in.getLocalName() + "> by=" + value("by"));
    }
    return mapping + ":" + required("of");
  }

  private StyleOverride style() {
    return new StyleOverride(color("fill"), color("line"));
  }

  private Rgb color(String attribute) {
    String value = value(attribute);
    return value == null ? null : Rgb.ofHex(value);
  }

  private static Bounds bounds(String text) {
    if (text == null) {
      return null;
    }
    int[] numbers = Arrays.stream(text.strip().split("\\s+")).mapToInt(Integer::parseInt).toArray();
    if (numbers.length != 4) {
      throw new IllegalArgumentException(text);
    }
    return new Bounds(numbers[0], numbers[1], numbers[2], numbers[3]);
  }

  private static Point point(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      throw new IllegalArgumentException(text);
    }
    return new Point(Integer.parseInt(text.substring(0, comma)), Integer.parseInt(text.substring(comma + 1)));
  }

  private boolean flag(String attribute) {
    return "true".equals(value(attribute));
  }

  private String value(String attribute) {
    return in.getAttributeValue(null, attribute);
  }

  private String required(String attribute) {
    String value = value(attribute);
    if (value == null) {
      throw new IllegalArgumentException("<" + in.getLocalName() + "> " + attribute);
    }
    return value;
  }

  /** Passes over the rest of the present element. */
  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0;) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
