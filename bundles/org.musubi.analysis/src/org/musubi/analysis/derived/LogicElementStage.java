package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.Impact;
import org.musubi.model.logic.Input;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.LogicStage;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.Output;

/** Stage of a box of a logic model: follows from its kind and, for outcomes, from their term. */
final class LogicElementStage implements Calculation<LogicElement, LogicStage> {

  @Override
  public EStructuralFeature feature() {
    return LogicPackage.Literals.LOGIC_ELEMENT__STAGE;
  }

  @Override
  public LogicStage valueOf(LogicElement element) {
    return switch (element) {
      case Input input -> LogicStage.INPUT;
      case Activity activity -> LogicStage.ACTIVITY;
      case Output output -> LogicStage.OUTPUT;
      case Impact impact -> LogicStage.IMPACT;
      case Outcome outcome -> switch (outcome.getTerm()) {
        case SHORT -> LogicStage.OUTCOME_SHORT;
        case MID -> LogicStage.OUTCOME_MID;
        case LONG -> LogicStage.OUTCOME_LONG;
      };
      default -> null;
    };
  }
}
