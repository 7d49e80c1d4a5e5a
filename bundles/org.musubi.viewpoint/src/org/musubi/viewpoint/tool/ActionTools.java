package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.EvaluationException;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.AbstractVariable;
import org.musubi.viewpoint.specification.DiagramCreationDescription;
import org.musubi.viewpoint.specification.DiagramNavigationDescription;
import org.musubi.viewpoint.specification.DoubleClickDescription;
import org.musubi.viewpoint.specification.MenuItemDescription;
import org.musubi.viewpoint.specification.OperationAction;
import org.musubi.viewpoint.specification.PopupMenu;
import org.musubi.viewpoint.specification.RepresentationCreationDescription;
import org.musubi.viewpoint.specification.RepresentationDescription;
import org.musubi.viewpoint.specification.RepresentationNavigationDescription;
import org.musubi.viewpoint.specification.TableCreationDescription;
import org.musubi.viewpoint.specification.TableNavigationDescription;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementView;

/** Double click, context menu and opening other representations. */
final class ActionTools {
  private final ToolContext context;

  ActionTools(ToolContext context) {
    this.context = context;
  }

  Verdict canDoubleClick(ElementView view) {
    DoubleClickDescription tool = view.mapping().getDoubleClickDescription();
    String refused = ToolMessage.NO_DOUBLE_CLICK.with(Names.describe(view));
    if (tool == null || tool.getInitialOperation() == null
        || Effects.isNothing(tool.getInitialOperation().getFirstModelOperations())) {
      return Verdict.no(refused);
    }
    return context.conditions().test(tool.getPrecondition(), scope(view, List.of(view)), tool, refused);
  }

  /** As in Sirius the operations run on the element of the diagram, not on its model element. */
  ToolResult doubleClick(ElementView view) {
    canDoubleClick(view).orThrow();
    DoubleClickDescription tool = view.mapping().getDoubleClickDescription();
    return context.run(Names.of(tool), tool, view.diagram(), view, execution -> {
      context.set(execution, tool.getElement(), "element", view.target());
      context.set(execution, tool.getElementView(), "elementView", view);
      context.setSubVariables(execution, tool.getElement(), view.target());
      context.setSubVariables(execution, tool.getElementView(), view);
      execution.run(tool.getInitialOperation().getFirstModelOperations(), view);
    }, ActionTools::leave);
  }

  private static void leave(ToolContext.Created created) {
    // the layout places what appeared
  }

  private static Scope scope(Object on, Collection<?> views) {
    EObject target = Execution.element(on);
    return Scope.of(target).with("diagram", CreationTools.diagramOf(on)).with("container", target)
        .with("containerView", on).with("element", target).with("elementView", on).with("view", on)
        .with("views", views);
  }

  /** Lines of the context menu of an element or of the diagram itself. */
  List<MenuEntry> menu(Object on, Collection<?> views) {
    List<MenuEntry> result = new ArrayList<>();
    Diagram diagram = CreationTools.diagramOf(on);
    for (AbstractToolDescription tool : Palette.tools(diagram)) {
      if (tool instanceof PopupMenu || tool instanceof MenuItemDescription) {
        add(tool, on, views, result);
      }
    }
    if (on instanceof ElementView view) {
      view.mapping().getDetailDescriptions().forEach(tool -> add(tool, on, views, result));
      view.mapping().getNavigationDescriptions().forEach(tool -> add(tool, on, views, result));
    }
    return result;
  }

  private void add(AbstractToolDescription tool, Object on, Collection<?> views, List<MenuEntry> result) {
    if (!holds(tool, on, views)) {
      return;
    }
    List<MenuEntry> children = new ArrayList<>();
    if (tool instanceof PopupMenu menu) {
      menu.getMenuItemDescription().forEach(item -> add(item, on, views, children));
      if (children.isEmpty()) {
        return;
      }
    } else if (tool instanceof OperationAction action && (action.getInitialOperation() == null
        || action.getInitialOperation().getFirstModelOperations() == null)) {
      return;
    }
    result.add(new MenuEntry(tool, Names.of(tool), Names.documentation(tool), Names.icon(tool), children));
  }

  private boolean holds(AbstractToolDescription tool, Object on, Collection<?> views) {
    Scope scope = scope(on, views);
    if (tool instanceof OperationAction action && action.getView() != null && action.getView().getName() != null) {
      scope = scope.with(action.getView().getName(), views);
    }
    return context.conditions().test(tool.getPrecondition(), scope, tool, "").allowed();
  }

  ToolResult run(OperationAction action, Object on, Collection<?> views) {
    Diagram diagram = CreationTools.diagramOf(on);
    if (!holds(action, on, views)) {
      throw new ToolException(Names.documentationOr(action,
          ToolMessage.PRECONDITION.with(Names.of(action), Names.describe(on))));
    }
    EObject target = Execution.element(on);
    return context.run(Names.of(action), action, diagram, on, execution -> {
      context.set(execution, action.getView(), "views", views);
      context.setSubVariables(execution, action.getView(), views);
      execution.run(action.getInitialOperation() == null ? null
          : action.getInitialOperation().getFirstModelOperations(), target);
    }, ActionTools::leave);
  }

  /** Opens what a detail description creates; its operations run first, as one change. */
  ToolResult open(RepresentationCreationDescription tool, ElementView view) {
    RepresentationDescription description = description(tool);
    return context.run(Names.of(tool), tool, view.diagram(), view, execution -> {
      context.set(execution, tool.getContainerViewVariable(), "containerView", view);
      context.setSubVariables(execution, tool.getContainerViewVariable(), view);
      for (EObject element : browsed(tool.getBrowseExpression(), execution.on(view.target()), view.target())) {
        String title = blankToNull(context.interpreter().text(tool.getTitleExpression(), execution.on(element)));
        context.set(execution, tool.getRepresentationNameVariable(), "name", title);
        execution.run(tool.getInitialOperation() == null ? null
            : tool.getInitialOperation().getFirstModelOperations(), element);
        execution.navigate(new NavigationRequest(description, element, title, true, true));
      }
    }, ActionTools::leave);
  }

  /** What a navigation description leads to; nothing is changed. */
  ToolResult open(RepresentationNavigationDescription tool, ElementView view) {
    RepresentationDescription description = description(tool);
    Scope scope = with(tool.getContainerViewVariable(), view, scope(view, List.of(view)));
    try {
      List<NavigationRequest> requests = browsed(tool.getBrowseExpression(), scope, view.target()).stream()
          .map(element -> new NavigationRequest(description, element,
              blankToNull(context.interpreter().text(tool.getNavigationNameExpression(),
                  with(tool.getContainerVariable(), element, scope.on(element)))), false, false))
          .toList();
      return new ToolResult(List.of(), List.of(), requests);
    } catch (EvaluationException broken) {
      throw new ToolException(
          ToolMessage.FAILED.with(Names.of(tool), Names.describe(view), broken.getMessage()), broken);
    }
  }

  private static Scope with(AbstractVariable declared, Object value, Scope scope) {
    return declared == null || declared.getName() == null ? scope : scope.with(declared.getName(), value);
  }

  private List<EObject> browsed(String expression, Scope scope, EObject otherwise) {
    return expression == null || expression.isBlank() ? List.of(otherwise)
        : context.interpreter().elements(expression, scope);
  }

  private static RepresentationDescription description(AbstractToolDescription tool) {
    RepresentationDescription description = switch (tool) {
      case DiagramCreationDescription diagram -> diagram.getDiagramDescription();
      case TableCreationDescription table -> table.getTableDescription();
      case DiagramNavigationDescription diagram -> diagram.getDiagramDescription();
      case TableNavigationDescription table -> table.getTableDescription();
      default -> null;
    };
    if (Objects.isNull(description)) {
      throw new ToolException(ToolMessage.NOT_RUNNABLE.with(Names.of(tool)));
    }
    return description;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
