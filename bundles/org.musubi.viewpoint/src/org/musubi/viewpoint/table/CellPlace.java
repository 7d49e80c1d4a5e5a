package org.musubi.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.CellUpdater;

/**
 * Says that there is a cell.
 *
 * @param updater how it is shown and edited
 * @param target the element it shows
 */
record CellPlace(CellUpdater updater, EObject target) {
}
