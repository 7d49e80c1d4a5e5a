package org.musubi.validation;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A rule that is not kept by an element.
 *
 * @param rule the rule
 * @param severity how serious it is here: that of the rule, or less
 * @param element the element the message is about
 * @param feature the property to look at, null when it is about the whole element
 * @param message one sentence in the language of the default locale that names the element
 * @param fixes changes that put it right, possibly none
 */
public record Problem(Rule rule, Severity severity, EObject element, EStructuralFeature feature, String message,
    List<QuickFix> fixes) {

  public Problem {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(element);
    Objects.requireNonNull(message);
    fixes = List.copyOf(fixes);
  }

  /** As serious as the rule is. */
  public Problem(Rule rule, EObject element, EStructuralFeature feature, String message, List<QuickFix> fixes) {
    this(rule, rule.severity(), element, feature, message, fixes);
  }

  /** True when both say the same about the same element: the fixes, which are made anew each time, do not count. */
  public boolean saysTheSameAs(Problem other) {
    return rule.id().equals(other.rule.id()) && severity == other.severity && element == other.element
        && feature == other.feature && message.equals(other.message) && fixes.size() == other.fixes.size();
  }
}
