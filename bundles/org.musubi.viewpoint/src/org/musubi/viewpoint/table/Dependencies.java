package org.musubi.viewpoint.table;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.viewpoint.expression.ExpressionKind;
import org.musubi.viewpoint.load.ModelTypes;
import org.musubi.viewpoint.specification.BackgroundConditionalStyle;
import org.musubi.viewpoint.specification.EditionTableDescription;
import org.musubi.viewpoint.specification.FeatureColumnMapping;
import org.musubi.viewpoint.specification.FixedColor;
import org.musubi.viewpoint.specification.ForegroundConditionalStyle;
import org.musubi.viewpoint.specification.LineMapping;
import org.musubi.viewpoint.specification.StyledTableMapping;
import org.musubi.viewpoint.specification.TableDescription;

/**
 * Whether a table shows nothing but stored attributes of the elements of its lines and cells. Then a change of
 * attributes changes only the lines that show the elements changed.
 */
final class Dependencies {
  private final ModelTypes types;

  Dependencies(ModelTypes types) {
    this.types = types;
  }

  boolean areExact(TableDescription description) {
    return description instanceof EditionTableDescription edition
        && edition.getReusedColumnMappings().isEmpty() && edition.getReusedLineMappings().isEmpty()
        && edition.getOwnedLineMappings().stream().allMatch(this::isExact)
        && edition.getOwnedColumnMappings().stream().allMatch(this::isExact);
  }

  private boolean isExact(LineMapping mapping) {
    return !TableEvaluator.isEmpty(mapping.getHeaderLabelExpression())
        && ownAttribute(mapping.getHeaderLabelExpression()) && path(mapping.getSemanticCandidatesExpression())
        && path(mapping.getSemanticElements()) && isExactStyle(mapping) && mapping.getReusedSubLines().isEmpty()
        && mapping.getOwnedSubLines().stream().allMatch(this::isExact);
  }

  private boolean isExact(FeatureColumnMapping mapping) {
    boolean label = TableEvaluator.isEmpty(mapping.getLabelExpression()) ? isAttribute(mapping.getFeatureName())
        : ownAttribute(mapping.getLabelExpression());
    return label && ownAttribute(mapping.getHeaderLabelExpression()) && path(mapping.getFeatureParentExpression())
        && ownAttribute(mapping.getCanEdit()) && isExactStyle(mapping);
  }

  private boolean isExactStyle(StyledTableMapping mapping) {
    return Stream.concat(
        mapping.getForegroundConditionalStyle().stream().map(ForegroundConditionalStyle::getPredicateExpression),
        mapping.getBackgroundConditionalStyle().stream().map(BackgroundConditionalStyle::getPredicateExpression))
        .allMatch(this::ownAttribute) && colorsAreFixed(mapping);
  }

  private static boolean colorsAreFixed(StyledTableMapping mapping) {
    boolean[] fixed = {true};
    mapping.eAllContents().forEachRemaining(content -> content.eCrossReferences().forEach(used ->
        fixed[0] &= !(used instanceof org.musubi.viewpoint.specification.ColorDescription)
            || used instanceof FixedColor));
    return fixed[0];
  }

  /** Nothing, a fixed text, or a stored attribute of the element itself. */
  private boolean ownAttribute(String expression) {
    return switch (ExpressionKind.of(expression)) {
      case EMPTY, LITERAL -> true;
      case FEATURE -> isAttribute(ExpressionKind.nameIn(expression));
      case VARIABLE, SERVICE, UNSUPPORTED -> false;
    };
  }

  /** Leads to other elements only by stored references, which a change of attributes leaves alone. */
  private boolean path(String expression) {
    return switch (ExpressionKind.of(expression)) {
      case EMPTY -> true;
      case FEATURE -> features(ExpressionKind.nameIn(expression)).stream().noneMatch(Dependencies::isComputed);
      case LITERAL, VARIABLE, SERVICE, UNSUPPORTED -> false;
    };
  }

  private boolean isAttribute(String name) {
    List<EStructuralFeature> features = features(name);
    return !features.isEmpty()
        && features.stream().allMatch(feature -> feature instanceof EAttribute && !isComputed(feature));
  }

  private static boolean isComputed(EStructuralFeature feature) {
    return feature.isDerived() || feature.isVolatile();
  }

  private List<EStructuralFeature> features(String name) {
    return types.packages().stream().flatMap(metamodel -> metamodel.getEClassifiers().stream())
        .flatMap((EClassifier type) -> type instanceof EClass real ? real.getEStructuralFeatures().stream()
            : Stream.empty())
        .filter(feature -> feature.getName().equals(name)).toList();
  }
}
