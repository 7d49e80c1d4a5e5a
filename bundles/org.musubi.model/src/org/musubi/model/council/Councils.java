package org.musubi.model.council;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** From any element to the council it belongs to. */
public final class Councils {

  private Councils() {
  }

  /** The council file this element lies in, or null for a detached element and for one of a read-only catalogue. */
  public static CouncilModel modelOf(EObject element) {
    return element != null && EcoreUtil.getRootContainer(element) instanceof CouncilModel model ? model : null;
  }
}
