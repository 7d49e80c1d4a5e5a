package org.musubi.viewpoint.foreign;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;

/** How services look at elements of a metamodel without generated classes. */
abstract class DynamicServices {
  static Object get(EObject element, String feature) {
    return element.eGet(element.eClass().getEStructuralFeature(feature));
  }

  @SuppressWarnings("unchecked")
  static Collection<EObject> elements(EObject element, String feature) {
    return (Collection<EObject>) get(element, feature);
  }

  static String name(EObject element) {
    return (String) get(element, "name");
  }
}
