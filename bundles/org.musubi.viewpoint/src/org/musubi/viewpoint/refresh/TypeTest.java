package org.musubi.viewpoint.refresh;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.load.Specification;

/** Whether elements are of the class a mapping names; the answer is remembered by class. */
final class TypeTest {
  private final Specification specification;
  private final String typeName;
  private final Map<EClass, Boolean> known = new IdentityHashMap<>();

  TypeTest(Specification specification, String typeName) {
    this.specification = specification;
    this.typeName = typeName == null ? "" : typeName;
  }

  String typeName() {
    return typeName;
  }

  boolean accepts(EObject element) {
    if (element == null) {
      return false;
    }
    Boolean answer = known.get(element.eClass());
    if (answer == null) {
      answer = !typeName.isBlank() && specification.isInstance(element, typeName);
      known.put(element.eClass(), answer);
    }
    return answer;
  }
}
