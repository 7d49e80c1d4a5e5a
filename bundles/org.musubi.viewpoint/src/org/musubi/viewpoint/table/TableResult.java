package org.musubi.viewpoint.table;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.tool.NavigationRequest;

/**
 * What a tool of a table did.
 *
 * @param created model elements the tool's own operations made
 * @param toSelect model elements to select afterwards, in order
 * @param navigations representations to open
 */
public record TableResult(List<EObject> created, List<EObject> toSelect, List<NavigationRequest> navigations) {
  /** Nothing was done. */
  public static final TableResult NOTHING = new TableResult(List.of(), List.of(), List.of());

  public TableResult {
    created = List.copyOf(created);
    toSelect = List.copyOf(toSelect);
    navigations = List.copyOf(navigations);
  }
}
