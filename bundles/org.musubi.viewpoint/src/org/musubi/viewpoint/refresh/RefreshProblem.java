package org.musubi.viewpoint.refresh;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.view.Diagram;

/**
 * Something in a diagram that could not be computed. The diagram is shown all the same.
 *
 * @param diagram the diagram
 * @param element the model element concerned, null = none in particular
 * @param sentence what happened, in the language of the user
 */
public record RefreshProblem(Diagram diagram, EObject element, String sentence) {
}
