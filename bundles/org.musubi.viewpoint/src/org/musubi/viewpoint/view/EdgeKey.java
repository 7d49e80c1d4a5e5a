package org.musubi.viewpoint.view;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.EdgeMapping;

/**
 * Key of an edge.
 *
 * @param mapping what makes the edge
 * @param target the model element it shows; of a relation-based edge the element of its source
 * @param source key of what it leaves
 * @param end key of what it points to
 */
public record EdgeKey(EdgeMapping mapping, EObject target, ViewKey source, ViewKey end) implements ViewKey {
  public static EdgeKey of(EdgeView edge) {
    return new EdgeKey(edge.edgeMapping(), edge.target(), ViewKey.of(edge.source()), ViewKey.of(edge.end()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EdgeKey key && mapping == key.mapping && target == key.target
        && source.equals(key.source) && end.equals(key.end);
  }

  @Override
  public int hashCode() {
    int own = 31 * System.identityHashCode(mapping) + System.identityHashCode(target);
    return 31 * (31 * own + source.hashCode()) + end.hashCode();
  }
}
