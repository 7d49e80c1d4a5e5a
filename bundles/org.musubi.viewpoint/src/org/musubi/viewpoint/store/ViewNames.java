package org.musubi.viewpoint.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.MappingOwner;
import org.musubi.viewpoint.view.EdgeKey;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeKey;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.ViewKey;

/**
 * Names of views that stay the same from one start of the program to the next. Node: {@code mapping:element}, inside
 * another node followed by {@code <} and the name of that one. Edge: {@code mapping:element}; where that does not tell
 * it from others, followed by {@code >} and the name of each end.
 */
final class ViewNames {
  private final ElementReferences references;
  private final Map<EObject, String> known = new IdentityHashMap<>();

  ViewNames(ElementReferences references) {
    this.references = references;
  }

  /** Name of a view, as short as possible; null when its element is in no file any more. */
  String of(ElementView view) {
    if (view instanceof EdgeView edge && edge.edgeMapping().isUseDomainElement() && isOnlyView(edge)) {
      return own(edge.mapping(), edge.target());
    }
    return of(ViewKey.of(view));
  }

  /** Name of a view, with both ends if it is an edge; null when an element of it is in no file any more. */
  String of(ViewKey key) {
    return switch (key) {
      case NodeKey node -> {
        String own = own(node.mapping(), node.target());
        String parent = own == null || node.parent() == null ? null : of(node.parent());
        yield node.parent() == null ? own : parent == null ? null : own + "<" + parent;
      }
      case EdgeKey edge -> {
        String own = own(edge.mapping(), edge.target());
        String source = of(edge.source());
        String end = of(edge.end());
        yield own == null || source == null || end == null ? null : own + ">" + source + ">" + end;
      }
    };
  }

  /** Reference of the element in a name. */
  static String reference(String name) {
    int end = name.length();
    for (char separator : new char[] {'<', '>'}) {
      int at = name.indexOf(separator);
      end = at >= 0 && at < end ? at : end;
    }
    return decode(name.substring(name.indexOf(':') + 1, end));
  }

  /**
   * The key that {@link #of(ViewKey)} wrote; null when the mapping or an element does not exist any more. Edges that
   * stand on edges are not found.
   */
  ViewKey find(String name, DiagramDescription description) {
    Map<String, List<DiagramElementMapping>> mappings = mappings(description);
    String[] parts = name.split(">");
    if (parts.length == 1) {
      return node(name, mappings);
    }
    NodeKey source = node(parts[1], mappings);
    NodeKey end = parts.length < 3 ? null : node(parts[2], mappings);
    EObject element = references.find(reference(name));
    return element != null && source != null && end != null
        && first(name, null, EdgeMapping.class, mappings) instanceof EdgeMapping mapping
            ? new EdgeKey(mapping, element, source, end) : null;
  }

  private NodeKey node(String name, Map<String, List<DiagramElementMapping>> mappings) {
    int below = name.indexOf('<');
    NodeKey parent = below < 0 ? null : node(name.substring(below + 1), mappings);
    EObject element = references.find(reference(name));
    boolean complete = element != null && (below < 0 || parent != null);
    return complete && first(name, parent, AbstractNodeMapping.class, mappings) instanceof AbstractNodeMapping mapping
        ? new NodeKey(mapping, element, parent) : null;
  }

  private static String mappingName(String name) {
    return decode(name.substring(0, Math.max(0, name.indexOf(':'))));
  }

  /** Mappings in different containers may have the same name: the one that may lie in the parent is meant. */
  private static DiagramElementMapping first(String name, NodeKey parent, Class<? extends DiagramElementMapping> kind,
      Map<String, List<DiagramElementMapping>> mappings) {
    List<DiagramElementMapping> named = mappings.getOrDefault(mappingName(name), List.of()).stream()
        .filter(kind::isInstance).toList();
    return named.stream().filter(mapping -> parent == null ? !(mapping.eContainer() instanceof DiagramElementMapping)
        : holds(parent.mapping(), mapping)).findFirst().orElse(named.isEmpty() ? null : named.getFirst());
  }

  private static boolean holds(EObject parent, DiagramElementMapping mapping) {
    return mapping.eContainer() == parent || parent.eCrossReferences().contains(mapping);
  }

  /** All mappings of a description by name, those it reuses from others too. */
  private static Map<String, List<DiagramElementMapping>> mappings(DiagramDescription description) {
    Set<EObject> found = new LinkedHashSet<>();
    Deque<EObject> open = new ArrayDeque<>(List.of(description));
    while (!open.isEmpty()) {
      EObject next = open.removeFirst();
      boolean isOwner = next instanceof MappingOwner || next instanceof DiagramElementMapping;
      if (isOwner && found.add(next)) {
        open.addAll(next.eContents());
        open.addAll(next.eCrossReferences().stream().filter(DiagramElementMapping.class::isInstance).toList());
      }
    }
    Map<String, List<DiagramElementMapping>> result = new HashMap<>();
    for (EObject element : found) {
      if (element instanceof DiagramElementMapping mapping) {
        result.computeIfAbsent(mapping.getName(), any -> new ArrayList<>()).add(mapping);
      }
    }
    return result;
  }

  /** Most elements are drawn by one edge; only those drawn several times need their ends in the name. */
  private static boolean isOnlyView(EdgeView edge) {
    int same = 0;
    if (edge.source() instanceof NodeView source) {
      for (EdgeView other : source.outgoing()) {
        same += other.target() == edge.target() && other.mapping() == edge.mapping() ? 1 : 0;
      }
    }
    return same == 1;
  }

  private String own(DiagramElementMapping mapping, EObject element) {
    String reference = known.computeIfAbsent(element, references::of);
    return reference == null ? null : encode(mapping.getName()).replace(":", "%3A") + ":" + encode(reference);
  }

  private static String encode(String text) {
    return text.indexOf('%') < 0 && text.indexOf('<') < 0 && text.indexOf('>') < 0 ? text
        : text.replace("%", "%25").replace("<", "%3C").replace(">", "%3E");
  }

  private static String decode(String text) {
    return text.indexOf('%') < 0 ? text
        : text.replace("%3A", ":").replace("%3C", "<").replace("%3E", ">").replace("%25", "%");
  }
}
