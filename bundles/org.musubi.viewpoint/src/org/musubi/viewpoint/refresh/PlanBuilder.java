package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.CompositeFilterDescription;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.DecorationDescription;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.EdgeMappingImport;
import org.musubi.viewpoint.specification.Filter;
import org.musubi.viewpoint.specification.FilterDescription;
import org.musubi.viewpoint.specification.IEdgeMapping;
import org.musubi.viewpoint.specification.Layer;
import org.musubi.viewpoint.specification.MappingBasedDecoration;
import org.musubi.viewpoint.specification.MappingFilter;
import org.musubi.viewpoint.specification.SemanticBasedDecoration;
import org.musubi.viewpoint.view.DiagramState;
import org.musubi.viewpoint.view.NodeKind;

/** Prepares the {@link DiagramPlan} of a description for the layers and filters a diagram has switched on. */
final class PlanBuilder {
  private final Specification specification;
  private final Reaches reaches;
  private final DiagramDescription description;
  private final DiagramState state;
  private final ActiveLayers layers;
  private final StylePlans styles;
  private final Map<String, TypeTest> types = new LinkedHashMap<>();
  private final Map<AbstractNodeMapping, NodePlan> nodes = new IdentityHashMap<>();

  PlanBuilder(Specification specification, Reaches reaches, DiagramDescription description, DiagramState state) {
    this.specification = specification;
    this.reaches = reaches;
    this.description = description;
    this.state = state;
    layers = new ActiveLayers(description, state.activeLayers());
    styles = new StylePlans(layers.layers(), reaches);
  }

  DiagramPlan build() {
    List<NodePlan> roots = new ArrayList<>();
    layers.nodeMappings().forEach(mapping -> roots.add(node(mapping)));
    layers.containerMappings().forEach(mapping -> roots.add(node(mapping)));
    Map<EdgeMapping, List<EdgeMappingImport>> imports = new LinkedHashMap<>();
    layers.edgeMappings().forEach(mapping -> imports.put(mapping, new ArrayList<>()));
    for (EdgeMappingImport imported : layers.edgeMappingImports()) {
      EdgeMapping root = rootOf(imported);
      if (root != null) {
        // an import overrides the one it imports, so the last one stands first
        imports.computeIfAbsent(root, any -> new ArrayList<>()).addAll(0, chain(imported));
      }
    }
    List<EdgeMapping> ordered = new ArrayList<>();
    List<EdgeMapping> cyclic = order(imports.keySet(), ordered);
    List<EdgePlan> edges = new ArrayList<>();
    ordered.forEach(mapping -> edges.add(edge(mapping, imports.get(mapping))));
    return new DiagramPlan(description, nodes, roots, edges, cyclic,
        expr(description.getRootExpression(), type(description.getDomainClass())));
  }

  /** @param type class of the element the expression is evaluated on, null = not known */
  Expr expr(String text, TypeTest type) {
    return reaches.expr(text, type == null ? null : type.typeName());
  }

  private TypeTest type(String typeName) {
    return types.computeIfAbsent(typeName == null ? "" : typeName, name -> new TypeTest(specification, name));
  }

  private NodePlan node(AbstractNodeMapping mapping) {
    NodePlan present = nodes.get(mapping);
    if (present != null) {
      return present;
    }
    TypeTest type = type(mapping.getDomainClass());
    NodePlan plan = new NodePlan(mapping, type, isCreating(mapping), this, appearance(mapping, type, List.of()));
    nodes.put(mapping, plan);
    Set<AbstractNodeMapping> borders = new LinkedHashSet<>(mapping.getBorderedNodeMappings());
    borders.addAll(mapping.getReusedBorderedNodeMappings());
    addActive(borders, plan.borders());
    if (mapping instanceof ContainerMapping container) {
      NodeKind kind = NodePlan.containerKind(container);
      Set<AbstractNodeMapping> children = new LinkedHashSet<>();
      if (kind != NodeKind.LIST) {
        children.addAll(container.getSubContainerMappings());
        children.addAll(container.getReusedContainerMappings());
      }
      if (kind != NodeKind.STACK) {
        children.addAll(container.getSubNodeMappings());
        children.addAll(container.getReusedNodeMappings());
      }
      addActive(children, plan.children());
    }
    return plan;
  }

  private void addActive(Collection<AbstractNodeMapping> mappings, List<NodePlan> plans) {
    mappings.stream().filter(layers::isActive).forEach(mapping -> plans.add(node(mapping)));
  }

  private boolean isCreating(DiagramElementMapping mapping) {
    return mapping.isCreateElements() && (state.isSynchronized() || mapping.isSynchronizationLock());
  }

  private EdgePlan edge(EdgeMapping mapping, List<EdgeMappingImport> imports) {
    TypeTest type = mapping.isUseDomainElement() ? type(mapping.getDomainClass()) : type(null);
    return new EdgePlan(mapping, type, isCreating(mapping), this, appearance(mapping, type, imports));
  }

  private ElementPlan.Appearance appearance(DiagramElementMapping mapping, TypeTest type,
      List<EdgeMappingImport> imports) {
    StylePlan style = styles.of(mapping, imports, type.typeName());
    return new ElementPlan.Appearance(style, decorations(mapping, type), filters(mapping, type, imports));
  }

  private List<DecorationPlan> decorations(DiagramElementMapping mapping, TypeTest type) {
    List<DecorationPlan> result = new ArrayList<>();
    for (Layer layer : layers.layers()) {
      if (layer.getDecorationDescriptionsSet() != null) {
        for (DecorationDescription decoration : layer.getDecorationDescriptionsSet().getDecorationDescriptions()) {
          boolean near = reaches.isNear(decoration, type.typeName());
          if (decoration instanceof SemanticBasedDecoration semantic) {
            result.add(new DecorationPlan(decoration, type(semantic.getDomainClass()), near));
          } else if (decoration instanceof MappingBasedDecoration based && based.getMappings().contains(mapping)) {
            result.add(new DecorationPlan(decoration, null, near));
          }
        }
      }
    }
    return result;
  }

  private List<FilterPlan> filters(DiagramElementMapping mapping, TypeTest type, List<EdgeMappingImport> imports) {
    boolean inherits = imports.stream().allMatch(EdgeMappingImport::isInheritsAncestorFilters);
    List<FilterPlan> result = new ArrayList<>();
    for (FilterDescription named : description.getFilters()) {
      if (named instanceof CompositeFilterDescription composite && state.activeFilters().contains(named.getName())) {
        for (Filter filter : composite.getFilters()) {
          if (filter instanceof MappingFilter byMapping && (byMapping.getMappings().isEmpty()
              || inherits && byMapping.getMappings().contains(mapping))) {
            result.add(new FilterPlan(byMapping, isNear(byMapping, type)));
          }
        }
      }
    }
    return result;
  }

  /** Conditions on the view see more than the element. */
  private boolean isNear(MappingFilter filter, TypeTest type) {
    return !Evaluator.isEmpty(filter.getViewConditionExpression())
        || !Evaluator.isEmpty(filter.getSemanticConditionExpression())
            && (filter.getMappings().isEmpty() || expr(filter.getSemanticConditionExpression(), type).isNear());
  }

  /** The mapping an import stands for, null when it imports nothing. */
  static EdgeMapping rootOf(IEdgeMapping imported) {
    IEdgeMapping next = imported;
    for (int steps = 0; next instanceof EdgeMappingImport step && steps < 100; steps++) {
      next = step.getImportedMapping();
    }
    return next instanceof EdgeMapping root ? root : null;
  }

  private static List<EdgeMappingImport> chain(EdgeMappingImport imported) {
    List<EdgeMappingImport> result = new ArrayList<>();
    IEdgeMapping next = imported;
    while (next instanceof EdgeMappingImport step && !result.contains(step)) {
      result.add(step);
      next = step.getImportedMapping();
    }
    return result;
  }

  /** Puts mappings after those their edges can stand on; returns those that form circles. */
  private static List<EdgeMapping> order(Set<EdgeMapping> mappings, List<EdgeMapping> ordered) {
    Set<EdgeMapping> open = new LinkedHashSet<>(mappings);
    boolean progress = true;
    while (progress) {
      progress = false;
      for (EdgeMapping mapping : List.copyOf(open)) {
        boolean waits = mapping.getSourceMapping().stream().anyMatch(open::contains)
            || mapping.getTargetMapping().stream().anyMatch(open::contains);
        if (!waits) {
          open.remove(mapping);
          ordered.add(mapping);
          progress = true;
        }
      }
    }
    return List.copyOf(open);
  }
}
