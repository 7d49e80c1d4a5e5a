package org.musubi.workbench.diagram.table;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.TableDescription;

/**
 * A table of a council, whether it is open or not.
 *
 * @param id identifies it
 * @param description what kind it is
 * @param target what it is about
 * @param name its title
 */
public record KnownTable(String id, TableDescription description, EObject target, String name) {
}
