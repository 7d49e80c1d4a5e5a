package org.musubi.viewpoint.store;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/**
 * Keys of views that stay the same from one start of the program to the next. Node: {@code mapping:element}, inside
 * another node {@code …<key of the parent>}; edge: {@code mapping:element}, for an edge that has no element of its own
 * {@code mapping:element>element of the end}.
 */
final class ViewNames {
  private final ElementReferences references;
  private final Map<EObject, String> known = new IdentityHashMap<>();

  ViewNames(ElementReferences references) {
    this.references = references;
  }

  /** Key of a view, null when its element is in no file any more. */
  String of(ElementView view) {
    return switch (view) {
      case NodeView node -> node(node);
      case EdgeView edge -> edge(edge);
    };
  }

  private String node(NodeView node) {
    String own = named(node.mapping().getName(), node.target());
    if (own == null || node.parent() == null) {
      return own;
    }
    String parent = node(node.parent());
    return parent == null ? null : own + "<" + parent;
  }

  private String edge(EdgeView edge) {
    String own = named(edge.mapping().getName(), edge.target());
    if (own == null || edge.edgeMapping().isUseDomainElement() && isOnlyView(edge)) {
      return own;
    }
    String source = reference(edge.source().target());
    String end = reference(edge.end().target());
    return source == null || end == null ? null : own + ">" + source + ">" + end;
  }

  /** Most elements are drawn by one edge; only those drawn several times need their ends in the key. */
  private static boolean isOnlyView(EdgeView edge) {
    int same = 0;
    if (edge.source() instanceof NodeView source) {
      for (EdgeView other : source.outgoing()) {
        same += other.target() == edge.target() && other.mapping() == edge.mapping() ? 1 : 0;
      }
    }
    return same <= 1;
  }

  private String named(String mapping, EObject element) {
    String reference = reference(element);
    return reference == null ? null : mapping + ":" + reference;
  }

  private String reference(EObject element) {
    return known.computeIfAbsent(element, references::of);
  }
}
