package org.musubi.validation.rules.logic;

import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;

/** Makes links of logic models. */
final class Links {

  private Links() {
  }

  static void add(LogicModel model, LogicElement source, LogicElement target) {
    CausalLink link = LogicFactory.eINSTANCE.createCausalLink();
    link.setSource(source);
    link.setTarget(target);
    model.getLinks().add(link);
  }

  /** Number of stages from source to target, negative when the link leads back; 0 while an end is missing. */
  static int step(CausalLink link) {
    return link.getSource() == null || link.getTarget() == null ? 0
        : link.getTarget().getStage().compareTo(link.getSource().getStage());
  }
}
