package org.musubi.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.musubi.model.core.Identifiable;

/** All that has to survive in a file, by element and feature, in a form two models can be compared by. */
final class SavedContent {

  private SavedContent() {
  }

  static Map<String, String> of(EObject root) {
    Map<String, String> content = new TreeMap<>();
    add(root, content);
    return content;
  }

  private static void add(EObject element, Map<String, String> content) {
    String id = ((Identifiable) element).getId();
    content.put(id, element.eClass().getName());
    for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
      if (!feature.isTransient() && !feature.isDerived() && element.eIsSet(feature)) {
        Object value = element.eGet(feature, true);
        List<?> values = value instanceof Collection<?> many ? List.copyOf(many) : List.of(value);
        content.put(id + "." + feature.getName(),
            values.stream().map(SavedContent::text).collect(Collectors.joining("|")));
      }
    }
    element.eContents().forEach(part -> add(part, content));
  }

  private static String text(Object value) {
    return switch (value) {
      case EObject proxy when proxy.eIsProxy() -> ((InternalEObject) proxy).eProxyURI().toString();
      case Identifiable element -> element.getId();
      default -> value.getClass().getSimpleName() + " " + value;
    };
  }
}
