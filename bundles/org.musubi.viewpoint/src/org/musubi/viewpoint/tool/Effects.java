package org.musubi.viewpoint.tool;

import java.util.List;

import org.musubi.viewpoint.expression.ExpressionKind;
import org.musubi.viewpoint.specification.ChangeContext;
import org.musubi.viewpoint.specification.ContainerModelOperation;
import org.musubi.viewpoint.specification.For;
import org.musubi.viewpoint.specification.If;
import org.musubi.viewpoint.specification.Let;
import org.musubi.viewpoint.specification.ModelOperation;
import org.musubi.viewpoint.specification.Switch;

/** Recognises operations that cannot do anything: that is how a specification switches off what is there by default. */
final class Effects {
  private Effects() {
  }

  /** Whether nothing can come of an operation: it only looks around, and calls no Java method. */
  static boolean isNothing(ModelOperation operation) {
    return switch (operation) {
      case null -> true;
      case ChangeContext change -> isPlain(change.getBrowseExpression()) && areNothing(change);
      case Let let -> isPlain(let.getValueExpression()) && areNothing(let);
      case For loop -> isPlain(loop.getExpression()) && areNothing(loop);
      case If condition -> isPlain(condition.getConditionExpression()) && areNothing(condition);
      case Switch choice -> choice.getCases().stream()
          .allMatch(branch -> isPlain(branch.getConditionExpression()) && areNothing(branch))
          && (choice.getDefault() == null || areNothing(choice.getDefault()));
      default -> false;
    };
  }

  private static boolean areNothing(ContainerModelOperation parent) {
    List<ModelOperation> operations = parent.getSubModelOperations();
    return operations.stream().allMatch(Effects::isNothing);
  }

  private static boolean isPlain(String expression) {
    return ExpressionKind.of(expression) != ExpressionKind.SERVICE;
  }
}
