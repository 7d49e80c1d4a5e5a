package org.musubi.viewpoint.tool;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;

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
  private static final String WHOLE = "{0}";

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
    Object[] parts = parse(tool, text);
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

  private static Object[] parse(DirectEditLabel tool, String text) {
    String mask = tool.getMask() == null || tool.getMask().getMask() == null ? WHOLE : tool.getMask().getMask();
    if (WHOLE.equals(mask)) {
      return new Object[] {text};
    }
    MessageFormat format = format(tool, mask);
    if (text.isEmpty()) {
      Object[] empty = new Object[Math.max(1, format.getFormatsByArgumentIndex().length)];
      Arrays.fill(empty, "");
      return empty;
    }
    Object[] parts = format.parse(text, new ParsePosition(0));
    if (parts == null) {
      throw new ToolException(ToolMessage.WRONG_FORM.with(text, mask));
    }
    return parts;
  }

  private static MessageFormat format(DirectEditLabel tool, String mask) {
    try {
      return new MessageFormat(mask);
    } catch (IllegalArgumentException wrong) {
      throw new ToolException(ToolMessage.WRONG_FORM.with(mask, Names.of(tool)), wrong);
    }
  }
}
