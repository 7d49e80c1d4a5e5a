package org.musubi.workbench.forms.spec;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.workbench.forms.value.Accessor;
import org.musubi.workbench.forms.value.Choices;
import org.musubi.workbench.forms.value.Path;
import org.musubi.workbench.forms.value.ValueFormats;

/**
 * One column of a table.
 *
 * @param title null where the label of the feature does
 * @param width in characters; columns share spare room in proportion
 */
public record ColumnSpec(Accessor value, Heading title, int width) {

  private static final int LONG = 22;
  private static final int REFERENCE = 14;
  private static final int STRING = 12;
  private static final int CHOICE = 9;
  private static final int SHORT = 7;

  public static ColumnSpec of(EStructuralFeature... path) {
    return of(Path.of(path));
  }

  public static ColumnSpec of(Accessor value) {
    return new ColumnSpec(value, null, usualWidth(value.feature()));
  }

  public ColumnSpec titled(Heading heading) {
    return new ColumnSpec(value, heading, width);
  }

  public ColumnSpec width(int characters) {
    return new ColumnSpec(value, title, characters);
  }

  private static int usualWidth(EStructuralFeature feature) {
    if (!(feature instanceof EAttribute)) {
      return REFERENCE;
    }
    if (ValueFormats.isLongText(feature) || feature.getName().equals("name")) {
      return LONG;
    }
    if (Choices.enumOf(feature).isPresent()) {
      return CHOICE;
    }
    Class<?> type = ((EDataType) feature.getEType()).getInstanceClass();
    if (type == String.class) {
      return feature.getName().equals("code") ? SHORT : STRING;
    }
    return Number.class.isAssignableFrom(type) || type.isPrimitive() || type == Boolean.class ? SHORT : STRING;
  }
}
