package org.musubi.validation.rules.workshop;

import java.util.List;
import org.musubi.validation.Rule;

/** The rules about workshops and decisions. */
public final class WorkshopRules {

  private WorkshopRules() {
  }

  /** All of them in the order of their ids. */
  public static List<Rule> all() {
    return List.of(
        new WorkshopWithoutParticipantsOrDecision(),
        new StarredCardNotTakenUp(),
        new BrainwritingSheetIncomplete(),
        new BrainwritingResultsMissing(),
        new DecisionWithoutResponsibleOrDate());
  }
}
