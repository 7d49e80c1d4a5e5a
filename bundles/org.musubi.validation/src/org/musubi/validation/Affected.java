package org.musubi.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Common answers to {@link Rule#affectedBy}. */
public final class Affected {

  private Affected() {
  }

  /** The element, its container, and so on up to the council model. */
  public static Collection<EObject> selfAndContainers(EObject changed) {
    List<EObject> result = new ArrayList<>();
    for (EObject element = changed; element != null; element = element.eContainer()) {
      result.add(element);
    }
    return result;
  }

  /** The council model, but only when the changed element is of one of these classes: keeps other edits cheap. */
  public static Collection<EObject> modelWhen(EObject changed, RuleContext context, EClass... classes) {
    return isOneOf(changed, classes) ? List.of(context.model()) : List.of();
  }

  /** True for an instance of one of the classes or of a subclass. */
  public static boolean isOneOf(EObject element, EClass... classes) {
    for (EClass type : classes) {
      if (type.isSuperTypeOf(element.eClass())) {
        return true;
      }
    }
    return false;
  }
}
