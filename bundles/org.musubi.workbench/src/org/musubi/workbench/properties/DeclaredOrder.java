package org.musubi.workbench.properties;

import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** Keeps properties in the order of the metamodel instead of the alphabet, which means nothing in Japanese. */
final class DeclaredOrder extends PropertySheetSorter {

  @Override
  public int compare(IPropertySheetEntry one, IPropertySheetEntry other) {
    return 0;
  }

  @Override
  public int compareCategories(String one, String other) {
    return 0;
  }
}
