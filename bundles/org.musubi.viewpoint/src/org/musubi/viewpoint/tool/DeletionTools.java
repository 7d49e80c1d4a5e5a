package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.DeleteElementDescription;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/**
 * Deleting from diagram and model: by the tool of the mapping, else the model elements of the view and of the views in
 * it. An edge that stands for a relation has no model element of its own and needs a tool. A tool that does nothing
 * forbids the deletion.
 */
final class DeletionTools {
  private final ToolContext context;

  DeletionTools(ToolContext context) {
    this.context = context;
  }

  Verdict canDelete(ElementView view) {
    DeleteElementDescription tool = view.mapping().getDeletionDescription();
    if (tool == null) {
      return isRelation(view) ? Verdict.no(ToolMessage.NO_DELETE_LINK.with(Names.describe(view))) : Verdict.YES;
    }
    String refused = ToolMessage.NO_DELETE.with(Names.describe(view));
    if (tool.getInitialOperation() == null
        || Effects.isNothing(tool.getInitialOperation().getFirstModelOperations())) {
      return Verdict.no(Names.documentationOr(tool, refused));
    }
    return context.conditions().test(tool.getPrecondition(), scope(view), tool, refused);
  }

  private static boolean isRelation(ElementView view) {
    return view.mapping() instanceof EdgeMapping edge && !edge.isUseDomainElement();
  }

  private static Scope scope(ElementView view) {
    return Scope.of(view.target()).with("diagram", view.diagram()).with("containerView", containerOf(view))
        .with("container", Execution.element(containerOf(view))).with("view", view).with("elementView", view)
        .with("element", view.target());
  }

  private static Object containerOf(ElementView view) {
    return view instanceof NodeView node && node.parent() != null ? node.parent() : view.diagram();
  }

  ToolResult delete(Collection<? extends ElementView> selected) {
    List<ElementView> views = topmost(selected);
    if (views.isEmpty()) {
      return ToolResult.NOTHING;
    }
    views.forEach(view -> canDelete(view).orThrow());
    Diagram diagram = views.getFirst().diagram();
    DeleteElementDescription tool = views.size() == 1 ? views.getFirst().mapping().getDeletionDescription() : null;
    String label = views.size() == 1 ? ToolMessage.DELETE.with(Names.describe(views.getFirst()))
        : ToolMessage.DELETE_SEVERAL.with(views.size());
    return context.run(label, tool, diagram, views.getFirst(),
        execution -> views.forEach(view -> delete(execution, view)), created -> {
          // what appears instead is placed by the layout
        });
  }

  /** Without what lies in another selected element; edges last, for they may go with their ends. */
  private static List<ElementView> topmost(Collection<? extends ElementView> selected) {
    Set<ElementView> all = new LinkedHashSet<>(selected);
    List<ElementView> result = new ArrayList<>();
    all.stream().filter(view -> view instanceof NodeView node && !isInside(node, all)).forEach(result::add);
    all.stream().filter(view -> view instanceof EdgeView edge && !goesWith(edge, all)).forEach(result::add);
    return result;
  }

  private static boolean isInside(NodeView node, Set<ElementView> all) {
    for (NodeView next = node.parent(); next != null; next = next.parent()) {
      if (all.contains(next)) {
        return true;
      }
    }
    return false;
  }

  /** A relation goes with an end that goes. */
  private static boolean goesWith(EdgeView edge, Set<ElementView> all) {
    return isRelation(edge) && (isGone(edge.source(), all) || isGone(edge.end(), all));
  }

  private static boolean isGone(ElementView end, Set<ElementView> all) {
    return all.contains(end) || end instanceof NodeView node && isInside(node, all);
  }

  private void delete(Execution execution, ElementView view) {
    if (wasDeleted(view)) {
      return;
    }
    DeleteElementDescription tool = view.mapping().getDeletionDescription();
    if (tool == null) {
      elements(view).forEach(EcoreUtil::remove);
    } else {
      Object container = containerOf(view);
      context.set(execution, tool.getContainerView(), "containerView", container);
      context.set(execution, tool.getElement(), "element", view.target());
      context.set(execution, tool.getElementView(), "elementView", view);
      execution.set("container", Execution.element(container));
      execution.set("view", view);
      context.setSubVariables(execution, tool.getContainerView(), container);
      context.setSubVariables(execution, tool.getElement(), view.target());
      context.setSubVariables(execution, tool.getElementView(), view);
      execution.run(tool.getInitialOperation().getFirstModelOperations(), view.target());
    }
    execution.views().hide(view);
  }

  private static boolean wasDeleted(ElementView view) {
    return view.target().eResource() == null && view.diagram().target().eResource() != null;
  }

  /** Model elements a view stands for, with those of the views in it, containers first. */
  private static Set<EObject> elements(ElementView view) {
    Set<EObject> result = new LinkedHashSet<>(view.semanticElements());
    if (view instanceof NodeView node) {
      node.children().forEach(child -> result.addAll(elements(child)));
      node.borderNodes().forEach(border -> result.addAll(elements(border)));
    }
    return result;
  }
}
