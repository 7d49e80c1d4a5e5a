package org.musubi.viewpoint.tool;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/**
 * A choice the user has to make among model elements.
 *
 * @param title title of the dialog
 * @param message what to choose, empty = nothing is written
 * @param candidates elements that may be chosen
 * @param multiple whether several may be chosen
 * @param tree whether the candidates are shown in a tree
 * @param roots first level of the tree
 * @param children next level of the tree below an element
 */
public record SelectionRequest(String title, String message, List<EObject> candidates, boolean multiple, boolean tree,
    List<EObject> roots, Function<EObject, List<EObject>> children) {
  public SelectionRequest {
    candidates = List.copyOf(candidates);
    roots = List.copyOf(roots);
  }
}
