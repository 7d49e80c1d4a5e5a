package org.musubi.viewpoint.store;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.musubi.viewpoint.store.StoredRepresentation.StoredDiagram;
import org.musubi.viewpoint.store.StoredRepresentation.StoredTable;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.StyleOverride;

/** Writes a file of diagrams: one line an element, so that two versions can be compared by people. */
final class DiagramsWriter {
  static final String NAMESPACE = "http://org.musubi/diagrams/1.0";

  private XMLStreamWriter out;

  void write(List<? extends StoredRepresentation> representations, OutputStream stream) throws XMLStreamException {
    out = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, "UTF-8");
    out.writeStartDocument("UTF-8", "1.0");
    out.writeCharacters("\n");
    out.writeStartElement("diagrams");
    out.writeDefaultNamespace(NAMESPACE);
    for (StoredRepresentation representation : representations) {
      line(1);
      switch (representation) {
        case StoredDiagram diagram -> diagram(diagram);
        case StoredTable table -> table(table);
      }
    }
    line(0);
    out.writeEndElement();
    out.writeCharacters("\n");
    out.writeEndDocument();
    out.close();
  }

  private void diagram(StoredDiagram diagram) throws XMLStreamException {
    start("diagram", diagram);
    flags(Map.of("unsynchronized", diagram.unsynchronized()));
    names("layer", diagram.layers());
    names("filter", diagram.filters());
    names("manual", diagram.manual());
    Map<String, Integer> mappings = mappings(diagram);
    Map<String, Integer> parents = parents(diagram);
    for (StoredElement element : diagram.elements()) {
      line(2);
      switch (element) {
        case StoredElement.Node node -> node(node, mappings, parents);
        case StoredElement.Edge edge -> edge(edge, mappings);
      }
    }
    line(1);
    out.writeEndElement();
  }

  private void table(StoredTable table) throws XMLStreamException {
    start("table", table);
    for (Map.Entry<String, Integer> width : new TreeMap<>(table.columnWidths()).entrySet()) {
      line(2);
      out.writeEmptyElement("column");
      out.writeAttribute("key", width.getKey());
      out.writeAttribute("width", width.getValue().toString());
    }
    line(1);
    out.writeEndElement();
  }

  private void start(String element, StoredRepresentation representation) throws XMLStreamException {
    out.writeStartElement(element);
    out.writeAttribute("id", representation.id());
    out.writeAttribute("description", representation.description());
    out.writeAttribute("target", representation.target());
    out.writeAttribute("name", representation.name() == null ? "" : representation.name());
  }

  private void names(String element, List<String> names) throws XMLStreamException {
    for (String name : names) {
      line(2);
      out.writeEmptyElement(element);
      out.writeAttribute("name", name);
    }
  }

  /** Names what nodes lie in once, with a number; most nodes of a diagram lie in a few others. */
  private Map<String, Integer> parents(StoredDiagram diagram) throws XMLStreamException {
    Map<String, Integer> parents = new LinkedHashMap<>();
    for (StoredElement element : diagram.elements()) {
      int below = element.key().indexOf('<');
      if (element instanceof StoredElement.Node && below >= 0) {
        parents.putIfAbsent(element.key().substring(below + 1), parents.size() + 1);
      }
    }
    for (Map.Entry<String, Integer> parent : parents.entrySet()) {
      line(2);
      out.writeEmptyElement("parent");
      out.writeAttribute("number", parent.getValue().toString());
      out.writeAttribute("of", parent.getKey());
    }
    return parents;
  }

  /** Names the mappings once, with a number. */
  private Map<String, Integer> mappings(StoredDiagram diagram) throws XMLStreamException {
    Map<String, Integer> mappings = new LinkedHashMap<>();
    diagram.elements().forEach(element -> mappings.putIfAbsent(mapping(element.key()), mappings.size() + 1));
    for (Map.Entry<String, Integer> mapping : mappings.entrySet()) {
      line(2);
      out.writeEmptyElement("mapping");
      out.writeAttribute("number", mapping.getValue().toString());
      out.writeAttribute("name", mapping.getKey());
    }
    return mappings;
  }

  private static String mapping(String key) {
    return key.substring(0, Math.max(0, key.indexOf(':')));
  }

  private void key(String key, Map<String, Integer> mappings) throws XMLStreamException {
    out.writeAttribute("by", mappings.get(mapping(key)).toString());
    out.writeAttribute("of", key.substring(key.indexOf(':') + 1));
  }

  private void node(StoredElement.Node node, Map<String, Integer> mappings, Map<String, Integer> parents)
      throws XMLStreamException {
    out.writeEmptyElement("node");
    int below = node.key().indexOf('<');
    key(below < 0 ? node.key() : node.key().substring(0, below), mappings);
    if (below >= 0) {
      out.writeAttribute("in", parents.get(node.key().substring(below + 1)).toString());
    }
    Bounds bounds = node.bounds();
    if (bounds != null) {
      out.writeAttribute("at", bounds.x() + " " + bounds.y() + " " + bounds.width() + " " + bounds.height());
    }
    flags(Map.of("sized", node.sizedByUser(), "pinned", node.pinned(), "collapsed", node.collapsed()));
    common(node);
  }

  private void edge(StoredElement.Edge edge, Map<String, Integer> mappings) throws XMLStreamException {
    out.writeEmptyElement("edge");
    key(edge.key(), mappings);
    if (!edge.bends().isEmpty()) {
      out.writeAttribute("via",
          edge.bends().stream().map(bend -> bend.x() + "," + bend.y()).collect(Collectors.joining(" ")));
    }
    flags(Map.of("routed", edge.routedByUser()));
    if (edge.routing() != null) {
      out.writeAttribute("routing", edge.routing().getLiteral());
    }
    common(edge);
  }

  private void common(StoredElement element) throws XMLStreamException {
    flags(Map.of("hidden", element.hidden()));
    StyleOverride style = element.style();
    if (style.fill() != null) {
      out.writeAttribute("fill", style.fill().hex());
    }
    if (style.line() != null) {
      out.writeAttribute("line", style.line().hex());
    }
  }

  private void flags(Map<String, Boolean> flags) throws XMLStreamException {
    for (Map.Entry<String, Boolean> flag : new TreeMap<>(flags).entrySet()) {
      if (flag.getValue()) {
        out.writeAttribute(flag.getKey(), "true");
      }
    }
  }

  private void line(int depth) throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }
}
