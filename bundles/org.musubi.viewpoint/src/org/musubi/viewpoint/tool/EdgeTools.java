package org.musubi.viewpoint.tool;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementView;

/** Creation of edges. */
final class EdgeTools {
  private final ToolContext context;

  EdgeTools(ToolContext context) {
    this.context = context;
  }

  List<EdgeCreationDescription> from(ElementView source) {
    return Palette.tools(source.diagram(), EdgeCreationDescription.class).stream()
        .filter(tool -> canStart(tool, source).allowed()).toList();
  }

  static Set<DiagramElementMapping> sources(EdgeCreationDescription tool) {
    return ends(tool, EdgeMapping::getSourceMapping, tool.getExtraSourceMappings());
  }

  static Set<DiagramElementMapping> targets(EdgeCreationDescription tool) {
    return ends(tool, EdgeMapping::getTargetMapping, tool.getExtraTargetMappings());
  }

  private static Set<DiagramElementMapping> ends(EdgeCreationDescription tool,
      Function<EdgeMapping, Collection<DiagramElementMapping>> end, Collection<DiagramElementMapping> extra) {
    Set<DiagramElementMapping> result = new LinkedHashSet<>(extra);
    tool.getEdgeMappings().forEach(mapping -> result.addAll(end.apply(mapping)));
    return result;
  }

  Verdict canStart(EdgeCreationDescription tool, ElementView source) {
    if (!sources(tool).contains(source.mapping())) {
      return Verdict.no(ToolMessage.NOT_FROM.with(Names.of(tool), Names.describe(source),
          Names.kind(source.mapping())));
    }
    return context.conditions().test(tool.getConnectionStartPrecondition(), scope(source), tool,
        ToolMessage.NOT_FROM.with(Names.of(tool), Names.describe(source), Names.kind(source.mapping())));
  }

  Verdict canConnect(EdgeCreationDescription tool, ElementView source, ElementView target) {
    Verdict start = canStart(tool, source);
    if (!start.allowed()) {
      return start;
    }
    String refused = ToolMessage.NOT_TO.with(Names.of(tool), Names.describe(target), Names.kind(target.mapping()));
    if (!targets(tool).contains(target.mapping())) {
      return Verdict.no(refused);
    }
    Scope scope = scope(source).with("preTarget", target.target()).with("preTargetView", target);
    return context.conditions().test(tool.getPrecondition(), scope, tool, refused);
  }

  private static Scope scope(ElementView source) {
    Diagram diagram = source.diagram();
    return Scope.of(source.target()).with("diagram", diagram).with("container", diagram.target())
        .with("preSource", source.target()).with("preSourceView", source);
  }

  ToolResult connect(EdgeCreationDescription tool, ElementView source, ElementView target) {
    canConnect(tool, source, target).orThrow();
    return context.run(Names.of(tool), tool, source.diagram(), source,
        execution -> execute(execution, tool, source, target), created -> {
          // an edge has no place of its own
        });
  }

  /** The model part of a connection, inside a change that is going on. */
  void execute(Execution execution, EdgeCreationDescription tool, ElementView source, ElementView target) {
    context.set(execution, tool.getSourceVariable(), "source", source.target());
    context.set(execution, tool.getSourceViewVariable(), "sourceView", source);
    context.set(execution, tool.getTargetVariable(), "target", target.target());
    context.set(execution, tool.getTargetViewVariable(), "targetView", target);
    context.setSubVariables(execution, tool.getSourceVariable(), source.target());
    context.setSubVariables(execution, tool.getTargetVariable(), target.target());
    context.setSubVariables(execution, tool.getSourceViewVariable(), source);
    context.setSubVariables(execution, tool.getTargetViewVariable(), target);
    execution.run(tool.getInitialOperation() == null ? null : tool.getInitialOperation().getFirstModelOperations(),
        source.target());
    showUnsynchronized(execution, tool, source, target);
  }

  private void showUnsynchronized(Execution execution, EdgeCreationDescription tool, ElementView source,
      ElementView target) {
    for (EdgeMapping mapping : tool.getEdgeMappings()) {
      if (Views.isManual(source.diagram(), mapping) && mapping.getSourceMapping().contains(source.mapping())
          && mapping.getTargetMapping().contains(target.mapping())) {
        for (EObject element : drawn(execution, mapping, source)) {
          execution.views().show(mapping, element, source, target);
        }
      }
    }
  }

  private List<EObject> drawn(Execution execution, EdgeMapping mapping, ElementView source) {
    return mapping.isUseDomainElement() ? execution.created().stream()
        .filter(element -> context.session().specification().isInstance(element, mapping.getDomainClass())).toList()
        : List.of(source.target());
  }
}
