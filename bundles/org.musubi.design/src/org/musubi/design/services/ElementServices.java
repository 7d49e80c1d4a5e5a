package org.musubi.design.services;

import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;

/** What the tools of several diagrams need of any element. */
public class ElementServices {

  /** The council file an element lies in. */
  public CouncilModel councilOf(EObject element) {
    return Councils.modelOf(element);
  }

  /** The next free code of a new element; none outside a council file and for kinds without codes. */
  public String freeCode(NamedElement element) {
    CouncilModel council = Councils.modelOf(element);
    return council == null || Codes.sign(element.eClass()).isEmpty() ? null
        : Codes.next(council, element.eClass());
  }

  /** For what the frame of a diagram needs and nobody can delete or rename. */
  public boolean never(EObject self) {
    return false;
  }

  public Boolean yes(EObject self) {
    return Boolean.TRUE;
  }
}
