package org.musubi.viewpoint.store;

import java.util.List;
import java.util.Map;

/** A diagram or table as a file has it. */
public sealed interface StoredRepresentation {
  /** Identifies it among all of the file. */
  String id();

  /** Name of the description in the specification. */
  String description();

  /** Reference to the model element it is about. */
  String target();

  /** Title given by the user. */
  String name();

  /**
   * @param id identifies it
   * @param description name of the description
   * @param target reference to the element it is about
   * @param name title
   * @param layers names of the additional layers that are shown
   * @param filters names of the filters that are on
   * @param unsynchronized whether only what users put onto the diagram is shown
   * @param manual names of what users put onto the diagram
   * @param elements states of nodes and edges
   */
  record StoredDiagram(String id, String description, String target, String name, List<String> layers,
      List<String> filters, boolean unsynchronized, List<String> manual, List<StoredElement> elements)
      implements StoredRepresentation {
    public StoredDiagram {
      layers = List.copyOf(layers);
      filters = List.copyOf(filters);
      manual = List.copyOf(manual);
      elements = List.copyOf(elements);
    }
  }

  /**
   * @param id identifies it
   * @param description name of the description
   * @param target reference to the element it is about
   * @param name title
   * @param columnWidths widths in pixels by the key of the column
   */
  record StoredTable(String id, String description, String target, String name, Map<String, Integer> columnWidths)
      implements StoredRepresentation {
    public StoredTable {
      columnWidths = Map.copyOf(columnWidths);
    }
  }
}
