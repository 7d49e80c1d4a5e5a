package org.musubi.viewpoint.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.EvaluationException;
import org.musubi.viewpoint.expression.Interpreter;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.ERROR_LEVEL;
import org.musubi.viewpoint.specification.RuleAudit;
import org.musubi.viewpoint.specification.SemanticValidationRule;
import org.musubi.viewpoint.specification.ValidationRule;
import org.musubi.viewpoint.specification.ValidationSet;
import org.musubi.viewpoint.specification.ViewValidationRule;
import org.musubi.viewpoint.tool.ToolException;
import org.musubi.viewpoint.tool.ToolResult;
import org.musubi.viewpoint.tool.Tools;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;

/**
 * Checks diagrams against the validation rules of their specification: those of the diagram description and those of
 * all viewpoints. A rule holds when all its audits are true. A rule that cannot be evaluated is reported as an error of
 * its own, not passed over.
 */
public final class DiagramValidation {
  private final Specification specification;
  private final Interpreter interpreter;

  public DiagramValidation(Specification specification) {
    this.specification = specification;
    this.interpreter = specification.interpreter();
  }

  /** All violations in a diagram, by rule in the order of the specification, then in the order of the diagram. */
  public List<Violation> validate(Diagram diagram) {
    Map<EObject, Set<ElementView>> shown = new LinkedHashMap<>();
    shown.put(diagram.target(), new LinkedHashSet<>());
    List<ElementView> views = diagram.allElements().toList();
    collect(views, shown);
    return check(diagram, views, shown);
  }

  /**
   * Violations of some elements of a diagram only, to replace what was known of them before. What their change means
   * for other elements is not looked at.
   */
  public List<Violation> validate(Diagram diagram, Collection<? extends ElementView> changed) {
    Map<EObject, Set<ElementView>> shown = new LinkedHashMap<>();
    collect(changed, shown);
    return check(diagram, changed, shown);
  }

  /** An edge that stands for a relation shows no element of its own; its source does. */
  private static void collect(Collection<? extends ElementView> views, Map<EObject, Set<ElementView>> shown) {
    for (ElementView view : views) {
      if (!(view instanceof EdgeView edge) || edge.source().target() != edge.target()) {
        shown.computeIfAbsent(view.target(), any -> new LinkedHashSet<>()).add(view);
      }
    }
  }

  private List<Violation> check(Diagram diagram, Collection<? extends ElementView> views,
      Map<EObject, Set<ElementView>> shown) {
    List<Violation> result = new ArrayList<>();
    for (ValidationRule rule : rules(diagram)) {
      switch (rule) {
        case SemanticValidationRule semantic when semantic.getTargetClass() != null
            && !semantic.getTargetClass().isBlank() -> shown.forEach((element, of) -> {
              if (specification.isInstance(element, semantic.getTargetClass())) {
                check(rule, Scope.of(element).with("diagram", diagram), element, List.copyOf(of), result);
              }
            });
        case ViewValidationRule viewRule -> views.stream()
            .filter(view -> viewRule.getTargets().contains(view.mapping()))
            .forEach(view -> check(rule, Scope.of(view).with("diagram", diagram).with("view", view), view.target(),
                List.of(view), result));
        default -> {
          // a semantic rule without a class concerns nothing
        }
      }
    }
    return result;
  }

  private Set<ValidationRule> rules(Diagram diagram) {
    Set<ValidationRule> rules = new LinkedHashSet<>();
    addRules(diagram.description().getValidationSet(), rules);
    specification.viewpoints().forEach(viewpoint -> addRules(viewpoint.getValidationSet(), rules));
    return rules;
  }

  private static void addRules(ValidationSet set, Set<ValidationRule> rules) {
    if (set != null) {
      rules.addAll(set.getOwnedRules());
      rules.addAll(set.getReusedRules());
    }
  }

  private void check(ValidationRule rule, Scope scope, EObject element, List<ElementView> views,
      List<Violation> result) {
    try {
      if (!holds(rule, scope)) {
        result.add(new Violation(rule, views, element, rule.getLevel(),
            interpreter.text(rule.getMessage(), scope).strip(), fixes(rule)));
      }
    } catch (EvaluationException broken) {
      result.add(new Violation(rule, views, element, ERROR_LEVEL.ERROR, broken.getMessage(), List.of()));
    }
  }

  private boolean holds(ValidationRule rule, Scope scope) {
    for (RuleAudit audit : rule.getAudits()) {
      if (!interpreter.test(audit.getAuditExpression(), scope, true)) {
        return false;
      }
    }
    return true;
  }

  private static List<Fix> fixes(ValidationRule rule) {
    return rule.getFixes().stream()
        .filter(fix -> fix.getInitialOperation() != null
            && fix.getInitialOperation().getFirstModelOperations() != null)
        .map(fix -> new Fix(fix.getName() == null ? "" : fix.getName(), fix)).toList();
  }

  /**
   * Applies a fix as one undoable change: on the model element, for rules about views on the view.
   *
   * @throws ToolException when it fails; nothing is changed then
   */
  public ToolResult apply(Fix fix, Violation violation, Diagram diagram, Tools tools) {
    Object on = violation.rule() instanceof ViewValidationRule ? violation.views().getFirst() : violation.element();
    return tools.runOperation(fix.label(), fix.definition().getInitialOperation().getFirstModelOperations(), diagram,
        on);
  }
}
