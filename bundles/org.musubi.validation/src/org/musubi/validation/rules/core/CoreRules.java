package org.musubi.validation.rules.core;

import java.util.List;
import org.musubi.validation.Rule;

/** The rules about the council file as a whole (COR-01 to COR-05). */
public final class CoreRules {

  private CoreRules() {
  }

  /** All of them in the order of their ids. */
  public static List<Rule> all() {
    return List.of(
        new AreaAndCouncilOfOneLevel(),
        new CodeUsedTwice(),
        new ElementWithoutIssueOrProject(),
        new TextLongerThanItsCell(),
        new UntouchedWhilePlanRuns());
  }
}
