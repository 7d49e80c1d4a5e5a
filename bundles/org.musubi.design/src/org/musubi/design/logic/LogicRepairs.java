package org.musubi.design.logic;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.Impact;
import org.musubi.model.logic.Input;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicStage;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.Output;

/** Closes gaps of a logic model with new elements and links, for the quick fixes of its rules. */
public final class LogicRepairs {

  private LogicRepairs() {
  }

  /** What a new element is called until somebody gives it a name. */
  public static String newName(LogicElement element) {
    return switch (element) {
      case Input any -> LogicText.NEW_INPUT.with();
      case Activity any -> LogicText.NEW_ACTIVITY.with();
      case Output any -> LogicText.NEW_OUTPUT.with();
      case Impact any -> LogicText.NEW_IMPACT.with();
      default -> LogicText.NEW_OUTCOME.with();
    };
  }

  /** Adds an element of the next stage and links the given one with it. */
  public static LogicElement addAfter(LogicElement element) {
    LogicElement next = add(element, neighbour(element.getStage(), 1));
    link(element, next);
    return next;
  }

  /** Adds an element of the stage before and links it with the given one. */
  public static LogicElement addBefore(LogicElement element) {
    LogicElement previous = add(element, neighbour(element.getStage(), -1));
    link(previous, element);
    return previous;
  }

  /** Leads a link that skips stages over a new element after its source; the link keeps its rationale. */
  public static LogicElement putBetween(CausalLink link) {
    LogicElement step = add(link.getSource(), neighbour(link.getSource().getStage(), 1));
    link(link.getSource(), step);
    link.setSource(step);
    return step;
  }

  private static LogicStage neighbour(LogicStage stage, int distance) {
    return LogicStage.get(Math.clamp(stage.getValue() + distance, LogicStage.INPUT_VALUE, LogicStage.IMPACT_VALUE));
  }

  private static LogicElement add(LogicElement beside, LogicStage stage) {
    LogicModel model = (LogicModel) beside.eContainer();
    LogicElement fresh = (LogicElement) EcoreUtil.create(StageMoves.kind(stage));
    if (fresh instanceof Outcome outcome) {
      outcome.setTerm(StageMoves.term(stage));
    }
    fresh.setName(newName(fresh));
    CouncilModel council = Councils.modelOf(beside);
    if (council != null) {
      fresh.setCode(Codes.next(council, fresh.eClass()));
    }
    model.getElements().add(fresh);
    return fresh;
  }

  private static void link(LogicElement source, LogicElement target) {
    CausalLink link = LogicFactory.eINSTANCE.createCausalLink();
    link.setSource(source);
    link.setTarget(target);
    ((LogicModel) source.eContainer()).getLinks().add(link);
  }
}
