package org.musubi.viewpoint.view;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names of model elements and classes in the language of the user. */
public interface ElementLabels {
  /** What a user calls the element; never null. */
  String label(EObject element);

  /** Path of the icon of the element, null = none. */
  String iconPath(EObject element);

  /** What a user calls elements of the class; never null. */
  String typeName(EClass type);

  /** Labels for models that bring none: the attribute {@code name}, else the class; no icons. */
  static ElementLabels ofMetamodel() {
    return new ElementLabels() {
      @Override
      public String label(EObject element) {
        EStructuralFeature name = element.eClass().getEStructuralFeature("name");
        Object value = name instanceof EAttribute && !name.isMany() ? element.eGet(name) : null;
        return value == null || value.toString().isBlank() ? typeName(element.eClass()) : value.toString();
      }

      @Override
      public String iconPath(EObject element) {
        return null;
      }

      @Override
      public String typeName(EClass type) {
        return String.valueOf(type.getName());
      }
    };
  }
}
