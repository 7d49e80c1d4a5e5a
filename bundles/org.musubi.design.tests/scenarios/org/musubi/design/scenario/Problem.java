package org.musubi.design.scenario;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * An element that breaks a validation rule.
 *
 * @param rule name of the rule
 * @param element the model element
 * @param message sentence for the user
 * @param fixes names of what can be done about it
 */
public record Problem(String rule, EObject element, String message, List<String> fixes) {
  public Problem {
    fixes = List.copyOf(fixes);
  }
}
