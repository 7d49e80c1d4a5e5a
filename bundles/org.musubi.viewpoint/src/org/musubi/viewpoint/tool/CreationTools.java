package org.musubi.viewpoint.tool;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.AbstractVariable;
import org.musubi.viewpoint.specification.ContainerCreationDescription;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.ModelOperation;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.specification.ToolDescription;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Node and container creation, and tools of the palette that run on what is clicked. */
final class CreationTools {
  /** The parts node and container creation have in common. */
  private record Parts(List<? extends AbstractNodeMapping> mappings, List<AbstractNodeMapping> extra,
      AbstractVariable container, AbstractVariable containerView, ModelOperation operation) {
  }

  private final ToolContext context;

  CreationTools(ToolContext context) {
    this.context = context;
  }

  private static Parts parts(AbstractToolDescription tool) {
    return switch (tool) {
      case NodeCreationDescription node -> new Parts(node.getNodeMappings(), node.getExtraMappings(),
          node.getVariable(), node.getViewVariable(),
          node.getInitialOperation() == null ? null : node.getInitialOperation().getFirstModelOperations());
      case ContainerCreationDescription container -> new Parts(container.getContainerMappings(),
          container.getExtraMappings(), container.getVariable(), container.getViewVariable(),
          container.getInitialOperation() == null ? null
              : container.getInitialOperation().getFirstModelOperations());
      default -> throw new ToolException(ToolMessage.NOT_RUNNABLE.with(Names.of(tool)));
    };
  }

  static Collection<? extends AbstractNodeMapping> mappings(AbstractToolDescription tool) {
    return parts(tool).mappings();
  }

  Verdict canCreate(AbstractToolDescription tool, Diagram diagram, NodeView container) {
    if (tool instanceof ToolDescription other) {
      return canRun(other, container == null ? diagram : container);
    }
    Parts parts = parts(tool);
    boolean fits = Mappings.in(diagram, container).stream().anyMatch(parts.mappings()::contains)
        || container != null && parts.extra().contains(container.nodeMapping());
    if (!fits) {
      return Verdict.no(container == null ? ToolMessage.NOT_ON_DIAGRAM.with(Names.of(tool))
          : ToolMessage.NOT_IN.with(Names.of(tool), Names.describe(container)));
    }
    return context.conditions().test(tool.getPrecondition(), scope(diagram, container), tool,
        ToolMessage.PRECONDITION.with(Names.of(tool), Names.describe(container)));
  }

  private static EObject target(Diagram diagram, NodeView container) {
    return container == null ? diagram.target() : container.target();
  }

  private static Scope scope(Diagram diagram, NodeView container) {
    return Scope.of(target(diagram, container)).with("diagram", diagram)
        .with("container", target(diagram, container))
        .with("containerView", container == null ? diagram : container);
  }

  ToolResult create(AbstractToolDescription tool, Diagram diagram, NodeView container, Point where, Bounds size) {
    if (tool instanceof ToolDescription other) {
      return run(other, container == null ? diagram : container, where);
    }
    canCreate(tool, diagram, container).orThrow();
    return context.run(Names.of(tool), tool, diagram, container,
        execution -> execute(execution, tool, diagram, container),
        created -> new Placement(container, mappings(tool)).place(created, where, size));
  }

  /** The model part of a creation, inside a change that is going on. */
  void execute(Execution execution, AbstractToolDescription tool, Diagram diagram, NodeView container) {
    Parts parts = parts(tool);
    EObject target = target(diagram, container);
    Object view = container == null ? diagram : container;
    context.set(execution, parts.container(), "container", target);
    context.set(execution, parts.containerView(), "containerView", view);
    context.setSubVariables(execution, parts.container(), target);
    context.setSubVariables(execution, parts.containerView(), view);
    execution.run(parts.operation(), target);
    showUnsynchronized(execution, parts, diagram, container);
  }

  /** Elements whose mapping draws nothing by itself are drawn because a tool made them here. */
  private void showUnsynchronized(Execution execution, Parts parts, Diagram diagram, NodeView container) {
    Set<AbstractNodeMapping> possible = Mappings.in(diagram, container);
    for (EObject element : execution.created()) {
      parts.mappings().stream().filter(mapping -> !mapping.isCreateElements() && possible.contains(mapping)
          && context.session().specification().isInstance(element, mapping.getDomainClass())).findFirst()
          .ifPresent(mapping -> execution.views().show(diagram, container, mapping, element));
    }
  }

  Verdict canRun(ToolDescription tool, Object on) {
    EObject target = Execution.element(on);
    Scope scope = Scope.of(target).with("diagram", diagramOf(on)).with("element", target).with("elementView", on)
        .with("container", target).with("containerView", on);
    if (tool.getElement() != null) {
      scope = scope.with(tool.getElement().getName(), target);
    }
    if (tool.getElementView() != null) {
      scope = scope.with(tool.getElementView().getName(), on);
    }
    return context.conditions().test(tool.getPrecondition(), scope, tool,
        ToolMessage.PRECONDITION.with(Names.of(tool), Names.describe(on)));
  }

  ToolResult run(ToolDescription tool, Object on, Point where) {
    canRun(tool, on).orThrow();
    EObject target = Execution.element(on);
    Diagram diagram = diagramOf(on);
    NodeView container = on instanceof NodeView node ? node : null;
    return context.run(Names.of(tool), tool, diagram, on, execution -> {
      context.set(execution, tool.getElement(), "element", target);
      context.set(execution, tool.getElementView(), "elementView", on);
      execution.set("container", target);
      execution.set("containerView", on);
      context.setSubVariables(execution, tool.getElement(), target);
      context.setSubVariables(execution, tool.getElementView(), on);
      execution.run(tool.getInitialOperation() == null ? null
          : tool.getInitialOperation().getFirstModelOperations(), target);
    }, created -> new Placement(container, List.of()).place(created, where, null));
  }

  static Diagram diagramOf(Object viewOrDiagram) {
    return viewOrDiagram instanceof ElementView view ? view.diagram() : (Diagram) viewOrDiagram;
  }

  /** Mappings of the given kind that would draw what a tool makes in a container. */
  static Set<DiagramElementMapping> made(AbstractToolDescription tool, Diagram diagram, NodeView container) {
    Set<DiagramElementMapping> result = new HashSet<>(mappings(tool));
    result.retainAll(Mappings.in(diagram, container));
    return result;
  }
}
