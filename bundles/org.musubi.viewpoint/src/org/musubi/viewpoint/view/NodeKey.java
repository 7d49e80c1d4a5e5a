package org.musubi.viewpoint.view;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.AbstractNodeMapping;

/**
 * Key of a node.
 *
 * @param mapping what makes the node
 * @param target the model element it shows
 * @param parent key of the node it lies in or sits on, null on the diagram itself
 */
public record NodeKey(AbstractNodeMapping mapping, EObject target, NodeKey parent) implements ViewKey {
  public static NodeKey of(NodeView node) {
    return node == null ? null : new NodeKey(node.nodeMapping(), node.target(), of(node.parent()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NodeKey key && mapping == key.mapping && target == key.target
        && (parent == null ? key.parent == null : parent.equals(key.parent));
  }

  @Override
  public int hashCode() {
    int own = 31 * System.identityHashCode(mapping) + System.identityHashCode(target);
    return parent == null ? own : 31 * own + parent.hashCode();
  }
}
