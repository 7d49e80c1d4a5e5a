package org.musubi.viewpoint.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.viewpoint.expression.ExpressionKind;
import org.musubi.viewpoint.expression.ServiceCall;
import org.musubi.viewpoint.expression.Services;
import org.musubi.viewpoint.layout.LayoutChoice;
import org.musubi.viewpoint.specification.BorderedStyleDescription;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.EAttributeCustomization;
import org.musubi.viewpoint.specification.EReferenceCustomization;
import org.musubi.viewpoint.specification.EStructuralFeatureCustomization;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.EdgeMappingImport;
import org.musubi.viewpoint.specification.EdgeStyleDescription;
import org.musubi.viewpoint.specification.Group;
import org.musubi.viewpoint.specification.IEdgeMapping;
import org.musubi.viewpoint.specification.SpecificationPackage;

/** What EMF does not check when a specification is loaded: expressions, services, types, required features. */
final class SpecificationCheck {
  private final Services services;
  private final ModelTypes types;
  private final String metamodels;
  private final List<SpecificationProblem> problems = new ArrayList<>();

  SpecificationCheck(Services services, ModelTypes types, Collection<EPackage> metamodels) {
    this.services = services;
    this.types = types;
    this.metamodels = metamodels.stream().map(EPackage::getName).collect(Collectors.joining(", "));
  }

  List<SpecificationProblem> check(Group group) {
    check((EObject) group);
    for (TreeIterator<EObject> contents = group.eAllContents(); contents.hasNext();) {
      check(contents.next());
    }
    return problems;
  }

  private void check(EObject element) {
    for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
      if (feature.isRequired() && isMissing(element, feature)) {
        problem(element, LoadMessage.MISSING_FEATURE.with(feature.getName()));
      } else if (feature instanceof EAttribute attribute && !attribute.isMany()
          && element.eGet(attribute) instanceof String text && !text.isBlank()) {
        text(element, attribute, text);
      }
    }
    NotExecuted.in(element).forEach(name -> problem(element,
        LoadMessage.UNSUPPORTED_FEATURE.with(name, element.eClass().getName())));
    switch (element) {
      case EdgeMappingImport start -> importEnds(start);
      case EdgeMapping edge when edge.isUseDomainElement() -> elementBased(edge);
      case EAttributeCustomization custom -> customized(custom, custom.getAttributeName(), EAttribute.class);
      case EReferenceCustomization custom -> customized(custom, custom.getReferenceName(), EReference.class);
      case DiagramDescription diagram -> LayoutChoice.unknownIdentifiers(diagram).forEach(unknown ->
          problem(diagram.getLayout(), LoadMessage.UNKNOWN_LAYOUT.with(String.valueOf(unknown))));
      default -> {
        // nothing more to check
      }
    }
  }

  private static boolean isMissing(EObject element, EStructuralFeature feature) {
    Object value = element.eGet(feature);
    return value == null || feature.isMany() && ((List<?>) value).isEmpty() || "".equals(value);
  }

  private void text(EObject element, EAttribute attribute, String text) {
    EDataType type = attribute.getEAttributeType();
    if (type == SpecificationPackage.Literals.INTERPRETED_EXPRESSION) {
      if (ExpressionKind.of(text) == ExpressionKind.SERVICE) {
        service(element, attribute, text);
      }
    } else if (type == SpecificationPackage.Literals.TYPE_NAME) {
      EClass found = types.type(text);
      if (found == null && !text.strip().equals("*")) {
        problem(element, LoadMessage.UNKNOWN_MODEL_TYPE.with(attribute.getName(), text, metamodels));
      }
    }
  }

  private void service(EObject element, EAttribute attribute, String text) {
    ServiceCall call = ServiceCall.parse(text);
    if (!services.has(call.name(), call.arguments().size() + 1)) {
      String near = services.names().stream().filter(name -> name.equalsIgnoreCase(call.name()))
          .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(", "));
      problem(element, LoadMessage.UNKNOWN_SERVICE.with(attribute.getName(), text,
          call.name() + "/" + (call.arguments().size() + 1), near.isEmpty() ? "" : " (" + near + "?)"));
    }
  }

  private void elementBased(EdgeMapping edge) {
    if (edge.getDomainClass() == null || edge.getDomainClass().isBlank()) {
      problem(edge, LoadMessage.MISSING_FEATURE.with("domainClass"));
    }
    if (edge.getSourceFinderExpression() == null || edge.getSourceFinderExpression().isBlank()) {
      problem(edge, LoadMessage.MISSING_FEATURE.with("sourceFinderExpression"));
    }
  }

  /** A customisation of what is no part of a style, or of a feature it does not have, would do nothing. */
  private void customized(EStructuralFeatureCustomization custom, String name,
      Class<? extends EStructuralFeature> kind) {
    if (name == null) {
      return; // told as missing
    }
    if (custom.isApplyOnAll()) {
      if (SpecificationPackage.eINSTANCE.getEClassifiers().stream().noneMatch(type -> type instanceof EClass known
          && kind.isInstance(known.getEStructuralFeature(name)))) {
        problem(custom, LoadMessage.NOT_CUSTOMIZABLE.with(name, "*"));
      }
      return;
    }
    for (EObject part : custom.getAppliedOn()) {
      if (!part.eIsProxy() && !(isInStyle(part) && kind.isInstance(part.eClass().getEStructuralFeature(name)))) {
        problem(custom, LoadMessage.NOT_CUSTOMIZABLE.with(name, part.eClass().getName()));
      }
    }
  }

  private static boolean isInStyle(EObject part) {
    return part instanceof EdgeStyleDescription || part instanceof BorderedStyleDescription
        || part.eContainer() instanceof EdgeStyleDescription;
  }

  private void importEnds(EdgeMappingImport start) {
    Set<IEdgeMapping> seen = new HashSet<>();
    IEdgeMapping next = start;
    while (next instanceof EdgeMappingImport imported) {
      if (!seen.add(imported)) {
        problem(start, LoadMessage.REUSE_CYCLE.with());
        return;
      }
      next = imported.getImportedMapping();
    }
  }

  private void problem(EObject element, String message) {
    problems.add(new SpecificationProblem(Specification.pathOf(element), 0, message));
  }
}
