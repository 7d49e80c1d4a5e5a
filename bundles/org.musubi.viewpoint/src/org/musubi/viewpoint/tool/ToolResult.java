package org.musubi.viewpoint.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.view.ElementView;

/**
 * What a tool did.
 *
 * @param created elements of the diagram that appeared, containers before their content
 * @param toSelect model elements to select afterwards, in order
 * @param navigations representations to open
 */
public record ToolResult(List<ElementView> created, List<EObject> toSelect, List<NavigationRequest> navigations) {
  /** Nothing was done, because the user cancelled a choice. */
  public static final ToolResult NOTHING = new ToolResult(List.of(), List.of(), List.of());

  public ToolResult {
    created = List.copyOf(created);
    toSelect = List.copyOf(toSelect);
    navigations = List.copyOf(navigations);
  }
}
