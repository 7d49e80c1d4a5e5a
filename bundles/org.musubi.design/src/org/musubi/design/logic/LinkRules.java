package org.musubi.design.logic;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.logic.LogicChecks;
import org.musubi.analysis.logic.StageTerms;
import org.musubi.design.text.Figures;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicStage;

/** Which elements of a logic model may be linked, and if not, why (domain.md 3.1.3, LOG-05 and LOG-06). */
public final class LinkRules {

  private LinkRules() {
  }

  /**
   * Why a causal link cannot be drawn: it leads from an earlier stage to a later one, between outcomes also within a
   * stage, never round in a circle and never twice.
   *
   * @param moved the link that is being laid to other ends; null for a new one
   * @return null when it can be drawn
   */
  public static String refusal(EObject from, EObject to, CausalLink moved) {
    String refusal = commonRefusal(from, to, moved);
    if (refusal != null) {
      return refusal;
    }
    LogicElement source = (LogicElement) from;
    LogicElement target = (LogicElement) to;
    int step = target.getStage().compareTo(source.getStage());
    if (step < 0) {
      return LogicText.BACKWARDS.with(Figures.name(source), stage(source), Figures.name(target), stage(target));
    }
    if (step == 0) {
      if (!LogicChecks.isOutcome(source.getStage())) {
        return LogicText.SAME_STAGE.with(stage(source));
      }
      if (LogicChecks.leadsTo(target, source)) {
        return LogicText.CIRCLE.with(Figures.name(target), Figures.name(source));
      }
    }
    return null;
  }

  /**
   * Why a feedback link cannot be drawn: it leads from a later stage back to an earlier one or stays in a stage.
   *
   * @param moved the link that is being laid to other ends; null for a new one
   * @return null when it can be drawn
   */
  public static String feedbackRefusal(EObject from, EObject to, CausalLink moved) {
    String refusal = commonRefusal(from, to, moved);
    if (refusal != null) {
      return refusal;
    }
    LogicElement source = (LogicElement) from;
    LogicElement target = (LogicElement) to;
    return target.getStage().compareTo(source.getStage()) > 0
        ? LogicText.NOT_FEEDBACK.with(Figures.name(source), stage(source), Figures.name(target), stage(target))
        : null;
  }

  private static String commonRefusal(EObject from, EObject to, CausalLink moved) {
    if (!(from instanceof LogicElement source) || !(to instanceof LogicElement target)) {
      return LogicText.NOT_LOGIC.with();
    }
    if (source == target) {
      return LogicText.SAME_ELEMENT.with();
    }
    if (source.eContainer() != target.eContainer()) {
      return LogicText.OTHER_MODEL.with();
    }
    boolean linked = source.getOutgoingLinks().stream()
        .anyMatch(link -> link != moved && link.getTarget() == target);
    return linked ? LogicText.LINKED.with(Figures.name(source), Figures.name(target)) : null;
  }

  /**
   * Why an element cannot stand in another stage: its links would lead backwards.
   *
   * @return null when it can
   */
  public static String stageRefusal(LogicElement element, LogicStage stage) {
    for (CausalLink link : element.getOutgoingLinks()) {
      if (!link.isFeedback() && link.getTarget() != null && !ordered(stage, link.getTarget().getStage())) {
        return turned(element, stage, link.getTarget());
      }
    }
    for (CausalLink link : element.getIncomingLinks()) {
      if (!link.isFeedback() && link.getSource() != null && !ordered(link.getSource().getStage(), stage)) {
        return turned(element, stage, link.getSource());
      }
    }
    return null;
  }

  private static boolean ordered(LogicStage earlier, LogicStage later) {
    int step = later.compareTo(earlier);
    return step > 0 || step == 0 && LogicChecks.isOutcome(later);
  }

  private static String turned(LogicElement element, LogicStage stage, LogicElement other) {
    return LogicText.LINK_WOULD_TURN.with(Figures.name(element), label(stage, element), Figures.name(other));
  }

  /** What the stage of an element is called in its logic model. */
  public static String stage(LogicElement element) {
    return label(element.getStage(), element);
  }

  private static String label(LogicStage stage, LogicElement element) {
    return element.eContainer() instanceof LogicModel model
        ? StageTerms.label(stage, model, Locale.getDefault())
        : LogicText.label(stage);
  }
}
