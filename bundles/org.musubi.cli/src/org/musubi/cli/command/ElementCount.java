package org.musubi.cli.command;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How large a model is. */
public final class ElementCount {

  private ElementCount() {
  }

  /** The elements of a model, its root included. */
  public static int of(EObject root) {
    int count = 1;
    for (TreeIterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext(); all.next()) {
      count++;
    }
    return count;
  }
}
