package org.musubi.viewpoint.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.EStructuralFeatureCustomization;

/**
 * One feature of a style that an active layer changes.
 *
 * @param predicate when it does; empty = always
 * @param what which feature, and what it becomes
 * @param parts the style, or parts of it, that have the feature
 */
record Customizing(String predicate, EStructuralFeatureCustomization what, List<EObject> parts) {
}
