package org.musubi.viewpoint.refresh;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EPackage;
import org.musubi.viewpoint.expression.Interpreter;
import org.musubi.viewpoint.expression.Services;
import org.musubi.viewpoint.load.ModelTypes;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.AdditionalLayer;
import org.musubi.viewpoint.specification.CompositeFilterDescription;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.EdgeStyleDescription;
import org.musubi.viewpoint.specification.FilterKind;
import org.musubi.viewpoint.specification.FlatContainerStyleDescription;
import org.musubi.viewpoint.specification.Group;
import org.musubi.viewpoint.specification.Layer;
import org.musubi.viewpoint.specification.MappingFilter;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.specification.SpecificationFactory;
import org.musubi.viewpoint.specification.SquareDescription;
import org.musubi.viewpoint.specification.UserFixedColor;
import org.musubi.viewpoint.specification.Viewpoint;

/** A specification with one diagram, made in the test. */
final class Draft {
  static final SpecificationFactory FACTORY = SpecificationFactory.eINSTANCE;

  private final Group group = FACTORY.createGroup();
  private final Viewpoint viewpoint = FACTORY.createViewpoint();
  private final DiagramDescription diagram = FACTORY.createDiagramDescription();
  private final Layer layer = FACTORY.createLayer();
  private final EPackage metamodel;

  Draft(EPackage metamodel, String domainClass) {
    this.metamodel = metamodel;
    group.getOwnedViewpoints().add(viewpoint);
    viewpoint.setName("Test");
    viewpoint.getOwnedRepresentations().add(diagram);
    diagram.setName("Map");
    diagram.setDomainClass(domainClass);
    layer.setName("Default");
    diagram.setDefaultLayer(layer);
  }

  static Draft ofTown(Town town) {
    return new Draft(town.metamodel(), "town::Town");
  }

  DiagramDescription diagram() {
    return diagram;
  }

  Layer layer() {
    return layer;
  }

  AdditionalLayer additionalLayer(String name, boolean optional, boolean active) {
    AdditionalLayer additional = FACTORY.createAdditionalLayer();
    additional.setName(name);
    additional.setOptional(optional);
    additional.setActiveByDefault(active);
    diagram.getAdditionalLayers().add(additional);
    return additional;
  }

  Specification specification(Class<?>... services) {
    Services extensions = new Services();
    for (Class<?> service : services) {
      try {
        extensions.add(service);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    return new Specification(group, new Interpreter(extensions), new ModelTypes(List.of(metamodel)));
  }

  static NodeMapping node(String name, String type, String candidates) {
    NodeMapping mapping = FACTORY.createNodeMapping();
    mapping.setName(name);
    mapping.setDomainClass(type);
    mapping.setSemanticCandidatesExpression(candidates);
    mapping.setStyle(square("feature:name"));
    return mapping;
  }

  static SquareDescription square(String label) {
    SquareDescription style = FACTORY.createSquareDescription();
    style.setLabelExpression(label);
    return style;
  }

  static ContainerMapping container(String name, String type, String candidates) {
    ContainerMapping mapping = FACTORY.createContainerMapping();
    mapping.setName(name);
    mapping.setDomainClass(type);
    mapping.setSemanticCandidatesExpression(candidates);
    FlatContainerStyleDescription style = FACTORY.createFlatContainerStyleDescription();
    style.setLabelExpression("feature:name");
    mapping.setStyle(style);
    return mapping;
  }

  /** A relation-based edge. */
  static EdgeMapping relation(String name, String finder, List<? extends DiagramElementMapping> from,
      List<? extends DiagramElementMapping> to) {
    EdgeMapping mapping = FACTORY.createEdgeMapping();
    mapping.setName(name);
    mapping.setTargetFinderExpression(finder);
    mapping.getSourceMapping().addAll(from);
    mapping.getTargetMapping().addAll(to);
    mapping.setStyle(line("feature:name"));
    return mapping;
  }

  static EdgeMapping element(String name, String type, String candidates, String source, String target,
      List<? extends DiagramElementMapping> ends) {
    EdgeMapping mapping = relation(name, target, ends, ends);
    mapping.setUseDomainElement(true);
    mapping.setDomainClass(type);
    mapping.setSemanticCandidatesExpression(candidates);
    mapping.setSourceFinderExpression(source);
    return mapping;
  }

  static EdgeStyleDescription line(String label) {
    EdgeStyleDescription style = FACTORY.createEdgeStyleDescription();
    style.setCenterLabelStyleDescription(FACTORY.createCenterLabelStyleDescription());
    style.getCenterLabelStyleDescription().setLabelExpression(label);
    return style;
  }

  static UserFixedColor color(int red, int green, int blue) {
    UserFixedColor color = FACTORY.createUserFixedColor();
    color.setRed(red);
    color.setGreen(green);
    color.setBlue(blue);
    return color;
  }

  MappingFilter filter(String name, FilterKind kind, Consumer<MappingFilter> detail) {
    CompositeFilterDescription composite = FACTORY.createCompositeFilterDescription();
    composite.setName(name);
    MappingFilter filter = FACTORY.createMappingFilter();
    filter.setFilterKind(kind);
    detail.accept(filter);
    composite.getFilters().add(filter);
    diagram.getFilters().add(composite);
    return filter;
  }
}
