package org.musubi.workbench.forms.candidates;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.workbench.text.Labels;
import org.musubi.workbench.text.SearchKey;

/**
 * An element that can be chosen for a reference.
 *
 * @param detail where it is from or what it is, to tell equal names apart; may be empty
 */
public record Candidate(EObject element, String label, String detail) {

  private static final String[] OTHER_NAMES = {"nameKana", "nameEn", "shortName", "code"};

  static Candidate of(EObject element, String detail) {
    return new Candidate(element, Labels.of(element), detail);
  }

  /** True when the search words occur in its names, readings included. */
  public boolean matches(SearchKey key) {
    return key.isEmpty() || key.matches(label, detail, otherNames());
  }

  private String otherNames() {
    StringBuilder names = new StringBuilder();
    for (String name : OTHER_NAMES) {
      EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
      if (feature instanceof EAttribute && element.eGet(feature) instanceof String text) {
        names.append(text).append('\n');
      }
    }
    return names.toString();
  }
}
