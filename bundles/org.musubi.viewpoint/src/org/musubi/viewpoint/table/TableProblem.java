package org.musubi.viewpoint.table;

import org.eclipse.emf.ecore.EObject;

/**
 * Something in a table that could not be computed. The table is shown all the same.
 *
 * @param element the model element concerned, null = none in particular
 * @param sentence what happened, in the language of the user
 */
public record TableProblem(EObject element, String sentence) {
}
