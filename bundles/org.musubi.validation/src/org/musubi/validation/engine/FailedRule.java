package org.musubi.validation.engine;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.validation.Findings;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleContext;
import org.musubi.validation.RuleTexts;
import org.musubi.validation.Severity;
import org.musubi.validation.ValidationText;

/**
 * Stands in for a rule that broke down while checking. It has the number of that rule but is only a warning: a fault of
 * a rule must not block the work of a council.
 *
 * @param broken the rule
 */
public record FailedRule(Rule broken) implements Rule {

  static Problem problem(Rule rule, EObject element, Throwable cause) {
    String reason = cause.getMessage() == null || cause.getMessage().isBlank()
        ? cause.getClass().getSimpleName() : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    return new Problem(new FailedRule(rule), element, null,
        ValidationText.RULE_FAILED.text(rule.id(), MusubiLabels.ofElement(element), reason), List.of());
  }

  @Override
  public String id() {
    return broken.id();
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<EClass> subjects() {
    return broken.subjects();
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    broken.check(subject, context, findings);
  }

  @Override
  public RuleTexts texts() {
    return broken.texts();
  }
}
