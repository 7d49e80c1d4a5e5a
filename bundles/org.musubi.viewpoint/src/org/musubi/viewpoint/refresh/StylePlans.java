package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.ConditionalContainerStyleDescription;
import org.musubi.viewpoint.specification.ConditionalEdgeStyleDescription;
import org.musubi.viewpoint.specification.ConditionalNodeStyleDescription;
import org.musubi.viewpoint.specification.ConditionalStyleDescription;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EAttributeCustomization;
import org.musubi.viewpoint.specification.EReferenceCustomization;
import org.musubi.viewpoint.specification.EStructuralFeatureCustomization;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.EdgeMappingImport;
import org.musubi.viewpoint.specification.IVSMElementCustomization;
import org.musubi.viewpoint.specification.Layer;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.specification.VSMElementCustomization;
import org.musubi.viewpoint.specification.VSMElementCustomizationReuse;

/** Makes the {@link StylePlan}s of mappings under the active layers. */
final class StylePlans {
  private final List<Layer> layers;
  private final Reaches reaches;
  private final Map<EObject, StyleForm> forms = new IdentityHashMap<>();

  StylePlans(List<Layer> layers, Reaches reaches) {
    this.layers = layers;
    this.reaches = reaches;
  }

  /**
   * @param imports active imports of an edge mapping, whose conditional styles come first; empty for other mappings
   * @param typeName class of the elements
   */
  StylePlan of(DiagramElementMapping mapping, List<EdgeMappingImport> imports, String typeName) {
    List<ConditionalStyleDescription> conditions = new ArrayList<>();
    imports.forEach(imported -> conditions.addAll(imported.getConditionnalStyles()));
    EObject standard = null;
    switch (mapping) {
      case NodeMapping node -> {
        conditions.addAll(node.getConditionnalStyles());
        standard = node.getStyle();
      }
      case ContainerMapping container -> {
        conditions.addAll(container.getConditionnalStyles());
        standard = container.getStyle();
      }
      case EdgeMapping edge -> {
        conditions.addAll(edge.getConditionnalStyles());
        standard = edge.getStyle();
      }
      default -> {
        // no other mappings in the language
      }
    }
    boolean near = isNear(standard, typeName);
    List<StylePlan.Choice> choices = new ArrayList<>();
    for (ConditionalStyleDescription condition : conditions) {
      EObject style = styleOf(condition);
      if (style != null) {
        near |= reaches.expr(condition.getPredicateExpression(), typeName).isNear() || isNear(style, typeName);
        choices.add(new StylePlan.Choice(condition.getPredicateExpression(), form(style)));
      }
    }
    return new StylePlan(choices, standard == null ? null : form(standard), near);
  }

  private static EObject styleOf(ConditionalStyleDescription condition) {
    return switch (condition) {
      case ConditionalNodeStyleDescription node -> node.getStyle();
      case ConditionalContainerStyleDescription container -> container.getStyle();
      case ConditionalEdgeStyleDescription edge -> edge.getStyle();
      default -> null;
    };
  }

  private StyleForm form(EObject style) {
    return forms.computeIfAbsent(style, any -> new StyleForm(style, customizings(style)));
  }

  private boolean isNear(EObject style, String typeName) {
    return style != null && (reaches.isNear(style, typeName) || customizings(style).stream().anyMatch(customizing ->
        reaches.expr(customizing.predicate(), typeName).isNear() || isNear(customizing.what(), typeName)));
  }

  private boolean isNear(EStructuralFeatureCustomization what, String typeName) {
    return switch (what) {
      // the value of a label expression is itself an expression
      case EAttributeCustomization attribute -> reaches.expr(attribute.getValue(), typeName).isNear();
      case EReferenceCustomization reference -> reaches.isNear(reference.getValue(), typeName);
      default -> true;
    };
  }

  /** What the active layers change in a style, in the order of layers; later ones win. */
  private List<Customizing> customizings(EObject style) {
    Set<EObject> parts = new LinkedHashSet<>();
    parts.add(style);
    style.eAllContents().forEachRemaining(parts::add);
    List<Customizing> result = new ArrayList<>();
    for (Layer layer : layers) {
      if (layer.getCustomization() != null) {
        Map<EStructuralFeatureCustomization, Set<EObject>> applied = new LinkedHashMap<>();
        for (IVSMElementCustomization element : layer.getCustomization().getVsmElementCustomizations()) {
          collect(element, parts, applied);
        }
        applied.forEach((what, on) -> add(what, on, result));
      }
    }
    return result;
  }

  private static void collect(IVSMElementCustomization element, Set<EObject> parts,
      Map<EStructuralFeatureCustomization, Set<EObject>> applied) {
    if (element instanceof VSMElementCustomization own) {
      for (EStructuralFeatureCustomization what : own.getFeatureCustomizations()) {
        collect(what, what.isApplyOnAll() ? parts : what.getAppliedOn(), parts, applied);
      }
    } else if (element instanceof VSMElementCustomizationReuse reuse) {
      for (EStructuralFeatureCustomization what : reuse.getReuse()) {
        collect(what, reuse.getAppliedOn(), parts, applied);
      }
    }
  }

  private static void collect(EStructuralFeatureCustomization what, Iterable<? extends EObject> on,
      Set<EObject> parts, Map<EStructuralFeatureCustomization, Set<EObject>> applied) {
    for (EObject part : on) {
      if (parts.contains(part)) {
        applied.computeIfAbsent(what, any -> new LinkedHashSet<>()).add(part);
      }
    }
  }

  private static void add(EStructuralFeatureCustomization what, Set<EObject> on, List<Customizing> result) {
    String feature = switch (what) {
      case EAttributeCustomization attribute -> attribute.getAttributeName();
      case EReferenceCustomization reference -> reference.getReferenceName();
      default -> null;
    };
    List<EObject> concerned = on.stream()
        .filter(part -> feature != null && part.eClass().getEStructuralFeature(feature) != null).toList();
    if (!concerned.isEmpty() && what.eContainer() instanceof VSMElementCustomization owner) {
      result.add(new Customizing(owner.getPredicateExpression(), what, concerned));
    }
  }
}
