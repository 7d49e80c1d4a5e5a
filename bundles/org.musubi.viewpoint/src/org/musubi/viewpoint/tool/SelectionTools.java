package org.musubi.viewpoint.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.EvaluationException;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.SelectionWizardDescription;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Tools that first let the user choose among model elements. */
final class SelectionTools {
  private final ToolContext context;

  SelectionTools(ToolContext context) {
    this.context = context;
  }

  Verdict canSelect(SelectionWizardDescription tool, Object on) {
    return context.conditions().test(tool.getPrecondition(), scope(tool, on), tool,
        ToolMessage.PRECONDITION.with(Names.of(tool), Names.describe(on)));
  }

  private static Scope scope(SelectionWizardDescription tool, Object on) {
    EObject target = Execution.element(on);
    Scope scope = Scope.of(target).with("diagram", CreationTools.diagramOf(on)).with("container", target)
        .with("containerView", on);
    if (tool.getContainer() != null && tool.getContainer().getName() != null) {
      scope = scope.with(tool.getContainer().getName(), target);
    }
    return tool.getContainerView() == null || tool.getContainerView().getName() == null ? scope
        : scope.with(tool.getContainerView().getName(), on);
  }

  SelectionRequest request(SelectionWizardDescription tool, Object on) {
    canSelect(tool, on).orThrow();
    try {
      return context.selection(tool.getWindowTitle(), tool.getMessage(), tool.getCandidatesExpression(),
          tool.isMultiple(), tool.isTree(), tool.getRootExpression(), tool.getChildrenExpression(), scope(tool, on));
    } catch (EvaluationException broken) {
      throw new ToolException(
          ToolMessage.FAILED.with(Names.of(tool), Names.describe(on), broken.getMessage()), broken);
    }
  }

  ToolResult select(SelectionWizardDescription tool, Object on, List<EObject> chosen, Point where) {
    canSelect(tool, on).orThrow();
    if (chosen.isEmpty()) {
      throw new ToolException(ToolMessage.NOTHING_CHOSEN.with(Names.of(tool)));
    }
    EObject target = Execution.element(on);
    Object value = tool.isMultiple() ? List.copyOf(chosen) : chosen.getFirst();
    return context.run(Names.of(tool), tool, CreationTools.diagramOf(on), on, execution -> {
      context.set(execution, tool.getContainer(), "container", target);
      context.set(execution, tool.getContainerView(), "containerView", on);
      context.set(execution, tool.getElement(), "element", value);
      context.setSubVariables(execution, tool.getContainer(), target);
      context.setSubVariables(execution, tool.getContainerView(), on);
      execution.run(tool.getInitialOperation() == null ? null
          : tool.getInitialOperation().getFirstModelOperations(), target);
    }, created -> new Placement(on instanceof NodeView node ? node : null, List.of()).place(created, where, null));
  }
}
