package org.musubi.sheets.content;

import org.musubi.model.core.NamedElement;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.StakeholdersFactory;

/** Elements that come into being with a new row. */
public final class Births {

  private Births() {
  }

  /** Gives an element the next free code of its kind; it may already be in its place. */
  public static <E extends NamedElement> E numbered(CouncilModel model, E element) {
    element.setCode(Codes.next(model, element.eClass()));
    return element;
  }

  /** The council of a model, made when there is none yet. */
  public static Council council(CouncilModel model) {
    if (model.getCouncil() == null) {
      model.setCouncil(StakeholdersFactory.eINSTANCE.createCouncil());
    }
    return model.getCouncil();
  }
}
