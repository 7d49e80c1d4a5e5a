package org.musubi.viewpoint.refresh;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.viewpoint.expression.ExpressionKind;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.refresh.Expr.Reach;
import org.musubi.viewpoint.specification.ColorDescription;
import org.musubi.viewpoint.specification.SpecificationPackage;

/** Tells how far expressions reach: derived features reach further than stored ones. */
final class Reaches {
  /** Features every element has; they change only with the element. */
  private static final Set<String> OWN = Set.of("eContainer", "eContents", "eAllContents", "eCrossReferences",
      "eClass");

  private final Specification specification;
  private final Map<String, Boolean> derivedByName = new HashMap<>();

  Reaches(Specification specification) {
    this.specification = specification;
    for (EPackage metamodel : specification.types().packages()) {
      for (EClassifier classifier : metamodel.getEClassifiers()) {
        if (classifier instanceof EClass type) {
          type.getEStructuralFeatures().forEach(feature -> derivedByName.merge(String.valueOf(feature.getName()),
              isDerived(feature), Boolean::logicalOr));
        }
      }
    }
  }

  private static boolean isDerived(EStructuralFeature feature) {
    return feature.isDerived() || feature.isVolatile();
  }

  /** @param typeName class of the element an expression is evaluated on, null or empty = not known */
  Expr expr(String text, String typeName) {
    EClass type = typeName == null || typeName.isBlank() ? null : specification.type(typeName);
    return new Expr(text == null ? "" : text, reach(text, type));
  }

  private Reach reach(String text, EClass selfType) {
    return switch (ExpressionKind.of(text)) {
      case EMPTY -> Reach.EMPTY;
      case LITERAL, VARIABLE, UNSUPPORTED -> Reach.FIXED;
      case SERVICE -> Reach.NEAR;
      case FEATURE -> feature(ExpressionKind.nameIn(text), selfType);
    };
  }

  private Reach feature(String name, EClass selfType) {
    EStructuralFeature feature = selfType == null ? null : selfType.getEStructuralFeature(name);
    if (feature != null) {
      return isDerived(feature) ? Reach.NEAR : Reach.SELF;
    }
    Boolean derived = derivedByName.get(name);
    return derived == null ? OWN.contains(name) ? Reach.SELF : Reach.NEAR : derived ? Reach.NEAR : Reach.SELF;
  }

  /** Whether any expression in a part of the specification, its colours included, reaches further than the element. */
  boolean isNear(EObject part, String typeName) {
    return part != null && (isNearAlone(part, typeName) || part.eContents().stream().anyMatch(content ->
        isNear(content, typeName)));
  }

  private boolean isNearAlone(EObject part, String typeName) {
    for (EAttribute attribute : part.eClass().getEAllAttributes()) {
      if (attribute.getEAttributeType() == SpecificationPackage.Literals.INTERPRETED_EXPRESSION && !attribute.isMany()
          && expr((String) part.eGet(attribute), typeName).isNear()) {
        return true;
      }
    }
    for (Iterator<EObject> used = part.eCrossReferences().iterator(); used.hasNext();) {
      if (used.next() instanceof ColorDescription color && isNear(color, typeName)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of several expressions does. */
  boolean isNear(List<String> expressions, String typeName) {
    return expressions.stream().anyMatch(text -> expr(text, typeName).isNear());
  }
}
