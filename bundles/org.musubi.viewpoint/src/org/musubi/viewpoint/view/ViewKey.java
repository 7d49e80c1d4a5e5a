package org.musubi.viewpoint.view;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.DiagramElementMapping;

/**
 * Identifies an element of a diagram as long as the model is in memory: by its mapping, its model element and what it
 * stands on. An element that vanishes and comes back has an equal key, and so finds its state again.
 */
public sealed interface ViewKey permits NodeKey, EdgeKey {
  DiagramElementMapping mapping();

  EObject target();

  /** Key of an element at hand. */
  static ViewKey of(ElementView view) {
    return switch (view) {
      case NodeView node -> NodeKey.of(node);
      case EdgeView edge -> EdgeKey.of(edge);
    };
  }
}
