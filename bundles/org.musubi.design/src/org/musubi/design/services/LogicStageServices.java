package org.musubi.design.services;

import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.logic.StageTerms;
import org.musubi.design.logic.LinkRules;
import org.musubi.design.logic.LogicText;
import org.musubi.design.logic.StageMoves;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicStage;

/**
 * The lanes of the logic model diagram (DG06), one group of services a stage, because services of a specification
 * take variables only: the label in the vocabulary of the model, which elements stand in it, and moving an element into
 * it.
 */
public class LogicStageServices {

  public String labelInputLane(LogicModel model) {
    return label(model, LogicStage.INPUT);
  }

  public boolean isInInputLane(LogicElement element) {
    return element.getStage() == LogicStage.INPUT;
  }

  public boolean canStandInInputLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.INPUT) == null;
  }

  public String whyNotStandInInputLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.INPUT);
  }

  public LogicElement standInInputLane(LogicElement element) {
    return StageMoves.move(element, LogicStage.INPUT);
  }

  public String labelActivityLane(LogicModel model) {
    return label(model, LogicStage.ACTIVITY);
  }

  public boolean isInActivityLane(LogicElement element) {
    return element.getStage() == LogicStage.ACTIVITY;
  }

  public boolean canStandInActivityLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.ACTIVITY) == null;
  }

  public String whyNotStandInActivityLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.ACTIVITY);
  }

  public LogicElement standInActivityLane(LogicElement element) {
    return StageMoves.move(element, LogicStage.ACTIVITY);
  }

  public String labelOutputLane(LogicModel model) {
    return label(model, LogicStage.OUTPUT);
  }

  public boolean isInOutputLane(LogicElement element) {
    return element.getStage() == LogicStage.OUTPUT;
  }

  public boolean canStandInOutputLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.OUTPUT) == null;
  }

  public String whyNotStandInOutputLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.OUTPUT);
  }

  public LogicElement standInOutputLane(LogicElement element) {
    return StageMoves.move(element, LogicStage.OUTPUT);
  }

  public String labelShortOutcomeLane(LogicModel model) {
    return label(model, LogicStage.OUTCOME_SHORT);
  }

  public boolean isInShortOutcomeLane(LogicElement element) {
    return element.getStage() == LogicStage.OUTCOME_SHORT;
  }

  public boolean canStandInShortOutcomeLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.OUTCOME_SHORT) == null;
  }

  public String whyNotStandInShortOutcomeLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.OUTCOME_SHORT);
  }

  public LogicElement standInShortOutcomeLane(LogicElement element) {
    return StageMoves.move(element, LogicStage.OUTCOME_SHORT);
  }

  public String labelMidOutcomeLane(LogicModel model) {
    return label(model, LogicStage.OUTCOME_MID);
  }

  public boolean isInMidOutcomeLane(LogicElement element) {
    return element.getStage() == LogicStage.OUTCOME_MID;
  }

  public boolean canStandInMidOutcomeLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.OUTCOME_MID) == null;
  }

  public String whyNotStandInMidOutcomeLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.OUTCOME_MID);
  }

  public LogicElement standInMidOutcomeLane(LogicElement element) {
    return StageMoves.move(element, LogicStage.OUTCOME_MID);
  }

  public String labelLongOutcomeLane(LogicModel model) {
    return label(model, LogicStage.OUTCOME_LONG);
  }

  public boolean isInLongOutcomeLane(LogicElement element) {
    return element.getStage() == LogicStage.OUTCOME_LONG;
  }

  public boolean canStandInLongOutcomeLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.OUTCOME_LONG) == null;
  }

  public String whyNotStandInLongOutcomeLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.OUTCOME_LONG);
  }

  public LogicElement standInLongOutcomeLane(LogicElement element) {
    return StageMoves.move(element, LogicStage.OUTCOME_LONG);
  }

  public String labelImpactLane(LogicModel model) {
    return label(model, LogicStage.IMPACT);
  }

  public boolean isInImpactLane(LogicElement element) {
    return element.getStage() == LogicStage.IMPACT;
  }

  public boolean canStandInImpactLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.IMPACT) == null;
  }

  public String whyNotStandInImpactLane(EObject self, EObject container, EObject element) {
    return whyNot(container, element, LogicStage.IMPACT);
  }

  public LogicElement standInImpactLane(LogicElement element) {
    return StageMoves.move(element, LogicStage.IMPACT);
  }

  private static String label(LogicModel model, LogicStage stage) {
    return StageTerms.label(stage, model, Locale.getDefault());
  }

  private static String whyNot(EObject container, EObject element, LogicStage stage) {
    if (!(element instanceof LogicElement box)) {
      return LogicText.NOT_LOGIC.with();
    }
    if (!Objects.equals(box.eContainer(), container)) {
      return LogicText.OTHER_MODEL.with();
    }
    return LinkRules.stageRefusal(box, stage);
  }
}
