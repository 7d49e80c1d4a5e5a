package org.musubi.workbench.diagram.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.musubi.viewpoint.store.StoredRepresentation;
import org.musubi.viewpoint.store.StoredRepresentation.StoredDiagram;
import org.musubi.viewpoint.store.StoredRepresentation.StoredTable;

/** Diagrams and tables without any places: what they are, what they are about and what they are called. */
final class Skeletons {

  private Skeletons() {
  }

  static StoredRepresentation of(StoredRepresentation stored) {
    return switch (stored) {
      case StoredDiagram diagram -> diagram(diagram.id(), diagram.description(), diagram.target(), diagram.name(),
          diagram.layers(), diagram.filters());
      case StoredTable table -> table(table.id(), table.description(), table.target(), table.name());
    };
  }

  /** What can still be read of a damaged file, up to the damage. */
  static List<StoredRepresentation> in(Path damaged) {
    List<StoredRepresentation> found = new ArrayList<>();
    try {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      XMLStreamReader in = factory.createXMLStreamReader(new InputStreamReader(
          new ByteArrayInputStream(Files.readAllBytes(damaged)), StandardCharsets.UTF_8));
      while (in.hasNext()) {
        if (in.next() == XMLStreamReader.START_ELEMENT) {
          add(in, found);
        }
      }
    } catch (IOException | XMLStreamException theDamage) {
      return found;
    }
    return found;
  }

  private static void add(XMLStreamReader in, List<StoredRepresentation> found) {
    String id = in.getAttributeValue(null, "id");
    String description = in.getAttributeValue(null, "description");
    String target = in.getAttributeValue(null, "target");
    String name = in.getAttributeValue(null, "name");
    if (Stream.of(id, description, target, name).anyMatch(value -> value == null)) {
      return;
    }
    switch (in.getLocalName()) {
      case "diagram" -> found.add(diagram(id, description, target, name, List.of(), List.of()));
      case "table" -> found.add(table(id, description, target, name));
      default -> { }
    }
  }

  private static StoredDiagram diagram(String id, String description, String target, String name,
      List<String> layers, List<String> filters) {
    return new StoredDiagram(id, description, target, name, layers, filters, false, List.of(), List.of());
  }

  private static StoredTable table(String id, String description, String target, String name) {
    return new StoredTable(id, description, target, name, Map.of());
  }
}
