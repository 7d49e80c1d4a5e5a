package org.musubi.viewpoint.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.viewpoint.specification.SpecificationPackage;

/**
 * Features that belong to classes this runtime executes, but are not executed themselves. What they are without being
 * set is accepted; anything else is refused, for it would have no effect.
 */
final class NotExecuted {
  private static final Map<EClass, Set<String>> FEATURES = Map.of(
      SpecificationPackage.Literals.EDGE_STYLE_DESCRIPTION, Set.of("foldingStyle"),
      SpecificationPackage.Literals.DECORATION_DESCRIPTION, Set.of("distributionDirection"),
      SpecificationPackage.Literals.TABLE_DESCRIPTION,
      Set.of("ownedRepresentationCreationDescriptions", "reusedRepresentationCreationDescriptions",
          "ownedRepresentationNavigationDescriptions", "reusedRepresentationNavigationDescriptions"),
      SpecificationPackage.Literals.TABLE_MAPPING, Set.of("detailDescriptions", "navigationDescriptions"));

  private NotExecuted() {
  }

  /** Names of such features of an element that are set to something. */
  static List<String> in(EObject element) {
    List<String> found = new ArrayList<>();
    FEATURES.forEach((type, names) -> {
      if (type.isInstance(element)) {
        names.stream().filter(name -> isUsed(element, type.getEStructuralFeature(name))).forEach(found::add);
      }
    });
    return found.stream().sorted().toList();
  }

  private static boolean isUsed(EObject element, EStructuralFeature feature) {
    // inherited features are found by name
    EStructuralFeature known = feature == null ? null : element.eClass().getEStructuralFeature(feature.getName());
    Object value = known == null ? null : element.eGet(known);
    return value instanceof Collection<?> many ? !many.isEmpty()
        : known != null && value != null && !value.equals(known.getDefaultValue());
  }
}
