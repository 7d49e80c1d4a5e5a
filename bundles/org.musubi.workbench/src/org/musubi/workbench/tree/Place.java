package org.musubi.workbench.tree;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** A slot of one owner: where an element can be put. */
public record Place(Group group, Slot slot, EObject owner) {

  /** True when an element of this kind can be put here now. */
  public boolean accepts(EClass kind) {
    return slot.accepts(kind) && slot.hasRoom(owner);
  }
}
