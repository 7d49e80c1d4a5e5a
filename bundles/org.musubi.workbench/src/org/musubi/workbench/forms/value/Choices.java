package org.musubi.workbench.forms.value;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The choices of features whose values are enumerations, also of those that may stay open. */
public final class Choices {

  private Choices() {
  }

  /** The enumeration of a feature; an optional choice has a data type of its own with the same Java class. */
  public static Optional<EEnum> enumOf(EStructuralFeature feature) {
    EClassifier type = feature.getEType();
    if (type instanceof EEnum choices) {
      return Optional.of(choices);
    }
    Class<?> values = type.getInstanceClass();
    if (values == null || !values.isEnum()) {
      return Optional.empty();
    }
    return type.getEPackage().getEClassifiers().stream()
        .filter(EEnum.class::isInstance).map(EEnum.class::cast)
        .filter(candidate -> candidate.getInstanceClass() == values).findFirst();
  }

  /** The choices in their order. */
  public static List<Enumerator> of(EEnum type) {
    return type.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
  }
}
