package org.musubi.workbench.tree;

import org.eclipse.emf.ecore.EObject;

/** A group as shown below one element. */
public record GroupNode(Group group, EObject owner) {
}
