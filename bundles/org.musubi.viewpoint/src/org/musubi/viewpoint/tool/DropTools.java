package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.AdditionalLayer;
import org.musubi.viewpoint.specification.ContainerDropDescription;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.Layer;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeState;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Dragging elements of the diagram into another container, and model elements from outside onto the diagram. */
final class DropTools {
  /**
   * A thing dragged and the tool that takes it.
   *
   * @param view null when it comes from outside
   * @param mapping how it is drawn at the new place, null when the tool does not say
   * @param edges edges whose looks go with it
   */
  private record Drop(EObject element, NodeView view, ContainerDropDescription tool, DiagramElementMapping mapping,
      List<EdgeView> edges) {
    Drop(EObject element, NodeView view, ContainerDropDescription tool, DiagramElementMapping mapping) {
      this(element, view, tool, mapping, view == null || !tool.isMoveEdges() ? List.of()
          : Stream.concat(view.outgoing().stream(), view.incoming().stream()).toList());
    }
  }

  private record Found(Drop drop, Verdict verdict) {
  }

  private final ToolContext context;

  DropTools(ToolContext context) {
    this.context = context;
  }

  Verdict canDrop(List<?> dragged, Diagram diagram, NodeView target, DragSource from) {
    if (dragged.isEmpty()) {
      return Verdict.no(ToolMessage.NOTHING_DRAGGED.with());
    }
    for (Object item : dragged) {
      Verdict verdict = find(item, diagram, target, from).verdict();
      if (!verdict.allowed()) {
        return verdict;
      }
    }
    return Verdict.YES;
  }

  private Found find(Object item, Diagram diagram, NodeView target, DragSource from) {
    Verdict verdict = Verdict.no(ToolMessage.NO_DROP.with(Names.describe(item, context.session().labels()),
        Names.describe(target)));
    NodeView view = item instanceof NodeView node ? node : null;
    if (view == null && !(item instanceof EObject)) {
      return new Found(null, verdict);
    }
    if (view != null && isInside(target, view)) {
      return new Found(null, Verdict.no(ToolMessage.INTO_ITSELF.with(Names.describe(view))));
    }
    EObject element = view == null ? (EObject) item : view.target();
    Found fallback = null;
    for (ContainerDropDescription tool : tools(diagram, target)) {
      if (!accepts(tool, from, view)) {
        continue;
      }
      Verdict condition = context.conditions().test(tool.getPrecondition(), scope(diagram, target, element, view),
          tool, verdict.reason());
      if (!condition.allowed()) {
        verdict = condition;
        continue;
      }
      Drop drop = new Drop(element, view, tool, mapping(tool, diagram, target, element));
      if (drop.mapping() != null) {
        return new Found(drop, Verdict.YES);
      }
      if (fallback == null && view == null) {
        fallback = new Found(drop, Verdict.YES);
      }
    }
    return fallback == null ? new Found(null, verdict) : fallback;
  }

  private static boolean isInside(NodeView target, NodeView view) {
    for (NodeView next = target; next != null; next = next.parent()) {
      if (next == view) {
        return true;
      }
    }
    return false;
  }

  private static Collection<ContainerDropDescription> tools(Diagram diagram, NodeView target) {
    Collection<ContainerDropDescription> all = target == null ? diagram.description().getDropDescriptions()
        : target.nodeMapping().getDropDescriptions();
    return all.stream().filter(tool -> isActive(tool, diagram)).toList();
  }

  private static boolean isActive(ContainerDropDescription tool, Diagram diagram) {
    for (EObject next = tool; next != null; next = next.eContainer()) {
      if (next instanceof AdditionalLayer layer) {
        return Mappings.isActive(diagram, layer) || Mappings.activeLayers(diagram).stream()
            .map(Layer::getReusedTools).anyMatch(reused -> reused.contains(tool));
      }
    }
    return true;
  }

  private static boolean accepts(ContainerDropDescription tool, DragSource from, NodeView view) {
    return (tool.getDragSource() == DragSource.BOTH || tool.getDragSource() == from)
        && (view == null || tool.getMappings().contains(view.mapping()));
  }

  private DiagramElementMapping mapping(ContainerDropDescription tool, Diagram diagram, NodeView target,
      EObject element) {
    return Mappings.in(diagram, target).stream()
        .filter(mapping -> tool.getMappings().contains(mapping) && isActive(mapping, diagram)
            && context.session().specification().isInstance(element, mapping.getDomainClass()))
        .findFirst().orElse(null);
  }

  private static boolean isActive(AbstractNodeMapping mapping, Diagram diagram) {
    for (EObject next = mapping; next != null; next = next.eContainer()) {
      if (next instanceof Layer layer) {
        return Mappings.isActive(diagram, layer);
      }
    }
    return true;
  }

  /** What a condition sees; Sirius calls the containers otherwise here than in the operations of the tool. */
  private static Scope scope(Diagram diagram, NodeView target, EObject element, NodeView view) {
    return Scope.of(element).with("diagram", diagram).with("element", element)
        .with("oldContainer", oldContainer(view))
        .with("newContainer", newContainer(diagram, target))
        .with("newViewContainer", target == null ? diagram : target);
  }

  private static EObject oldContainer(NodeView view) {
    return view == null ? null : view.parent() == null ? view.diagram().target() : view.parent().target();
  }

  private static EObject newContainer(Diagram diagram, NodeView target) {
    return target == null ? diagram.target() : target.target();
  }

  private void setVariables(Execution execution, ContainerDropDescription tool, Diagram diagram, NodeView target,
      EObject element, NodeView view) {
    context.set(execution, tool.getOldContainer(), "oldSemanticContainer", oldContainer(view));
    context.set(execution, tool.getNewContainer(), "newSemanticContainer", newContainer(diagram, target));
    context.set(execution, tool.getNewViewContainer(), "newContainerView", target == null ? diagram : target);
    context.set(execution, tool.getElement(), "element", element);
  }

  ToolResult drop(List<?> dragged, Diagram diagram, NodeView target, DragSource from, Point where) {
    canDrop(dragged, diagram, target, from).orThrow();
    List<Drop> drops = dragged.stream().map(item -> find(item, diagram, target, from).drop()).filter(Objects::nonNull)
        .toList();
    ContainerDropDescription first = drops.getFirst().tool();
    return context.run(Names.of(first), first, diagram, target,
        execution -> drops.forEach(drop -> execute(execution, drop, diagram, target)),
        created -> {
          place(drops, target, where, created);
          drops.forEach(drop -> drop.edges().forEach(edge -> ReconnectTools.keepState(edge, created)));
        });
  }

  private void execute(Execution execution, Drop drop, Diagram diagram, NodeView target) {
    ContainerDropDescription tool = drop.tool();
    setVariables(execution, tool, diagram, target, drop.element(), drop.view());
    EObject container = newContainer(diagram, target);
    context.setSubVariables(execution, tool.getElement(), drop.element());
    context.setSubVariables(execution, tool.getNewContainer(), container);
    context.setSubVariables(execution, tool.getNewViewContainer(), target == null ? diagram : target);
    execution.run(tool.getInitialOperation() == null ? null : tool.getInitialOperation().getFirstModelOperations(),
        container);
    if (drop.mapping() != null && Views.isManual(diagram, drop.mapping())) {
      if (drop.view() != null) {
        execution.views().hide(drop.view());
      }
      execution.views().show(diagram, target, drop.mapping(), drop.element());
    }
  }

  private static void place(List<Drop> drops, NodeView target, Point where, ToolContext.Created created) {
    Map<NodeView, Drop> placed = new LinkedHashMap<>();
    List<NodeView> others = new ArrayList<>();
    for (NodeView node : new Placement(target, List.of()).placed(created)) {
      drops.stream().filter(drop -> drop.element() == node.target()).findFirst()
          .ifPresentOrElse(drop -> placed.put(node, drop), () -> others.add(node));
    }
    if (placed.isEmpty()) {
      new Placement(target, List.of())
          .place(new ToolContext.Created(List.<ElementView>copyOf(others), created.elements()), where, null);
      return;
    }
    Bounds anchor = placed.values().stream().map(DropTools::oldBounds).filter(Objects::nonNull).findFirst()
        .orElse(null);
    int step = 0;
    for (Map.Entry<NodeView, Drop> entry : placed.entrySet()) {
      place(entry.getKey(), entry.getValue(), anchor, where == null ? null : where.plus(step, step));
      step += oldBounds(entry.getValue()) == null ? 24 : 0;
    }
  }

  private static Bounds oldBounds(Drop drop) {
    return drop.view() == null ? null : drop.view().state().bounds();
  }

  /** What was dragged keeps its size and style, and its place relative to the others. */
  private static void place(NodeView node, Drop drop, Bounds anchor, Point where) {
    Bounds old = oldBounds(drop);
    NodeState state = node.state();
    if (drop.view() != null && drop.view().state() != state) {
      state.setStyle(drop.view().state().style());
      state.setSizedByUser(drop.view().state().isSizedByUser());
      state.setCollapsed(drop.view().state().isCollapsed());
    }
    if (where != null) {
      int dx = old == null ? 0 : old.x() - anchor.x();
      int dy = old == null ? 0 : old.y() - anchor.y();
      int width = old == null ? Math.max(0, node.look().width()) : old.width();
      int height = old == null ? Math.max(0, node.look().height()) : old.height();
      state.setBounds(new Bounds(where.x() + dx, where.y() + dy, width, height));
    }
  }
}
