package org.musubi.workbench.diagram.runtime;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.DiagramDescription;

/**
 * A diagram of a council, whether it is open or not.
 *
 * @param id identifies it
 * @param description what kind it is
 * @param target what it is about
 * @param name its title
 */
public record KnownDiagram(String id, DiagramDescription description, EObject target, String name) {
}
