package org.musubi.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.RepresentationDescription;

/**
 * A tool asks to open a diagram or table.
 *
 * @param description what kind of representation
 * @param element what it is about
 * @param name title for a new one, null = as its description says
 * @param create whether it is made when there is none; {@link #always} makes a new one in any case
 * @param always whether a new one is made although there is one already
 */
public record NavigationRequest(RepresentationDescription description, EObject element, String name, boolean create,
    boolean always) {
}
