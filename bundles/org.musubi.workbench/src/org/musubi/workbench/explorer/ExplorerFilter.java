package org.musubi.workbench.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.musubi.model.core.NamedElement;
import org.musubi.model.stakeholders.Organization;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.text.Labels;
import org.musubi.workbench.text.SearchKey;
import org.musubi.workbench.tree.GroupNode;

/** Leaves the rows that match what was typed, what is above them, and what is inside a matching element. */
final class ExplorerFilter extends ViewerFilter {

  private SearchKey key = SearchKey.of("");

  void setText(String typed) {
    key = SearchKey.of(typed);
  }

  boolean isActive() {
    return !key.isEmpty();
  }

  @Override
  public boolean select(Viewer viewer, Object parent, Object row) {
    return key.isEmpty() || matches(row) || isInsideMatch(row) || hasMatchInside(row);
  }

  boolean matches(Object row) {
    return switch (row) {
      case Organization organization -> key.matches(Labels.of(organization), organization.getName(),
          organization.getShortName(), organization.getNameKana(), organization.getCode());
      case NamedElement named -> key.matches(Labels.of(named), named.getName(), named.getNameKana(), named.getCode());
      case EObject element -> key.matches(Labels.of(element));
      case Drawing drawing -> key.matches(drawing.name(), drawing.kind().label(), Labels.of(drawing.about()));
      default -> false;
    };
  }

  private boolean isInsideMatch(Object row) {
    Object above = Branches.parent(row);
    while (above != null && Branches.parent(above) != null) {
      if (matches(above)) {
        return true;
      }
      above = Branches.parent(above);
    }
    return false;
  }

  private boolean hasMatchInside(Object row) {
    return (row instanceof EObject || row instanceof GroupNode || row instanceof DrawingsNode)
        && Branches.children(row).stream().anyMatch(child -> matches(child) || hasMatchInside(child));
  }
}
