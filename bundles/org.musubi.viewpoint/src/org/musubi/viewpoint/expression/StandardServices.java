package org.musubi.viewpoint.expression;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Services every specification may call without declaring them, under the names the specification language gives them. */
public final class StandardServices {
  /** No element at all, for instance to select nothing after a tool. */
  public List<EObject> stdEmptyCollection(Object context) {
    return List.of();
  }
}
