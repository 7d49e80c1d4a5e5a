package org.musubi.viewpoint.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.ERROR_LEVEL;
import org.musubi.viewpoint.specification.ValidationRule;
import org.musubi.viewpoint.view.ElementView;

/**
 * An element that breaks a rule of the specification.
 *
 * @param rule the rule
 * @param views elements of the diagram that show the element; empty when it is what the diagram is about
 * @param element the model element
 * @param level how bad it is
 * @param message sentence for the user
 * @param fixes what can be done about it, see {@link DiagramValidation#apply}
 */
public record Violation(ValidationRule rule, List<ElementView> views, EObject element, ERROR_LEVEL level,
    String message, List<Fix> fixes) {
  public Violation {
    views = List.copyOf(views);
    fixes = List.copyOf(fixes);
  }
}
