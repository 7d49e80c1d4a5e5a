package org.musubi.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.EvaluationException;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.DirectEditLabel;
import org.musubi.viewpoint.view.ElementView;

/**
 * Editing a label in place. The parts of the text that the mask marks are the variables {@code 0}, {@code 1} … and
 * {@code arg0}, {@code arg1} ….
 */
final class LabelTools {
  private final ToolContext context;

  LabelTools(ToolContext context) {
    this.context = context;
  }

  Verdict canEdit(ElementView view) {
    DirectEditLabel tool = view.mapping().getLabelDirectEdit();
    String refused = ToolMessage.NO_LABEL_EDIT.with(Names.describe(view));
    if (tool == null || tool.getInitialOperation() == null
        || Effects.isNothing(tool.getInitialOperation().getFirstModelOperations())) {
      return Verdict.no(tool == null ? refused : Names.documentationOr(tool, refused));
    }
    return context.conditions().test(tool.getPrecondition(), scope(view), tool, refused);
  }

  private static Scope scope(ElementView view) {
    EObject target = view.target();
    return Scope.of(target).with("diagram", view.diagram()).with("view", view).with("container", target)
        .with("containerView", view).with("element", target).with("elementView", view);
  }

  String text(ElementView view) {
    DirectEditLabel tool = view.mapping().getLabelDirectEdit();
    String expression = tool == null ? null : tool.getInputLabelExpression();
    if (expression == null || expression.isBlank()) {
      return view.text();
    }
    try {
      return context.interpreter().text(expression, scope(view));
    } catch (EvaluationException broken) {
      throw new ToolException(
          ToolMessage.FAILED.with(Names.of(tool), Names.describe(view), broken.getMessage()), broken);
    }
  }

  ToolResult edit(ElementView view, String text) {
    canEdit(view).orThrow();
    DirectEditLabel tool = view.mapping().getLabelDirectEdit();
    Object[] parts = EditMask.parts(tool.getMask() == null ? null : tool.getMask().getMask(), text);
    return context.run(ToolMessage.EDIT_LABEL.with(), tool, view.diagram(), view, execution -> {
      execution.set("view", view);
      execution.set("element", view.target());
      execution.set("elementView", view);
      for (int i = 0; i < parts.length; i++) {
        execution.set(String.valueOf(i), parts[i]);
        execution.set("arg" + i, parts[i]);
      }
      execution.run(tool.getInitialOperation().getFirstModelOperations(), view.target());
    }, created -> {
      // new nodes, if any, are placed by the layout
    });
  }
}
