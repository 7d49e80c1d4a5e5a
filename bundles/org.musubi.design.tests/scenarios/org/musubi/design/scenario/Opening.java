package org.musubi.design.scenario;

import org.eclipse.emf.ecore.EObject;

/**
 * What a double click leads to.
 *
 * @param name name in the specification of the diagram or table
 * @param about the element it is about
 */
public record Opening(String name, EObject about) {
}
