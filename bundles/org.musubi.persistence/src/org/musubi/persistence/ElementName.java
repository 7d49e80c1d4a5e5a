package org.musubi.persistence;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.core.Identifiable;
import org.musubi.model.edit.MusubiLabels;

/** How a sentence names an element: its kind and headline, or its kind and id while it has no headline. */
final class ElementName {

  private ElementName() {
  }

  static String of(EObject element) {
    String kind = MusubiLabels.of(element.eClass());
    String headline = MusubiLabels.ofElement(element);
    return headline.equals(kind) ? FileText.ELEMENT_WITHOUT_NAME.say(kind, id(element))
        : FileText.ELEMENT.say(kind, headline);
  }

  static String of(EStructuralFeature feature) {
    return MusubiLabels.of(feature);
  }

  static String id(EObject element) {
    return element instanceof Identifiable known ? known.getId() : null;
  }
}
